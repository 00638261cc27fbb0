#include "core/rules/ResourceFile.h"

#include "core/Error.h"

#include <QFile>
#include <QJsonDocument>

namespace rapporteur {

QJsonObject readResourceObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::BadResource, path, {}, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        throw Error(ErrorCode::BadResource, path, QStringLiteral("byte %1").arg(error.offset), error.errorString());
    return document.object();
}

} // namespace rapporteur
