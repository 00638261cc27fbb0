#include "core/Sha256.h"
#include "core/json/RecordJson.h"

#include <QJsonDocument>

namespace rapporteur {

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray canonicalJson(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray contentHash(const QByteArray& canonicalJson)
{
    return Sha256::of(canonicalJson);
}

} // namespace rapporteur
