#pragma once

#include <QString>
#include <QStringView>

namespace rapporteur {

/// One segment of a web address and folder name that is safe everywhere: `a`–`z`, `0`–`9` and single hyphens, at most
/// 80 characters, never a name that Windows reserves. Any script is transliterated (ICU `Any-Latin; Latin-ASCII`); a
/// slug of this form comes back as it is. Empty when the text holds nothing that can be written in ASCII.
QString slugFromText(QStringView text);

} // namespace rapporteur
