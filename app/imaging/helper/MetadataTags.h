#pragma once

#include "imaging/PictureFile.h"
#include "imaging/PictureMetadata.h"
#include "imaging/helper/Exiv2.h"

namespace rapporteur {

/// Every entry of the three containers, at most mostFoundTags; what a maker's note holds counts as one.
std::vector<FoundTag> foundTags(const Exiv2::Image& image);

/// Whether C2PA content credentials are in the file (JPEG APP11, PNG caBX, a WebP chunk) or its XMP points to some.
bool hasCredentials(PictureFormat format, const QByteArray& bytes, const Exiv2::XmpData& data);

} // namespace rapporteur
