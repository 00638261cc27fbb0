#include "editing/actions/NewsroomCheck.h"

#include "core/rules/ArticleRenderer.h"
#include "editing/actions/ArticleFeed.h"
#include "editing/actions/BundleScope.h"
#include "editing/workspace/NewsroomSnapshot.h"

namespace rapporteur {

Problems checkNewsroom(const NewsroomSnapshot& newsroom, const QDateTime& now, const Progress& progress)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(newsroom.registry, now);
    const ArticleRenderer renderer(newsroom.registry, book, gate, now.date());
    auto articles = newsroom.storage->call([](NewsroomFile& file) { return ArticleStore(file.database()).snapshot(); });
    const auto total = static_cast<qint64>(articles.size());
    ArticleFeed feed(*newsroom.storage, std::move(articles), renderer);
    Problems problems = siteProblems(newsroom.registry, gate, bundleSite(newsroom.registry, {}, now.date()));
    qint64 done = 0;
    for (auto batch = feed.next(); !batch.empty(); batch = feed.next()) {
        for (const RenderedArticle& article : batch)
            problems.insert(problems.end(), article.problems.begin(), article.problems.end());
        done += static_cast<qint64>(batch.size());
        if (progress)
            progress(done, total);
    }
    return problems;
}

} // namespace rapporteur
