#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur {

/// A hash over what the system says of every file and folder of a bundle, or of an archive: path, size, mode, file number,
/// instants of change. The same stamp later means that nobody wrote, added, removed or replaced anything. Empty when there is
/// no bundle, or one that cannot be looked at.
QByteArray bundleStamp(const QString& target);

} // namespace rapporteur
