#pragma once

#include "core/Problem.h"

#include <QString>

namespace rapporteur {

/// The sentence for a problem, without its place.
QString problemText(const Problem& problem);

/// "hint", "warning", "error" for people.
QString severityText(Severity severity);

/// The place for people: "article track-15-beijing at /body/3", or the pointer alone in an imported document.
QString placeText(const Place& place);

} // namespace rapporteur
