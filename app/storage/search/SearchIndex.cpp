#include "storage/search/SearchIndex.h"

#include "core/Error.h"
#include "storage/search/SearchWords.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/TableName.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRanked = 2000;
constexpr qint64 rankedOfTooMany = 1000;

} // namespace

std::optional<SearchIndex::Row> SearchIndex::row(RecordKind kind, const QString& id)
{
    Statement select = m_database.prepare(
        "SELECT position, title, text FROM search_document WHERE kind = :kind AND id = :id");
    select.bind(":kind", tableNameOf(kind)).bind(":id", id);
    if (!select.step())
        return std::nullopt;
    return Row { select.integer(0), select.text(1), select.text(2) };
}

bool SearchIndex::isPending(qint64 position)
{
    Statement select = m_database.prepare(
        "SELECT position FROM search_pending WHERE position = :position");
    select.bind(":position", position);
    return select.step();
}

// The index can only forget a document when it is told the same words again.
void SearchIndex::takeOut(const Row& row)
{
    if (isPending(row.position)) {
        m_database.prepare("DELETE FROM search_pending WHERE position = :position")
            .bind(":position", row.position)
            .run();
        return;
    }
    m_database
        .prepare("INSERT INTO search (search, rowid, title, text) "
                 "VALUES ('delete', :position, :title, :text)")
        .bind(":position", row.position)
        .bind(":title", row.title)
        .bind(":text", row.text)
        .run();
}

void SearchIndex::put(const SearchDocument& document)
{
    const QString title = searchWords(document.title);
    const QString text = searchWords(document.text);
    const std::optional<Row> old = row(document.kind, document.id);
    if (old && old->title == title && old->text == text)
        return;
    if (old)
        takeOut(*old);
    m_database
        .prepare(
            "INSERT INTO search_document (kind, id, title, text) "
            "VALUES (:kind, :id, :title, :text) "
            "ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, text = excluded.text")
        .bind(":kind", tableNameOf(document.kind))
        .bind(":id", document.id)
        .bind(":title", title)
        .bind(":text", text)
        .run();
    const qint64 position = old ? old->position : m_database.lastInsertedRow();
    if (m_filling == Filling::Later) {
        m_database.prepare("INSERT INTO search_pending (position) VALUES (:position)")
            .bind(":position", position)
            .run();
        return;
    }
    m_database.prepare("INSERT INTO search (rowid, title, text) VALUES (:position, :title, :text)")
        .bind(":position", position)
        .bind(":title", title)
        .bind(":text", text)
        .run();
}

void SearchIndex::remove(RecordKind kind, const QString& id)
{
    const std::optional<Row> old = row(kind, id);
    if (!old)
        return;
    takeOut(*old);
    m_database.prepare("DELETE FROM search_document WHERE position = :position")
        .bind(":position", old->position)
        .run();
}

/// The document from which on the last ones lie; absent when all can be ranked.
std::optional<qint64> SearchIndex::firstOfTooMany(const QString& expression)
{
    Statement select = m_database.prepare(
        "SELECT rowid FROM search WHERE search MATCH :query ORDER BY rowid DESC LIMIT :limit");
    select.bind(":query", expression).bind(":limit", mostRanked + 1);
    qint64 first = 0;
    qint64 count = 0;
    while (select.step()) {
        if (++count <= rankedOfTooMany)
            first = select.integer(0);
    }
    return count > mostRanked ? std::optional(first) : std::nullopt;
}

SearchIndex::Scope SearchIndex::scope(const SearchQuery& query)
{
    // The last word as a whole first: where that is too common, longer words need not be put together at all.
    if (const auto first = firstOfTooMany(query.wholeWords()))
        return { query.wholeWords(), *first };
    if (!query.endsWithABeginning())
        return { query.wholeWords(), 0 };
    return { query.expression(), firstOfTooMany(query.expression()).value_or(0) };
}

std::vector<SearchMatch> SearchIndex::find(const SearchQuery& query, int limit)
{
    std::vector<SearchMatch> matches;
    if (query.isEmpty())
        return matches;
    const Scope scope = this->scope(query);
    Statement select = m_database.prepare(R"(
        SELECT document.kind, document.id, found.rank
        FROM (SELECT rowid, rank FROM search
              WHERE search MATCH :query AND rowid >= :first AND rank MATCH 'bm25(8.0, 1.0)'
              ORDER BY rank LIMIT :limit) AS found
        JOIN search_document AS document ON document.position = found.rowid
        ORDER BY found.rank, document.position)");
    select.bind(":query", scope.expression).bind(":first", scope.first).bind(":limit", qint64(limit));
    while (select.step()) {
        const std::optional<RecordKind> kind = kindFromName(select.text(0));
        if (!kind)
            throw Error(ErrorCode::Damaged, m_database.path(), u"search"_s);
        matches.push_back({ *kind, select.text(1), select.real(2) });
    }
    return matches;
}

qint64 SearchIndex::indexPending(int count)
{
    Transaction transaction(m_database);
    m_database
        .prepare(R"(
            INSERT INTO search (rowid, title, text)
            SELECT position, title, text FROM search_document
            WHERE position IN (SELECT position FROM search_pending ORDER BY position LIMIT :count)
            ORDER BY position)")
        .bind(":count", qint64(count))
        .run();
    m_database
        .prepare("DELETE FROM search_pending WHERE position IN "
                 "(SELECT position FROM search_pending ORDER BY position LIMIT :count)")
        .bind(":count", qint64(count))
        .run();
    const qint64 left = m_database.integer("SELECT count(*) FROM search_pending");
    transaction.commit();
    return left;
}

void SearchIndex::rebuildFromWords()
{
    Transaction transaction(m_database);
    m_database.execute("INSERT INTO search (search) VALUES ('rebuild')");
    m_database.execute("DELETE FROM search_pending");
    transaction.commit();
}

void SearchIndex::optimize()
{
    m_database.execute("INSERT INTO search (search) VALUES ('optimize')");
}

bool SearchIndex::isConsistent()
{
    if (m_database.integer("SELECT count(*) FROM search_pending") > 0)
        return true;
    try {
        m_database.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Damaged)
            return false;
        throw;
    }
    return true;
}

bool SearchIndex::holds(const SearchDocument& document)
{
    const std::optional<Row> found = row(document.kind, document.id);
    return found && found->title == searchWords(document.title)
        && found->text == searchWords(document.text);
}

qint64 SearchIndex::size()
{
    return m_database.integer("SELECT count(*) FROM search_document");
}

bool SearchIndex::isCurrent()
{
    Statement select = m_database.prepare(
        "SELECT value FROM newsroom_value WHERE name = 'search words revision'");
    // A newsroom that was never searched with other rules says nothing.
    return !select.step() || select.text(0).toInt() == searchWordsRevision;
}

void SearchIndex::markCurrent()
{
    m_database
        .prepare(
            "INSERT INTO newsroom_value (name, value) VALUES ('search words revision', :value) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(":value", QString::number(searchWordsRevision))
        .run();
}

void SearchIndex::clear()
{
    m_database.execute("DELETE FROM search_document");
    m_database.execute("DELETE FROM search_pending");
    m_database.execute("INSERT INTO search (search) VALUES ('delete-all')");
}

} // namespace rapporteur
