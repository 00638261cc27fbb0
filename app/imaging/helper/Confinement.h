#pragma once

#include "imaging/wire/PictureWire.h"

namespace rapporteur {

/// Gives up, for the rest of this process's life, what decoding needs no more: memory and processor time beyond the limits,
/// writing files, core dumps, new privileges; and, by a seccomp filter, opening files, sockets, other programs and processes.
/// What is open stays usable. Throws std::system_error when the system refuses any of it.
void confine(const HelperLimits& limits);

/// The next job may use `seconds` of processor time from now on.
void allowProcessorSeconds(int seconds);

} // namespace rapporteur
