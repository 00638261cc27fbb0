#pragma once

#include <QIcon>

class QLineEdit;

namespace rapporteur {

/// A bundled line icon, resources/icons/NAME.svg, in the palette's text colour at any size. The drawing uses
/// `currentColor`; `name` is without folder and suffix.
QIcon lineIcon(const QString& name);

/// Draws the glass at the beginning of a search field: a picture, not a button to be read.
void addSearchIcon(QLineEdit& field);

} // namespace rapporteur
