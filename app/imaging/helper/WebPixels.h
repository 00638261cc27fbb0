#pragma once

#include "imaging/helper/VipsPicture.h"

#include <vector>

namespace rapporteur {

/// Pixels and nothing else: 8-bit sRGB with or without alpha, upright. Nothing a file carried beside its pixels can be in it.
struct WebPixels
{
    QSize size;
    int bands = 3;
    std::vector<VipsPel> pixels;

    /// A picture over these pixels, which must outlive it.
    VipsPicture picture() const;
};

/// Decodes the source once: `area` of the displayed picture, at `size`, which is not above the area's own. Throws Refusal.
WebPixels decodeForWeb(PictureFormat format, const QByteArray& bytes, QSize size,
                       const std::optional<Region>& area = {});

/// Throws Refusal.
WebPixels resized(const WebPixels& source, QSize size);

} // namespace rapporteur
