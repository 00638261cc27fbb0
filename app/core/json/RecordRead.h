#pragma once

#include "core/json/JsonReader.h"

namespace rapporteur {

/// Reads an object with `read(JsonReader&)` and tells new problems whose they are. Used by every `recordFromJson`.
template <typename Read>
auto readRecord(const QJsonObject& object, const QString& pointer, Problems& problems,
                RecordKind kind, Read read)
{
    const JsonPath path(pointer);
    const size_t before = problems.size();
    JsonReader reader(object, path, problems);
    auto record = read(reader);
    reader.finish();
    const QString id = object.value(QLatin1StringView("id")).toString().left(limit::id);
    for (size_t index = before; index < problems.size(); ++index) {
        problems[index].place.kind = kind;
        problems[index].place.id = id;
    }
    return record;
}

/// The id that every record but the publisher must have.
template <typename AnyId> AnyId readId(JsonReader& reader)
{
    const QLatin1StringView key("id");
    reader.require(key);
    return reader.id<AnyId>(key);
}

} // namespace rapporteur
