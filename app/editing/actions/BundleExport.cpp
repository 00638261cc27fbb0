#include "editing/actions/BundleExport.h"

#include "core/Error.h"
#include "editing/actions/ArticleFeed.h"
#include "editing/actions/BundleInput.h"
#include "editing/actions/BundlePictures.h"
#include "editing/actions/BundleScope.h"
#include "editing/actions/ExportedBundle.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "storage/records/Revisions.h"

#include <algorithm>

namespace rapporteur {

namespace {

Problem articleProblem(Severity severity, ProblemCode code, const ArticleId& id, const QString& argument)
{
    return { severity, code, { RecordKind::Article, id.text(), {} }, { argument } };
}

void checkAskedFor(const NewsroomSnapshot& newsroom, const BundleExportOptions& options)
{
    for (const ArticleId& id : options.articles) {
        if (std::ranges::find(newsroom.heads, id, &ArticleHead::id) == newsroom.heads.end())
            throw Error(ErrorCode::UnknownRecord, newsroom.path, u"article “%1”"_s.arg(id.text()));
    }
}

/// All articles as they are in the file at one moment.
struct ArticlesThen
{
    std::vector<StoredArticle> articles;
    QByteArray revision;
};

ArticlesThen readArticles(const NewsroomSnapshot& newsroom)
{
    return newsroom.storage->call([](NewsroomFile& file) {
        return ArticlesThen { ArticleStore(file.database()).snapshot(), articlesRevision(file.database()) };
    });
}

/// What goes into the bundle: the articles asked for, else those that are ready or published and not under embargo.
std::vector<StoredArticle> chosenArticles(std::vector<StoredArticle> all, const BundleExportOptions& options, Problems& problems)
{
    std::vector<StoredArticle> chosen;
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

/// The report when the bundle is there as it would be written.
std::optional<BundleReport> leftAlone(const NewsroomSnapshot& newsroom, const BundleExportOptions& options)
{
    const QByteArray revision
        = newsroom.storage->call([](NewsroomFile& file) { return articlesRevision(file.database()); });
    const auto articles = ExportedBundle(options.memoryFolder, options.target)
                              .articlesWhenMadeFrom(bundleInput(newsroom, options, revision));
    if (!articles)
        return std::nullopt;
    BundleReport report;
    report.written = report.unchanged = true;
    report.target = options.target;
    report.articles = *articles;
    return report;
}

bool isWorthTelling(const Problem& problem)
{
    return problem.severity != Severity::Hint;
}

BundleReport writeBundle(
    const NewsroomSnapshot& newsroom, PictureService& pictures, const BundleExportOptions& options, std::vector<StoredArticle> all)
{
    BundleReport report;
    Problems problems;
    const std::vector<StoredArticle> articles = chosenArticles(std::move(all), options, problems);
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
    const PictureStatements statements(registry, book, gate, options.now.date());
    PictureWords words { registry, statements, {} };
    for (const StoredArticle& stored : articles)
        addPages(words.pages, stored.article, registry);
    BundlePictures bundlePictures(newsroom.mediaPath, pictures, options.cacheFolder, std::move(words));
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
        [&](const QByteArray& key) { return bundlePictures.find(key); });
    report.problems.insert(report.problems.begin(), problems.begin(), problems.end());
    return report;
}

} // namespace

BundleReport exportBundle(const NewsroomSnapshot& newsroom, PictureService& pictures, const BundleExportOptions& options)
{
    checkAskedFor(newsroom, options);
    const bool leavesAlone = options.unchanged == UnchangedBundle::LeaveAlone;
    if (leavesAlone) {
        if (const auto report = leftAlone(newsroom, options))
            return *report;
    }
    ArticlesThen then = readArticles(newsroom);
    const QByteArray input = leavesAlone ? bundleInput(newsroom, options, then.revision) : QByteArray();
    const BundleReport report = writeBundle(newsroom, pictures, options, std::move(then.articles));
    // Warnings are to be told every time.
    if (leavesAlone && report.written && std::ranges::none_of(report.problems, isWorthTelling))
        ExportedBundle(options.memoryFolder, options.target).remember(input, report.articles);
    return report;
}

} // namespace rapporteur
