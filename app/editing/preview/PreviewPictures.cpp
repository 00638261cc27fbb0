#include "editing/preview/PreviewPictures.h"

#include "core/Error.h"
#include "editing/actions/BundlePictures.h"
#include "editing/actions/Pictures.h"
#include "editing/messages/ErrorText.h"
#include "imaging/service/PictureService.h"
#include "publish/ArticlePage.h"
#include "storage/media/MediaFolder.h"

#include <algorithm>
#include <utility>

namespace rapporteur {

namespace {

// Wide enough to look sharp in most preview widths, small enough to be there at once.
constexpr int quickWidth = 800;

} // namespace

PreviewPictures::PreviewPictures(const QString& mediaPath, const QString& cacheFolder,
                                 QObject* parent)
    : QObject(parent)
    , m_mediaPath(mediaPath)
    , m_cacheFolder(cacheFolder)
    , m_thread([this] { run(); })
{
}

PreviewPictures::~PreviewPictures()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void PreviewPictures::want(const RenderedArticle& article, const PictureSettings& settings)
{
    if (std::exchange(m_avif, settings.avif) != settings.avif)
        m_whole.clear();
    std::deque<Job> jobs;
    std::deque<Job> later;
    const std::scoped_lock lock(m_mutex);
    for (const RenderedFigure* figure : figuresOf(article)) {
        const QByteArray key = figure->pictureKey();
        const auto isSame = [&](const Job& job) {
            return job.key == key;
        };
        if (m_whole.contains(key) || m_failed.contains(key)
            || std::ranges::any_of(later, isSame))
            continue;
        const bool isShown = m_sets.contains(key);
        if (!isShown)
            m_notes.insert(key, tr("Preparing the picture “%1” …").arg(figure->fileName));
        const auto isUnderWay = [&](Stage stage) {
            return m_current && isSame(*m_current) && m_current->stage == stage;
        };
        if (!isShown && !isUnderWay(Stage::Quick) && !isUnderWay(Stage::Whole))
            jobs.push_back({ key, figure->sha256, figure->picture, figure->fileName, Stage::Quick, settings.avif });
        if (!isUnderWay(Stage::Whole))
            later.push_back({ key, figure->sha256, figure->picture, figure->fileName, Stage::Whole, settings.avif });
    }
    jobs.insert(jobs.end(), later.begin(), later.end());
    m_jobs = std::move(jobs);
    m_wake.notify_one();
}

void PreviewPictures::forgetFailures()
{
    for (const QByteArray& key : std::as_const(m_failed))
        m_notes.remove(key);
    m_failed.clear();
}

void PreviewPictures::run()
{
    while (const std::optional<Job> job = nextJob())
        carryOut(*job);
    m_pictures.reset();
}

std::optional<PreviewPictures::Job> PreviewPictures::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_current.reset();
    m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
    if (m_ending)
        return std::nullopt;
    m_current = m_jobs.front();
    m_jobs.pop_front();
    return m_current;
}

void PreviewPictures::carryOut(const Job& job)
{
    QString note;
    PictureSet set;
    try {
        if (const auto source = MediaFolder(m_mediaPath).pathOf(job.sha256))
            set = renditions(job, *source);
        else
            note = tr("The picture “%1” is missing from the newsroom.").arg(job.name);
    } catch (const Error& error) {
        note = error.code() == ErrorCode::PictureRefused
            ? tr("The picture “%1” cannot be shown.").arg(job.name)
            : errorText(error);
    }
    QMetaObject::invokeMethod(
        this, [this, job, set, note] { note.isEmpty() ? finish(job, set) : fail(job, note); },
        Qt::QueuedConnection);
}

PictureSet PreviewPictures::renditions(const Job& job, const QString& source)
{
    if (!m_pictures)
        m_pictures = std::make_unique<Pictures>();
    RenditionJob work = bundleRenditions(job.sha256, job.picture, source, m_cacheFolder);
    if (job.stage == Stage::Quick) {
        work.widths = { quickWidth };
        work.formats = { PictureFormat::Jpeg };
    } else if (job.avif) {
        work.formats.push_back(PictureFormat::Avif);
    }
    return pictureSet(m_pictures->service().render(work));
}

void PreviewPictures::finish(const Job& job, const PictureSet& set)
{
    if (job.stage == Stage::Whole)
        m_whole.insert(job.key);
    else if (m_whole.contains(job.key))
        return;
    m_sets.insert(job.key, set);
    m_notes.remove(job.key);
    Q_EMIT changed();
}

void PreviewPictures::fail(const Job& job, const QString& note)
{
    m_failed.insert(job.key);
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_jobs, [&](const Job& waiting) { return waiting.key == job.key; });
    }
    // A small rendition that is there is better than a note.
    if (!m_sets.contains(job.key))
        m_notes.insert(job.key, note);
    Q_EMIT changed();
}

} // namespace rapporteur
