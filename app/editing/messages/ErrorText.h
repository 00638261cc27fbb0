#pragma once

#include "core/Error.h"

#include <QString>

namespace rapporteur {

/// The sentence for an error: what happened to which file or record, and what to do. No SQL, no library text.
QString errorText(const Error& error);

} // namespace rapporteur
