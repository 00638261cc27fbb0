#pragma once

#include "editing/session/Preferences.h"

#include <QPalette>

namespace rapporteur {

QPalette lightPalette();
QPalette darkPalette();

/// Whether widgets are light on dark now. Qt 6.4 has no colour scheme of its own: the palette decides.
bool isDark(const QPalette& palette);

/// Fusion with the light, the dark, or the palette that the desktop's colours call for.
void applyAppearance(Appearance appearance);

} // namespace rapporteur
