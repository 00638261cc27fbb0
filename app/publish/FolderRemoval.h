#pragma once

#include <QString>

namespace rapporteur {

/// Removes a folder and everything in it, without following a link anywhere. Several files at a time: a disk that is told of
/// every freed block (`discard`) mostly waits. False: something could not be removed.
bool removeFolder(const QString& path);

} // namespace rapporteur
