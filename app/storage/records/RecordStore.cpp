#include "storage/records/RecordStore.h"

#include "core/Parallel.h"
#include "storage/records/LinkTables.h"
#include "storage/records/SearchText.h"
#include "storage/records/StoredJson.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

namespace {

template <typename Record> QByteArray tableName()
{
    return tableNameOf(kindOfRecord<Record>()).toLatin1();
}

// A photo's row also says which media file it needs.
template <typename Record> constexpr bool hasPicture = std::is_same_v<Record, Photo>;

template <typename Record> QByteArray insertSql()
{
    if constexpr (hasPicture<Record>)
        return R"(INSERT INTO photo (position, id, sha256, content, hash)
                  VALUES (nullif(:position, 0), :id, :sha256, :content, :hash))";
    else
        return "INSERT INTO " + tableName<Record>()
            + " (position, id, content, hash) VALUES (nullif(:position, 0), :id, :content, :hash)";
}

template <typename Record> QByteArray updateSql()
{
    if constexpr (hasPicture<Record>)
        return "UPDATE photo SET sha256 = :sha256, content = :content, hash = :hash WHERE id = :id";
    else
        return "UPDATE " + tableName<Record>()
            + " SET content = :content, hash = :hash WHERE id = :id";
}

template <typename Record> StoredRow storedRow(const Statement& select)
{
    return { kindOfRecord<Record>(), select.text(0), select.utf8(1), select.utf8(2) };
}

} // namespace

template <typename Record>
void RecordStore<Record>::put(const Record& record, std::optional<qint64> wanted)
{
    Transaction transaction(m_database);
    const bool isKnown = position(record.id).has_value();
    const QByteArray content = canonicalJson(toJson(record));
    Statement write = m_database.prepare(isKnown ? updateSql<Record>() : insertSql<Record>());
    write.bind(":id", record.id.text());
    if (!isKnown)
        write.bind(":position", wanted.value_or(0));
    if constexpr (hasPicture<Record>)
        write.bind(":sha256", record.sha256);
    write.bind(":content", content).bind(":hash", contentHash(content)).run();
    LinkTables(m_database)
        .replace(kindOfRecord<Record>(), record.id.text(), references(record),
                 isKnown ? LinkTables::Owner::Known : LinkTables::Owner::New);
    SearchIndex(m_database, m_filling).put(searchDocument(record));
    transaction.commit();
}

template <typename Record> void RecordStore<Record>::remove(const Key& id)
{
    Transaction transaction(m_database);
    LinkTables(m_database).remove(kindOfRecord<Record>(), id.text());
    SearchIndex(m_database).remove(kindOfRecord<Record>(), id.text());
    m_database.prepare("DELETE FROM " + tableName<Record>() + " WHERE id = :id")
        .bind(":id", id.text())
        .run();
    transaction.commit();
}

template <typename Record> std::optional<Record> RecordStore<Record>::find(const Key& id)
{
    Statement select = m_database.prepare("SELECT id, content, hash FROM " + tableName<Record>()
                                          + " WHERE id = :id");
    if (!select.bind(":id", id.text()).step())
        return std::nullopt;
    return recordOf<Record>(m_database.path(), storedRow<Record>(select));
}

/// Taking the rows apart is nearly all of the work.
template <typename Record> std::vector<Record> RecordStore<Record>::all()
{
    std::vector<StoredRow> rows;
    Statement select = m_database.prepare("SELECT id, content, hash FROM " + tableName<Record>()
                                          + " ORDER BY position");
    while (select.step())
        rows.push_back(storedRow<Record>(select));
    std::vector<Record> records(rows.size());
    forEachInParallel(rows.size(), [&](size_t index) {
        records[index] = recordOf<Record>(m_database.path(), rows[index]);
    });
    return records;
}

template <typename Record> std::optional<qint64> RecordStore<Record>::position(const Key& id)
{
    Statement select = m_database.prepare("SELECT position FROM " + tableName<Record>()
                                          + " WHERE id = :id");
    if (!select.bind(":id", id.text()).step())
        return std::nullopt;
    return select.integer(0);
}

template class RecordStore<Organization>;
template class RecordStore<Person>;
template class RecordStore<Series>;
template class RecordStore<Event>;
template class RecordStore<Delegation>;
template class RecordStore<Photo>;
template class RecordStore<Publication>;
template class RecordStore<Snippet>;

} // namespace rapporteur
