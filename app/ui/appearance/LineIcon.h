#pragma once

#include <QIcon>

namespace rapporteur {

/// A bundled line icon, resources/icons/NAME.svg, in the palette's text colour at any size. The drawing uses
/// `currentColor`; `name` is without folder and suffix.
QIcon lineIcon(const QString& name);

} // namespace rapporteur
