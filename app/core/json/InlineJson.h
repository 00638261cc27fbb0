#pragma once

#include "core/json/JsonReader.h"
#include "core/json/JsonWriter.h"
#include "core/text/PortableText.h"

// The children of text blocks, and the words that may replace a generated piece.
namespace rapporteur {

/// Which children may stand there: `rows` in captions only, spans alone in words.
enum class InlineTypes { Spans, Prose, Caption };

/// The children under `key`. `markKeys` are the keys of the block's mark definitions, `keyStart` begins derived keys.
std::vector<Inline> readChildren(JsonReader& reader, QLatin1StringView key,
                                 const QStringList& markKeys, const QString& keyStart,
                                 InlineTypes types);
QJsonArray childrenToJson(const std::vector<Inline>& children, const QString& keyStart);

std::optional<Words> readWords(JsonReader& reader);
void writeWords(JsonWriter& writer, const std::optional<Words>& words);

} // namespace rapporteur
