#pragma once

#include "core/rendered/RenderedText.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace rapporteur {

/// Safe as the text of an element and inside a quoted attribute. What HTML cannot hold goes: control characters are
/// dropped, half surrogate pairs become U+FFFD; nothing else changes.
QString htmlEscaped(QStringView text);

/// Like `htmlEscaped` for the text of an element: a line feed becomes `<br>`, and of two spaces the second becomes a no-break
/// space, so that both survive in any style sheet and in a CMS.
QString htmlLines(QStringView text);

/// The address as it may stand in `href`, percent-encoded where HTML wants it (not yet escaped). Absent for everything but
/// http, https, mailto, tel and relative addresses.
std::optional<QString> safeHref(QStringView href);

/// Whether an address leads to another site.
bool isExternal(QStringView href);

/// ` href="…"`, with `rel` on the way out; empty when the address is not allowed.
QString hrefAttributes(QStringView href);

/// Runs as phrasing content. Marks always nest in one order (a, lang, strong, em, u, s, sub, sup, code), and neighbours share
/// the elements that they have in common, so one link stays one link.
QString htmlRuns(const Runs& runs);

} // namespace rapporteur
