#include "editing/NewsroomCheck.h"

#include "core/rules/ArticleRenderer.h"
#include "editing/ArticleFeed.h"
#include "editing/Workspace.h"

namespace rapporteur {

Problems checkNewsroom(Workspace& workspace, const QDateTime& now, const Progress& progress)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(workspace.registry(), now);
    const ArticleRenderer renderer(workspace.registry(), book, gate, now.date());
    ArticleStore store(workspace.file().database());
    ArticleFeed feed(store, store.snapshot(), renderer);
    Problems problems;
    qint64 done = 0;
    for (auto batch = feed.next(); !batch.empty(); batch = feed.next()) {
        for (const RenderedArticle& article : batch)
            problems.insert(problems.end(), article.problems.begin(), article.problems.end());
        done += static_cast<qint64>(batch.size());
        if (progress)
            progress(done, static_cast<qint64>(workspace.articleHeads().size()));
    }
    return problems;
}

} // namespace rapporteur
