#pragma once

#include "core/json/JsonReader.h"
#include "core/json/JsonWriter.h"
#include "core/text/PortableText.h"

// The pieces of Portable Text that the records' own JSON is made of.
namespace rapporteur {

PortableText readPortableText(JsonReader& reader, QLatin1StringView key);
/// A caption: text blocks alone, the inline `rows` allowed. Absent and empty are different.
std::optional<std::vector<TextBlock>> readCaption(JsonReader& reader, QLatin1StringView key);

void writePortableText(JsonWriter& writer, QLatin1StringView key, const PortableText& text);
void writeCaption(JsonWriter& writer, QLatin1StringView key,
                  const std::optional<std::vector<TextBlock>>& caption);

} // namespace rapporteur
