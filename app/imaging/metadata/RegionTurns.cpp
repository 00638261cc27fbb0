#include "imaging/metadata/RegionTurns.h"

namespace rapporteur {

namespace {

Region mirrored(const Region& region)
{
    return { 1 - region.x - region.width, region.y, region.width, region.height };
}

Region upsideDown(const Region& region)
{
    return { region.x, 1 - region.y - region.height, region.width, region.height };
}

Region transposed(const Region& region)
{
    return { region.y, region.x, region.height, region.width };
}

} // namespace

// CIPA DC-008 (EXIF), 4.6.5.1.6: what is at the top and at the left of the stored raster.
Region displayedRegion(const Region& stored, int orientation)
{
    switch (orientation) {
    case 2:
        return mirrored(stored);
    case 3:
        return mirrored(upsideDown(stored));
    case 4:
        return upsideDown(stored);
    case 5:
        return transposed(stored);
    case 6:
        return mirrored(transposed(stored));
    case 7:
        return mirrored(upsideDown(transposed(stored)));
    case 8:
        return upsideDown(transposed(stored));
    default:
        return stored;
    }
}

Region storedRegion(const Region& displayed, int orientation)
{
    // Turning by a quarter is undone by the other quarter; every other change undoes itself.
    if (orientation == 6)
        return displayedRegion(displayed, 8);
    if (orientation == 8)
        return displayedRegion(displayed, 6);
    return displayedRegion(displayed, orientation);
}

} // namespace rapporteur
