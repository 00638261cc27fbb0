#pragma once

#include <QByteArray>

namespace rapporteur {

/// A WebP file of which only the chunks that hold pixels are left (RFC 9649, section 2). libvips 8.14 writes an EXIF chunk
/// even when it is told to strip. Throws Refusal for what is no whole still WebP file.
QByteArray pixelChunksOnly(const QByteArray& webp);

} // namespace rapporteur
