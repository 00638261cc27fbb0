#pragma once

#include "editing/seating/Seating.h"

#include <QSizeF>

namespace rapporteur {

/// A box of the size that the faces of this photo have, around a point; within the picture. `picture` gives its shape where
/// the photo has no face yet. All figures are fractions of the picture.
Region faceAt(double x, double y, const Photo& photo, const QSizeF& picture);

/// The box moved, or made larger, and kept within the picture.
Region movedRegion(const Region& region, double right, double down);
Region resizedRegion(const Region& region, double right, double down);

/// The seat whose face is there; the smallest where several are.
std::optional<Seat> seatAt(double x, double y, const Photo& photo);

/// Where the next face of a row is likely to be: as far from the last one as that is from the one before.
std::optional<Region> likelyNext(const std::vector<Slot>& row);

} // namespace rapporteur
