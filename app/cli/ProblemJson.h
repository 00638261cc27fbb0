#pragma once

#include "core/Problem.h"

namespace rapporteur {

/// An array of {severity, record, id, pointer, text}.
QString problemsAsJson(const Problems& problems);

} // namespace rapporteur
