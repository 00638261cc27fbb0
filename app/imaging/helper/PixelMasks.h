#pragma once

#include "imaging/helper/WebPixels.h"

namespace rapporteur {

/// Makes parts of the pixels unrecognisable for good: a box is black, a blur keeps no more than six times six colours,
/// however large the part is. `pixels` show `area` of the displayed picture; the masks are parts of that whole picture.
void applyMasks(WebPixels& pixels, const std::optional<Region>& area, const std::vector<PhotoMask>& masks);

} // namespace rapporteur
