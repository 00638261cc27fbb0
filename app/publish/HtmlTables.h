#pragma once

#include "core/rendered/RenderedText.h"

#include <QString>

namespace rapporteur {

class PageWords;

/// A table typed by the editor, in a scroll region that the keyboard reaches.
QString htmlTable(const RenderedTable& table, const QString& label);

/// A delegation in its form: a sentence, a headed list, a captioned table or a headed list of participants. `id` is unique on
/// the page, `label` names a table without caption.
QString htmlRoster(const RenderedRoster& roster, const PageWords& words, int headingLevel,
                   const QString& id, const QString& label);

} // namespace rapporteur
