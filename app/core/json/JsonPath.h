#pragma once

#include <QLatin1StringView>
#include <QString>

namespace rapporteur {

/// A step down into a JSON document. Steps live on the stack while reading; a pointer (RFC 6901) is made from them only
/// when there is a problem to place.
struct JsonPath
{
    explicit JsonPath(QString start) : root(std::move(start)) { }

    JsonPath(const JsonPath* above, QLatin1StringView name) : parent(above), key(name) { }

    JsonPath(const JsonPath* above, qsizetype position) : parent(above), index(position) { }

    QString pointer() const;

    const JsonPath* parent = nullptr;
    QString root;
    QLatin1StringView key;
    qsizetype index = -1;
};

/// A key as a reference token of a JSON Pointer: ~ is written ~0 and / is written ~1.
QString pointerToken(QString key);

} // namespace rapporteur
