#pragma once

#include <QString>

namespace rapporteur {

/// What a language is called by readers of another one, as a choice in a list: "fr" for readers of "fr" is "Français",
/// "en-GB" is "Anglais (Royaume-Uni)". Both are BCP 47 tags. Source: CLDR, by ICU; an unknown tag stays as it is.
QString languageName(const QString& tag, const QString& reader);

} // namespace rapporteur
