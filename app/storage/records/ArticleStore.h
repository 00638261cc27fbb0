#pragma once

#include "core/registry/ArticleHead.h"
#include "storage/search/SearchIndex.h"

#include <optional>
#include <span>
#include <vector>

namespace rapporteur {

class Database;

/// An article without summary and body, and the hash of the row that holds those.
struct StoredArticle
{
    Article article;
    QByteArray textHash;
};

/// The article with the text that `ArticleStore::texts` gave for it. Error(Damaged) names the article. It needs no database,
/// so that several threads can read at once.
Article completed(const QString& file, const StoredArticle& stored, const QByteArray& text);

/// Articles, and their texts (summary and body) as immutable rows that are found by their content hash.
/// Reads check hashes: Error(Damaged) names the article or the text.
class ArticleStore
{
public:
    /// Whether the text that a change leaves unused goes at once, or stays for a snapshot that still reads it
    /// (then removeUnusedTexts takes it away later).
    enum class OldText { Remove, Keep };

    explicit ArticleStore(Database& database,
                          SearchIndex::Filling filling = SearchIndex::Filling::AtOnce)
        : m_database(database)
        , m_filling(filling)
    {
    }

    /// Replaces the article of that id in its place, or adds it at the end or at `position`.
    void put(const Article& article, OldText oldText = OldText::Remove,
             std::optional<qint64> position = std::nullopt);
    void remove(const ArticleId& id, OldText oldText = OldText::Remove);

    std::optional<Article> find(const ArticleId& id);
    std::optional<qint64> position(const ArticleId& id);
    std::vector<ArticleHead> heads();

    /// A consistent state of all articles, small enough to hold: what is missing are the texts, which never change.
    std::vector<StoredArticle> snapshot();
    /// The texts of part of a snapshot, unread and unchecked, for `completed`. Throws Error(UnknownRecord) when one is gone.
    std::vector<QByteArray> texts(std::span<const StoredArticle> articles);
    /// Completes part of a snapshot, one after the other.
    std::vector<Article> withTexts(std::span<const StoredArticle> articles);
    /// All articles, complete; for few.
    std::vector<Article> all();

    /// Texts that neither an article nor a version has.
    void removeUnusedTexts();

private:
    void putRow(const Article& article, const QByteArray& textHash, bool isKnown,
                std::optional<qint64> position);
    QByteArray textHashOf(const ArticleId& id);
    QByteArray text(const StoredArticle& stored);

    Database& m_database;
    SearchIndex::Filling m_filling;
};

} // namespace rapporteur
