#pragma once

#include <qglobal.h>
#include <functional>

namespace rapporteur {

/// Told how much of a long work is done; to stop the work it throws Error(Cancelled). May be empty.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace rapporteur
