#include "editing/actions/ArticleFeed.h"

#include "core/Parallel.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t articlesPerBatch = 128;

ArticleId originalOf(const Article& article)
{
    return article.translationOf.isEmpty() ? article.id : article.translationOf;
}

RelatedCard cardOf(const Article& article, const RenderedArticle& rendered)
{
    return { article.id, {}, rendered.language, article.headline, article.published, plainText(rendered.summary), article.type,
        article.topics };
}

} // namespace

ArticleFeed::ArticleFeed(StorageThread& storage, std::vector<StoredArticle> articles, const ArticleRenderer& renderer)
    : m_storage(storage), m_articles(std::move(articles)), m_renderer(renderer),
      m_file(storage.call([](NewsroomFile& file) { return file.path(); }))
{
    for (size_t index = 0; index < m_articles.size(); ++index) {
        const Article& article = m_articles[index].article;
        m_index.insert(article.id, index);
        m_versions[originalOf(article)].push_back({ article.id, article.language });
        for (const RelatedId& related : article.related)
            m_related.insert(ArticleId(related.text));
    }
}

std::vector<RenderedArticle> ArticleFeed::next()
{
    const size_t count = std::min(articlesPerBatch, m_articles.size() - m_next);
    const std::vector<Article> articles = withTexts(std::span(m_articles).subspan(m_next, count));
    m_next += count;
    makeCardsFor(articles);
    std::vector<RenderedArticle> rendered = renderAll(articles);
    keepCardsOf(articles, rendered);
    return rendered;
}

/// The storage thread only fetches; taking the texts apart is the larger part of the work.
std::vector<Article> ArticleFeed::withTexts(std::span<const StoredArticle> stored)
{
    const std::vector<QByteArray> texts
        = m_storage.call([&](NewsroomFile& file) { return ArticleStore(file.database()).texts(stored); });
    std::vector<Article> articles(stored.size());
    forEachInParallel(stored.size(), [&](size_t index) { articles[index] = completed(m_file, stored[index], texts[index]); });
    return articles;
}

/// Cards of related articles need those articles' summaries; an article that is not in the bundle has no card.
void ArticleFeed::makeCardsFor(const std::vector<Article>& articles)
{
    std::vector<StoredArticle> missing;
    QSet<ArticleId> asked;
    for (const Article& article : articles) {
        for (const RelatedId& related : article.related) {
            const ArticleId id(related.text);
            if (m_cards.contains(id) || asked.contains(id) || !m_index.contains(id))
                continue;
            asked.insert(id);
            missing.push_back(m_articles[m_index.value(id)]);
        }
    }
    std::vector<Article> related = withTexts(missing);
    std::vector<RelatedCard> cards(related.size());
    forEachInParallel(related.size(), [&](size_t index) {
        Article& article = related[index];
        article.body.clear();
        article.related.clear();
        cards[index] = cardOf(article, m_renderer.render(article));
    });
    for (const RelatedCard& card : cards)
        m_cards.insert(card.article, card);
}

/// Most related articles are older than what they are related to, and so were rendered before it.
void ArticleFeed::keepCardsOf(const std::vector<Article>& articles, const std::vector<RenderedArticle>& rendered)
{
    for (size_t index = 0; index < articles.size(); ++index) {
        if (m_related.contains(articles[index].id))
            m_cards.insert(articles[index].id, cardOf(articles[index], rendered[index]));
    }
}

std::vector<Translation> ArticleFeed::translationsOf(const Article& article) const
{
    std::vector<Translation> others = m_versions.value(originalOf(article));
    std::erase_if(others, [&](const Translation& version) { return version.article == article.id; });
    return others;
}

std::vector<RenderedArticle> ArticleFeed::renderAll(const std::vector<Article>& articles) const
{
    std::vector<RenderedArticle> rendered(articles.size());
    const auto card = [this](const ArticleId& id) {
        const auto found = m_cards.constFind(id);
        return found == m_cards.cend() ? std::nullopt : std::optional<RelatedCard>(*found);
    };
    forEachInParallel(articles.size(), [&](size_t index) {
        rendered[index] = m_renderer.render(articles[index], card);
        rendered[index].translations = translationsOf(articles[index]);
    });
    return rendered;
}

} // namespace rapporteur
