#pragma once

#include "core/registry/Registry.h"

#include <QSize>
#include <QStringList>

namespace rapporteur {

/// Width through height that a crop of that shape has; 0 where any will do.
double ratioOf(PhotoShape shape);
QString shapeName(PhotoShape shape);

/// The largest part of the picture that has the shape's ratio, lies within the frame, and has in its middle what matters:
/// the focal point, else the people, else the middle. `picture` is the displayed original in any unit.
Region suggestedCrop(const Photo& photo, PhotoShape shape, QSize picture);

/// Within the picture, not smaller than a hundredth of it.
Region boundedRegion(const Region& region);
/// The same with the ratio kept: made smaller around its middle where it does not fit.
Region withRatio(const Region& region, double ratio, QSize picture);

/// What a shape does to the people whom the caption names.
struct CropEffect
{
    int named = 0;
    QStringList unseen; ///< cut off or masked
    QStringList cut;    ///< seen, but the edge goes through the face
    QString caption;    ///< of those who are seen; empty when it is the photo's own

    bool isHarmless() const { return unseen.isEmpty() && cut.isEmpty(); }
};
CropEffect cropEffect(const Registry& registry, const Photo& photo, PhotoShape shape);
/// "The crop “Square” leaves out Jim Marshall: the caption names 5, it shows 4."
QString cropWarning(PhotoShape shape, const CropEffect& effect);

} // namespace rapporteur
