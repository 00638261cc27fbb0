#pragma once

#include <QString>

namespace rapporteur {

/// Installs the texts of the window's language (empty: the system's) from :/i18n and Qt's own, and turns the layout.
/// Once, at the start: what is shown already is not translated again.
void installTranslations(const QString& language);

} // namespace rapporteur
