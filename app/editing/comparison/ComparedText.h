#pragma once

#include "core/rendered/RenderedText.h"

namespace rapporteur {

/// A block as the text by which it is compared: where its links lead is part of it, of a photo its caption, alt text and credit.
QString comparedText(const RenderedBlock& block);

} // namespace rapporteur
