#pragma once

#include "core/rendered/RenderedText.h"

namespace rapporteur {

/// A roster as lines for the shell: a table's cells separated by " | ", a participant's parts by " — ".
QString rosterText(const RenderedRoster& roster);

} // namespace rapporteur
