#pragma once

#include "core/registry/Photo.h"

namespace rapporteur {

/// A box of the stored raster as it lies in the displayed picture; `orientation` is EXIF 1–8.
Region displayedRegion(const Region& stored, int orientation);
/// The other way round.
Region storedRegion(const Region& displayed, int orientation);

} // namespace rapporteur
