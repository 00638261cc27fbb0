#pragma once

#include "imaging/PictureMetadata.h"
#include "imaging/helper/Exiv2.h"

#include <QSize>

namespace rapporteur {

/// The boxes of faces and people in an XMP packet, turned as the picture is displayed. Those of MWG and IPTC lie on the
/// stored raster, unless the packet says that it was made for the turned one. Circles, polygons and boxes that do not lie
/// in the picture are left out.
std::vector<FoundRegion> foundRegions(const Exiv2::XmpData& data, QSize stored, int orientation);

} // namespace rapporteur
