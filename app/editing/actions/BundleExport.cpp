#include "editing/actions/BundleExport.h"

#include "core/Error.h"
#include "editing/actions/ArticleFeed.h"
#include "editing/actions/BundlePictures.h"
#include "editing/actions/BundleScope.h"
#include "editing/workspace/NewsroomSnapshot.h"

#include <algorithm>

namespace rapporteur {

namespace {

Problem articleProblem(Severity severity, ProblemCode code, const ArticleId& id, const QString& argument)
{
    return { severity, code, { RecordKind::Article, id.text(), {} }, { argument } };
}

/// What goes into the bundle: the articles asked for, else those that are ready or published and not under embargo.
std::vector<StoredArticle> chosenArticles(const NewsroomSnapshot& newsroom, const BundleExportOptions& options, Problems& problems)
{
    for (const ArticleId& id : options.articles) {
        if (std::ranges::find(newsroom.heads, id, &ArticleHead::id) == newsroom.heads.end())
            throw Error(ErrorCode::UnknownRecord, newsroom.path, u"article “%1”"_s.arg(id.text()));
    }
    std::vector<StoredArticle> chosen;
    auto all = newsroom.storage->call([](NewsroomFile& file) { return ArticleStore(file.database()).snapshot(); });
    for (StoredArticle& stored : all) {
        const Article& article = stored.article;
        const bool isAsked = std::ranges::find(options.articles, article.id) != options.articles.end();
        if (options.articles.empty() ? !isFinished(article.status) : !isAsked)
            continue;
        if (isEmbargoed(article.embargoUntil, options.now)) {
            const Severity severity = isAsked ? Severity::Error : Severity::Hint;
            problems.push_back(articleProblem(severity, ProblemCode::Embargoed, article.id, article.embargoUntil));
            continue;
        }
        chosen.push_back(std::move(stored));
    }
    return chosen;
}

std::vector<ListedArticle> listed(const std::vector<StoredArticle>& articles)
{
    std::vector<ListedArticle> list;
    for (const StoredArticle& stored : articles)
        list.push_back({ stored.article.id, stored.article.slug, stored.article.headline, stored.article.published });
    return list;
}

bool blocks(const Problems& problems)
{
    return std::ranges::find(problems, Severity::Error, &Problem::severity) != problems.end();
}

} // namespace

BundleReport exportBundle(const NewsroomSnapshot& newsroom, PictureService& pictures, const BundleExportOptions& options)
{
    BundleReport report;
    Problems problems;
    const std::vector<StoredArticle> articles = chosenArticles(newsroom, options, problems);
    const Registry& registry = newsroom.registry;
    const Gate gate(registry, options.now);
    const Site site = bundleSite(registry, options.baseUrl, options.now.date());
    std::ranges::copy(siteProblems(registry, gate, site), std::back_inserter(problems));
    if (blocks(problems)) {
        report.problems = problems;
        return report;
    }
    const Rulebook book = Rulebook::load(options.styleId);
    const ArticleRenderer renderer(registry, book, gate, options.now.date());
    const std::vector<ListedArticle> list = listed(articles);
    ArticleFeed feed(*newsroom.storage, articles, renderer);
    BundlePictures bundlePictures(newsroom.mediaPath, pictures, options.cacheFolder);
    BundleOptions bundleOptions;
    bundleOptions.progress = options.progress;
    const Theme theme = options.themeFolder.isEmpty() ? Theme::builtIn() : Theme::load(options.themeFolder);
    const BundleWriter writer(theme, site, bundleOptions);
    report = writer.write(
        options.target, list,
        [&] {
            std::vector<RenderedArticle> batch = feed.next();
            bundlePictures.prepare(batch);
            return batch;
        },
        [&](const QByteArray& sha256) { return bundlePictures.find(sha256); });
    report.problems.insert(report.problems.begin(), problems.begin(), problems.end());
    return report;
}

} // namespace rapporteur
