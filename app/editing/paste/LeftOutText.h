#pragma once

#include "exchange/clipboard/ClipboardText.h"

#include <QString>

namespace rapporteur {

/// What a paste left out, in plain words: "2 pictures from the web".
QString leftOutText(LeftOut what, int count);

/// Files that are no pictures.
QString otherFilesText(int count);

} // namespace rapporteur
