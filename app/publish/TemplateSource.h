#pragma once

#include "publish/Theme.h"

#include <QString>

namespace rapporteur {

/// The template `name` from the theme's `templates` folder, else from ours, with all partials in place and every tag known.
/// Partials are resolved here and not by mustache, which drops a missing one silently and parses each anew for every page.
/// Throws Error(BadTemplate, file, tag).
ThemeTemplate readTemplate(const QString& themeFolder, const QString& name);

} // namespace rapporteur
