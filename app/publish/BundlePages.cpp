#include "publish/BundlePages.h"

#include "core/Error.h"
#include "core/Parallel.h"
#include "publish/ArticlePage.h"
#include "publish/IndexPage.h"

#include <QFile>

#include <thread>

namespace rapporteur {

namespace {

QByteArray readRendition(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? ErrorCode::CannotRead : ErrorCode::FileMissing, path, {},
                    file.errorString());
    return file.readAll();
}

unsigned threadCount(const BundleOptions& options)
{
    return options.threads != 0 ? options.threads
                                : std::max(1U, std::thread::hardware_concurrency());
}

} // namespace

BundlePages::BundlePages(const Theme& theme, const Site& site, const BundlePaths& paths,
                         StagingFolder& folder)
    : m_theme(theme)
    , m_site(site)
    , m_paths(paths)
    , m_folder(folder)
{
}

void BundlePages::writeArticles(const ArticleSource& articles, const PictureSource& pictures,
                                const BundleOptions& options)
{
    ArticleWorkers workers(threadCount(options), [this]() -> ArticleWorkers::Work {
        const auto page = std::make_shared<ArticlePage>(m_theme, m_site, m_paths);
        return [this, page](const ArticleJob& job) {
            writeArticle(*page, job);
        };
    });
    const size_t total = m_paths.newestFirst().size();
    for (std::vector<RenderedArticle> batch = articles(); !batch.empty(); batch = articles()) {
        for (RenderedArticle& article : batch)
            workers.submit(prepare(std::move(article), pictures));
        if (options.progress)
            options.progress(static_cast<size_t>(m_given.size()), total);
    }
    workers.finish();
    for (const ArticleId& id : m_paths.newestFirst()) {
        if (!m_given.contains(id))
            throw Error(ErrorCode::UnknownRecord, {}, id.text(), u"listed but not given"_s);
    }
}

ArticleJob BundlePages::prepare(RenderedArticle article, const PictureSource& pictures)
{
    if (!m_paths.folder(article.id) || m_given.contains(article.id))
        throw Error(ErrorCode::UnknownRecord, {}, article.id.text(),
                    u"given but not listed, or given twice"_s);
    m_given.insert(article.id);
    ArticleJob job { std::move(article), {}, {} };
    for (const RenderedFigure* figure : figuresOf(job.article))
        addPicture(job, figure->pictureKey(), pictures);
    // The preview elsewhere is of the lead photo alone.
    if (job.article.leadPhoto && job.article.leadPhoto->social)
        addPicture(job, job.article.leadPhoto->socialKey(), pictures);
    return job;
}

void BundlePages::addPicture(ArticleJob& job, const QByteArray& key, const PictureSource& pictures)
{
    if (!m_copied.contains(key)) {
        m_copied.insert(key);
        if (std::optional<PictureSet> set = pictures(key)) {
            m_pictures.insert(key, *set);
            job.newPictures.push_back(key);
        }
    }
    if (m_pictures.contains(key))
        job.pictures.insert(key, m_pictures[key]);
}

void BundlePages::writeArticle(ArticlePage& page, const ArticleJob& job)
{
    for (const QByteArray& key : job.newPictures)
        copyPictures(key, job.pictures[key]);
    Page result = page.render(job.article, job.pictures);
    m_folder.add(*m_paths.page(job.article.id), result.html);
    Problems problems = job.article.problems;
    problems.insert(problems.end(), result.problems.begin(), result.problems.end());
    const std::lock_guard guard(m_mutex);
    m_cards.insert(job.article.id, indexCard(job.article));
    m_problems.insert(job.article.id, std::move(problems));
}

void BundlePages::copyPictures(const QByteArray& key, const PictureSet& set)
{
    for (const PictureFile& file : set.files)
        m_folder.add(mediaPath(key, file), readRendition(file.path));
}

void BundlePages::writeIndexes(const BundleOptions& options)
{
    const std::vector<ArticleId>& articles = m_paths.newestFirst();
    const std::vector<IndexPart> parts = indexParts(articles.size(), options.articlesPerPage);
    const size_t threads = threadCount(options);
    forEachInParallel(threads, [&](size_t first) {
        IndexPage page(m_theme, m_site, m_paths);
        for (size_t number = first; number < parts.size(); number += threads) {
            const IndexPart& part = parts[number];
            std::vector<RelatedCard> cards;
            for (size_t index = part.begin; index < part.end; ++index)
                cards.push_back(m_cards.value(articles[index]));
            m_folder.add(part.path(), page.render(part, cards));
        }
    });
}

void BundlePages::writeStyleSheet()
{
    m_folder.add(u"assets/style.css"_s, m_theme.styleSheet());
}

void BundlePages::writeManifest()
{
    const BundleManifest manifest { u"Rapporteur "_s + QStringLiteral(RAPPORTEUR_VERSION),
                                    m_site.language, m_site.url, m_folder.files() };
    m_folder.add(u"manifest.json"_s, manifestJson(manifest));
    m_folder.add(u"SHA256SUMS"_s, checksumLines(m_folder.files()));
}

Problems BundlePages::problems() const
{
    const std::lock_guard guard(m_mutex);
    Problems all;
    for (const ArticleId& id : m_paths.newestFirst()) {
        const auto found = m_problems.find(id);
        if (found != m_problems.end())
            all.insert(all.end(), found->begin(), found->end());
    }
    all.insert(all.end(), m_paths.problems().begin(), m_paths.problems().end());
    return all;
}

} // namespace rapporteur
