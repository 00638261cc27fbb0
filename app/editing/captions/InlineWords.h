#pragma once

#include "core/text/PortableText.h"

namespace rapporteur {

/// The words of a generated piece, whichever it is; a span has none.
void removeWords(Inline& child);
void setWords(Inline& child, const Words& words);
/// As one text; empty without words.
QString textOfWords(const std::optional<Words>& words);

} // namespace rapporteur
