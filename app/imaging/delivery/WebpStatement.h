#pragma once

#include <QByteArray>
#include <QSize>

namespace rapporteur {

/// A WebP file of pixels alone with an XMP chunk (RFC 9649, section 2.7). Throws Error CannotWrite for what is none.
QByteArray webpWithXmp(const QByteArray& webp, QSize size, const QByteArray& packet);

} // namespace rapporteur
