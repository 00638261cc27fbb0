#pragma once

#include "core/registry/Photo.h"

#include <QImage>

namespace rapporteur {

/// A thumbnail of the whole original as the photo is delivered: cut to its frame, its masks over it. What is given comes
/// back where there is nothing of that.
QImage deliveredImage(const QImage& whole, const Photo& photo);

} // namespace rapporteur
