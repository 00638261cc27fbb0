#pragma once

#include "core/rules/ArticleRenderer.h"
#include "editing/workspace/StorageThread.h"
#include "storage/records/ArticleStore.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace rapporteur {

/// Reads the articles of a snapshot in batches and renders each batch on all processors.
class ArticleFeed
{
public:
    ArticleFeed(StorageThread& storage, std::vector<StoredArticle> articles, const ArticleRenderer& renderer);

    /// The next rendered articles; none at the end.
    std::vector<RenderedArticle> next();

private:
    std::vector<Article> withTexts(std::span<const StoredArticle> stored);
    std::vector<RenderedArticle> renderAll(const std::vector<Article>& articles) const;
    void makeCardsFor(const std::vector<Article>& articles);
    void keepCardsOf(const std::vector<Article>& articles, const std::vector<RenderedArticle>& rendered);
    std::vector<Translation> translationsOf(const Article& article) const;

    StorageThread& m_storage;
    std::vector<StoredArticle> m_articles;
    const ArticleRenderer& m_renderer;
    QString m_file;
    QHash<ArticleId, size_t> m_index;
    QSet<ArticleId> m_related; ///< articles whose card is on some page
    QHash<ArticleId, RelatedCard> m_cards;
    QHash<ArticleId, std::vector<Translation>> m_versions; ///< by the original's id
    size_t m_next = 0;
};

} // namespace rapporteur
