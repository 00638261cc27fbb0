#pragma once

#include "core/Id.h"
#include "storage/search/SearchQuery.h"

#include <optional>
#include <vector>

namespace rapporteur {

class Database;

/// The searchable text of a record, as typed.
struct SearchDocument
{
    RecordKind kind = RecordKind::Article;
    QString id;
    QString title;
    QString text;
};

struct SearchMatch
{
    RecordKind kind = RecordKind::Article;
    QString id;
    double rank = 0; ///< the lower the better
};

/// The full-text index in the newsroom file. The words of every document are kept beside it, so that the index
/// can be rebuilt and a document be taken out exactly as it was put in.
class SearchIndex
{
public:
    /// Whether documents are indexed as they are put, or later by indexPending.
    enum class Filling { AtOnce, Later };

    explicit SearchIndex(Database& database, Filling filling = Filling::AtOnce)
        : m_database(database)
        , m_filling(filling)
    {
    }

    void put(const SearchDocument& document);
    void remove(RecordKind kind, const QString& id);

    /// Best first; a title counts more than a text. Of more than a few thousand, only those that were added last are looked at:
    /// what is nearly everywhere tells little apart, and ranking it all would be felt at every key.
    std::vector<SearchMatch> find(const SearchQuery& query, int limit);

    /// Indexes up to `count` documents that wait, in one transaction; how many still wait.
    qint64 indexPending(int count);

    /// Makes the index anew from the words kept beside it.
    void rebuildFromWords();
    /// Merges the index into one piece, so that words of removed documents are gone from it.
    void optimize();
    /// Whether the index agrees with the words kept beside it. Needs a writable connection, changes nothing.
    bool isConsistent();
    /// Whether the words of a document are those the index would be given now.
    bool holds(const SearchDocument& document);
    /// How many documents there are.
    qint64 size();

    /// Whether the words were made by this program's rules.
    bool isCurrent();
    void markCurrent();
    void clear();

private:
    struct Row
    {
        qint64 position = 0;
        QString title;
        QString text;
    };

    /// What is looked for, and from which document on.
    struct Scope
    {
        QString expression;
        qint64 first = 0;
    };

    Scope scope(const SearchQuery& query);
    std::optional<qint64> firstOfTooMany(const QString& expression);
    std::optional<Row> row(RecordKind kind, const QString& id);
    bool isPending(qint64 position);
    void takeOut(const Row& row);

    Database& m_database;
    Filling m_filling;
};

} // namespace rapporteur
