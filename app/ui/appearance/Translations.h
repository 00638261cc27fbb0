#pragma once

#include <QString>

namespace rapporteur {

/// Installs the texts of the window's language (as in the preferences; empty: the system's; English where there is no
/// translation) and Qt's own, the dates and numbers that go with it, and turns the layout.
/// Once, at the start: what is shown already is not translated again.
void installTranslations(const QString& language);

} // namespace rapporteur
