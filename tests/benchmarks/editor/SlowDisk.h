#pragma once

#include <chrono>

namespace rapporteur {

/// From now on every newsroom that is opened lies on a disk whose every flush takes this much longer. A layer below SQLite, so
/// the program itself knows nothing of it; a commit flushes its journal and the file, and takes it at least twice.
void slowDownFlushes(std::chrono::milliseconds delay);

} // namespace rapporteur
