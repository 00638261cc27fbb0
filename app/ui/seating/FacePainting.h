#pragma once

#include "ui/seating/PhotoCanvas.h"

class QPainter;

namespace rapporteur {

/// Around a photo: neutral and dark in every appearance, so that its colours are seen as they are.
QColor canvasColor();

/// A box on a face with its number and name, to be seen on any picture.
void paintFace(QPainter& painter, const QRectF& box, const CanvasFace& face, const QPalette& palette);

/// What Enter will mark.
void paintSight(QPainter& painter, const QPointF& at, const QPalette& palette);

} // namespace rapporteur
