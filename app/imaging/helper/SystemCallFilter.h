#pragma once

namespace rapporteur {

/// Lets every thread of this process make only the system calls that computing and talking over open descriptors need; all
/// others fail with EPERM. Returns 0, or -1 with errno.
int installSystemCallFilter();

} // namespace rapporteur
