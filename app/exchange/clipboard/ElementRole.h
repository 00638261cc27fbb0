#pragma once

#include "exchange/clipboard/ClipboardText.h"

#include <optional>

namespace rapporteur {

class HtmlElement;

/// An element that holds no text for readers; without anything to count it never shows.
struct Silence
{
    std::optional<LeftOut> counted;
};

std::optional<Silence> silenceOf(const HtmlElement& element);

/// Whether the element starts and ends a paragraph.
bool isBlock(const HtmlElement& element);

/// A remark at the margin, not the text itself.
bool isWordComment(const HtmlElement& element);

/// What somebody took out while changes were tracked, as Word keeps it.
bool isTrackedDeletion(const HtmlElement& element);

} // namespace rapporteur
