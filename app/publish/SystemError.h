#pragma once

#include "core/Error.h"

namespace rapporteur {

/// The error for a failed system call on `path`: DiskFull, ReadOnly, FileMissing or, for any other `number`, CannotWrite.
Error systemError(int number, const QString& path);

} // namespace rapporteur
