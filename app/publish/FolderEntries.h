#pragma once

#include <QString>
#include <functional>
#include <string>

#include <sys/stat.h>

namespace rapporteur {

/// Calls `take` for everything below a folder, each folder before what it holds, in any order; links are not followed. `path`
/// is relative to the folder, in the file system's encoding. False: something could not be looked at.
bool forEachEntry(const QString& folder, const std::function<void(const std::string& path, const struct stat& status)>& take);

} // namespace rapporteur
