#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/PreviewMarks.h"

#include <QString>
#include <span>

namespace rapporteur {

/// Paragraphs, headings, lists (nested by level) and quotations (neighbours in one blockquote). `headingShift` moves headings
/// down where the text stands under a heading of its own.
QString htmlParagraphs(std::span<const RenderedParagraph> paragraphs, int headingShift = 0,
                       PageUse use = PageUse::Bundle);

/// 2–6: the level a heading paragraph gets; absent for any other style.
std::optional<int> headingLevel(const RenderedParagraph& paragraph, int headingShift = 0);

} // namespace rapporteur
