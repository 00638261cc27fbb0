#pragma once

#include "core/rendered/PictureStatement.h"
#include "imaging/helper/Exiv2.h"

#include <QByteArray>
#include <QSize>

namespace rapporteur {

/// A statement in the three containers of a file of `size` pixels.
struct StatementMetadata
{
    Exiv2::XmpData xmp;
    Exiv2::IptcData iim;
    Exiv2::ExifData exif;
    QByteArray packet; ///< the XMP as it is written, at most longestXmpPacket bytes
};

/// A JPEG segment holds no more; what does not fit goes in this order: IPTC regions, all regions, the long description,
/// keywords, the caption beyond 2,000 characters.
constexpr qsizetype longestXmpPacket = 60'000;

/// Throws Error CannotWrite when the library refuses a value.
StatementMetadata metadataOf(const PictureStatement& statement, QSize size);

} // namespace rapporteur
