#pragma once

#include "core/Error.h"
#include "core/json/RecordJson.h"
#include "storage/sqlite/TableName.h"

#include <QByteArray>

namespace rapporteur {

/// A record's row as it was read.
struct StoredRow
{
    RecordKind kind = RecordKind::Article;
    QString id;
    QByteArray content;
    QByteArray hash;
};

/// Throws Error(Damaged) naming the record.
[[noreturn]] void refuseDamaged(const QString& file, RecordKind kind, const QString& id,
                                const QString& detail);

/// The JSON object of a row, whose hash is not looked at.
QJsonObject parsedObject(const QString& file, const StoredRow& row);
/// The JSON object of a row whose content has the hash it was stored with.
QJsonObject storedObject(const QString& file, const StoredRow& row);

/// The record of a row, checked: its form, its id.
template <typename Record>
Record recordOf(const QString& file, const StoredRow& row, const QJsonObject& object)
{
    Problems problems;
    Record record = recordFromJson<Record>(object, {}, problems);
    if (!problems.empty())
        refuseDamaged(file, row.kind, row.id, problems.front().place.pointer);
    if constexpr (requires { record.id; }) {
        if (record.id.text() != row.id)
            refuseDamaged(file, row.kind, row.id, record.id.text());
    }
    return record;
}

/// The same, its hash checked too.
template <typename Record> Record recordOf(const QString& file, const StoredRow& row)
{
    return recordOf<Record>(file, row, storedObject(file, row));
}

} // namespace rapporteur
