#pragma once

#include <QByteArray>

namespace rapporteur {

/// A JPEG file with an XMP segment behind its JFIF and EXIF ones (XMP specification, part 3, 1.1.3). An empty packet is no
/// segment. Throws Error CannotWrite for what is no JPEG file and for a packet that no segment holds.
QByteArray jpegWithXmp(const QByteArray& jpeg, const QByteArray& packet);

} // namespace rapporteur
