#include "storage/whole/StagedCopy.h"

#include "storage/records/LinkTables.h"
#include "storage/sqlite/Database.h"

#include <sqlite3.h>

#include <array>

namespace rapporteur {

namespace {

struct Table
{
    const char* name;
    const char* columns;
};

// The publisher is not among them: it replaces the one that is there.
constexpr std::array tables {
    Table { "organization", "id, content, hash" },
    Table { "person", "id, content, hash" },
    Table { "series", "id, content, hash" },
    Table { "event", "id, content, hash" },
    Table { "delegation", "id, content, hash" },
    Table { "photo", "id, sha256, content, hash" },
    Table { "article", "id, slug, status, published, text_hash, content, hash" },
    Table { "publication", "id, content, hash" },
    Table { "snippet", "id, content, hash" },
};

} // namespace

StagedCopy::StagedCopy(Database& database, const QString& stagingPath) : m_database(database)
{
    m_database.withAttach([this, &stagingPath] {
        m_database.prepare("ATTACH :path AS staging").bind(":path", stagingPath).run();
    });
}

StagedCopy::~StagedCopy()
{
    sqlite3_exec(m_database.connection(), "DETACH staging", nullptr, nullptr, nullptr);
}

void StagedCopy::copyRecords(const QByteArray& table, const QByteArray& columns) const
{
    const qint64 offset = m_database.integer("SELECT coalesce(max(position), 0) FROM main."
                                             + table);
    m_database
        .prepare("INSERT INTO main." + table + " (position, " + columns
                 + ") SELECT position + :offset, " + columns + " FROM staging." + table
                 + " ORDER BY position")
        .bind(":offset", offset)
        .run();
}

void StagedCopy::copyAll() const
{
    // Two articles may have the same text, also one here and one there.
    m_database.execute("INSERT OR IGNORE INTO main.article_text (hash, content) "
                       "SELECT hash, content FROM staging.article_text ORDER BY rowid");
    for (const Table& table : tables)
        copyRecords(table.name, table.columns);
    for (const LinkTables::Pair& pair : LinkTables::pairs()) {
        if (pair.owner == RecordKind::Publisher)
            continue;
        m_database.execute("INSERT INTO main." + pair.table()
                           + " (owner, target) SELECT owner, target FROM staging." + pair.table());
    }
    const qint64 offset = m_database.integer(
        "SELECT coalesce(max(position), 0) FROM main.search_document");
    copyRecords("search_document", "kind, id, title, text");
    m_database
        .prepare("INSERT INTO main.search_pending (position) "
                 "SELECT position FROM main.search_document WHERE position > :offset")
        .bind(":offset", offset)
        .run();
}

} // namespace rapporteur
