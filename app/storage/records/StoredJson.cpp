#include "storage/records/StoredJson.h"

#include <QJsonDocument>

namespace rapporteur {

using namespace Qt::StringLiterals;

void refuseDamaged(const QString& file, RecordKind kind, const QString& id, const QString& detail)
{
    throw Error(ErrorCode::Damaged, file, tableNameOf(kind) + u' ' + id, detail);
}

QJsonObject parsedObject(const QString& file, const StoredRow& row)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(row.content, &parsing);
    if (!document.isObject())
        refuseDamaged(file, row.kind, row.id, parsing.errorString());
    return document.object();
}

QJsonObject storedObject(const QString& file, const StoredRow& row)
{
    if (contentHash(row.content) != row.hash)
        refuseDamaged(file, row.kind, row.id, u"content hash"_s);
    return parsedObject(file, row);
}

} // namespace rapporteur
