#include "storage/records/ArticleStore.h"

#include "core/Parallel.h"
#include "core/registry/References.h"
#include "storage/records/ArticleTexts.h"
#include "storage/records/LinkTables.h"
#include "storage/records/SearchText.h"
#include "storage/records/StoredArticleJson.h"
#include "storage/records/StoredJson.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct ArticleRow
{
    StoredRow row;
    QByteArray textHash;
};

ArticleRow articleRow(const Statement& select)
{
    return { { RecordKind::Article, select.text(0), select.utf8(1), select.utf8(2) },
             select.utf8(3) };
}

StoredArticle storedArticle(const QString& file, const ArticleRow& row)
{
    return { articleOfRow(file, row.row, row.textHash), row.textHash };
}

ArticleHead headOf(const StoredArticle& stored)
{
    const Article& article = stored.article;
    return { article.id,      article.slug,         article.language, article.translationOf,
             article.type,    article.topics,       article.headline, article.published,
             article.updated, article.embargoUntil, article.status,   stored.textHash };
}

} // namespace

Article completed(const QString& file, const StoredArticle& stored, const QByteArray& text)
{
    Article article = stored.article;
    addTextToArticle(file, article, text, stored.textHash);
    return article;
}

void ArticleStore::put(const Article& article, OldText oldText, std::optional<qint64> position)
{
    Transaction transaction(m_database);
    const QByteArray oldHash = textHashOf(article.id);
    const QByteArray text = articleTextContent(article);
    const QByteArray textHash = contentHash(text);
    if (textHash != oldHash)
        ArticleTexts(m_database).put(textHash, text);
    const bool isKnown = !oldHash.isEmpty();
    putRow(article, textHash, isKnown, position);
    if (isKnown && textHash != oldHash && oldText == OldText::Remove)
        ArticleTexts(m_database).removeIfUnused(oldHash);
    LinkTables(m_database)
        .replace(RecordKind::Article, article.id.text(), references(article),
                 isKnown ? LinkTables::Owner::Known : LinkTables::Owner::New);
    SearchIndex(m_database, m_filling).put(searchDocument(article));
    transaction.commit();
}

void ArticleStore::putRow(const Article& article, const QByteArray& textHash, bool isKnown,
                          std::optional<qint64> position)
{
    const QByteArray content = articleRowContent(article);
    Statement write = m_database.prepare(isKnown ? R"(
        UPDATE article SET slug = :slug, status = :status, published = :published,
            text_hash = :text_hash, content = :content, hash = :hash
        WHERE id = :id)"
                                                 : R"(
        INSERT INTO article (position, id, slug, status, published, text_hash, content, hash)
        VALUES (nullif(:position, 0), :id, :slug, :status, :published, :text_hash, :content, :hash))");
    if (!isKnown)
        write.bind(":position", position.value_or(0));
    write.bind(":id", article.id.text())
        .bind(":slug", article.slug)
        .bind(":status", QString(enumText(article.status)))
        .bind(":published", article.published)
        .bind(":text_hash", textHash)
        .bind(":content", content)
        .bind(":hash", articleRowHash(content, textHash))
        .run();
}

void ArticleStore::remove(const ArticleId& id, OldText oldText)
{
    Transaction transaction(m_database);
    LinkTables(m_database).remove(RecordKind::Article, id.text());
    SearchIndex(m_database).remove(RecordKind::Article, id.text());
    m_database.prepare("DELETE FROM article WHERE id = :id").bind(":id", id.text()).run();
    // Its versions went with it, each with a text.
    if (oldText == OldText::Remove)
        removeUnusedTexts();
    transaction.commit();
}

std::optional<Article> ArticleStore::find(const ArticleId& id)
{
    Statement select = m_database.prepare(
        "SELECT id, content, hash, text_hash FROM article WHERE id = :id");
    if (!select.bind(":id", id.text()).step())
        return std::nullopt;
    const StoredArticle stored = storedArticle(m_database.path(), articleRow(select));
    return completed(m_database.path(), stored, text(stored));
}

std::optional<qint64> ArticleStore::position(const ArticleId& id)
{
    Statement select = m_database.prepare("SELECT position FROM article WHERE id = :id");
    if (!select.bind(":id", id.text()).step())
        return std::nullopt;
    return select.integer(0);
}

std::vector<StoredArticle> ArticleStore::snapshot()
{
    std::vector<ArticleRow> rows;
    Statement select = m_database.prepare(
        "SELECT id, content, hash, text_hash FROM article ORDER BY position");
    while (select.step())
        rows.push_back(articleRow(select));
    std::vector<StoredArticle> articles(rows.size());
    forEachInParallel(rows.size(), [&](size_t index) {
        articles[index] = storedArticle(m_database.path(), rows[index]);
    });
    return articles;
}

std::vector<ArticleHead> ArticleStore::heads()
{
    std::vector<ArticleHead> heads;
    for (const StoredArticle& stored : snapshot())
        heads.push_back(headOf(stored));
    return heads;
}

std::vector<QByteArray> ArticleStore::texts(std::span<const StoredArticle> articles)
{
    std::vector<QByteArray> texts;
    texts.reserve(articles.size());
    for (const StoredArticle& stored : articles)
        texts.push_back(text(stored));
    return texts;
}

std::vector<Article> ArticleStore::withTexts(std::span<const StoredArticle> articles)
{
    std::vector<Article> complete;
    complete.reserve(articles.size());
    for (const StoredArticle& stored : articles)
        complete.push_back(completed(m_database.path(), stored, text(stored)));
    return complete;
}

std::vector<Article> ArticleStore::all()
{
    return withTexts(snapshot());
}

QByteArray ArticleStore::text(const StoredArticle& stored)
{
    return ArticleTexts(m_database).text(stored.article.id, stored.textHash);
}

QByteArray ArticleStore::textHashOf(const ArticleId& id)
{
    Statement select = m_database.prepare("SELECT text_hash FROM article WHERE id = :id");
    return select.bind(":id", id.text()).step() ? select.utf8(0) : QByteArray();
}

void ArticleStore::removeUnusedTexts()
{
    ArticleTexts(m_database).removeUnused();
}

} // namespace rapporteur
