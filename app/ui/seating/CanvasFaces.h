#pragma once

#include "core/Problem.h"
#include "editing/seating/SeatingDesk.h"
#include "ui/seating/PhotoCanvas.h"

namespace rapporteur {

/// The id of the face that waits for a name; the others have their number in the caption, from 0.
constexpr int markedFaceId = 100'000;

/// The boxes to draw: everybody seated, doubtful where a problem is about him, and the marked face with the name that would
/// be taken.
std::vector<CanvasFace> canvasFaces(SeatingDesk& desk, const Problems& problems, const QString& offered);

/// The seat that a place in the photo's record leads to: "/rows/0/people/2".
std::optional<Seat> seatAtPointer(const Photo& photo, const QString& pointer);

} // namespace rapporteur
