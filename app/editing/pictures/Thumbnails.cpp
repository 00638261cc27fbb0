#include "editing/pictures/Thumbnails.h"

#include "editing/actions/Pictures.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// As many as a large screen shows, and some pages around it.
constexpr size_t mostWaiting = 300;
constexpr qsizetype smallKilobytes = 96 * 1024;

} // namespace

Thumbnails::Thumbnails(QString mediaPath, Pictures& pictures, QObject* parent, int width)
    : QObject(parent), m_mediaPath(std::move(mediaPath)), m_pictures(pictures), m_width(width), m_small(smallKilobytes)
{
}

Thumbnails::~Thumbnails()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void Thumbnails::start(size_t threads)
{
    while (m_threads.size() < threads)
        m_threads.emplace_back([this] { run(); });
    m_wake.notify_one();
}

QImage Thumbnails::image(const QByteArray& sha256)
{
    if (sha256.isEmpty() || m_asked.contains(sha256))
        return m_images.value(sha256);
    m_asked.insert(sha256);
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(sha256);
    }
    start(1);
    return {};
}

QImage Thumbnails::smallImage(const QByteArray& sha256)
{
    if (sha256.isEmpty() || m_unavailable.contains(sha256))
        return {};
    if (const QImage* known = m_small.object(sha256))
        return *known;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_smallBusy.contains(sha256))
            return {};
        std::erase(m_smallQueue, sha256);
        m_smallQueue.push_front(sha256);
        if (m_smallQueue.size() > mostWaiting)
            m_smallQueue.pop_back();
    }
    start(2);
    return {};
}

void Thumbnails::run()
{
    MediaFolder media(m_mediaPath);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty() || !m_smallQueue.empty(); });
        if (m_ending)
            return;
        const Size size = m_queue.empty() ? Size::Small : Size::Large;
        std::deque<QByteArray>& queue = size == Size::Small ? m_smallQueue : m_queue;
        const QByteArray sha256 = queue.front();
        queue.pop_front();
        if (size == Size::Small)
            m_smallBusy.insert(sha256);
        lock.unlock();
        const QImage image = make(sha256, size, media);
        QMetaObject::invokeMethod(this, [this, sha256, size, image] { keep(sha256, size, image); }, Qt::QueuedConnection);
        lock.lock();
    }
}

void Thumbnails::keep(const QByteArray& sha256, Size size, const QImage& image)
{
    if (size == Size::Small) {
        const std::scoped_lock lock(m_mutex);
        m_smallBusy.remove(sha256);
    }
    if (image.isNull()) {
        if (!m_unavailable.contains(sha256)) {
            m_unavailable.insert(sha256);
            Q_EMIT unavailable(sha256);
        }
        Q_EMIT smallReady(sha256);
        return;
    }
    if (size == Size::Small) {
        m_small.insert(sha256, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
        Q_EMIT smallReady(sha256);
    } else {
        m_images.insert(sha256, image);
        Q_EMIT ready(sha256);
    }
}

/// A picture that is missing or refused has no thumbnail.
QImage Thumbnails::make(const QByteArray& sha256, Size size, MediaFolder& media)
{
    try {
        auto source = media.pathOf(sha256);
        if (!source) {
            media = MediaFolder(m_mediaPath); // its names are read once, and this one may have come later
            source = media.pathOf(sha256);
        }
        if (!source)
            return {};
        RenditionJob job;
        job.source = *source;
        job.sourceSha256 = sha256;
        job.cacheFolder = renditionCacheFolder();
        job.widths = { size == Size::Small ? smallSide : m_width };
        job.formats = { PictureFormat::Jpeg };
        const std::vector<Rendition> made = m_pictures.service().render(job);
        const QImage image = made.empty() ? QImage() : QImage(made.back().path, "JPEG");
        const bool isTall = size == Size::Small && image.height() > smallSide;
        return isTall ? image.scaledToHeight(smallSide, Qt::SmoothTransformation) : image;
    } catch (const Error& error) {
        qWarning("thumbnail: %s", error.what());
        return {};
    }
}

} // namespace rapporteur
