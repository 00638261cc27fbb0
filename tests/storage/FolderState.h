#pragma once

#include <QString>

namespace rapporteur {

/// Every entry below a folder with its mode, time of change and bytes, and the folder itself; two of them differ when
/// anything was changed. Not for a folder with an open newsroom.
QString folderState(const QString& path);

} // namespace rapporteur
