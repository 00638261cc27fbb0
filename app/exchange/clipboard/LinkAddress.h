#pragma once

#include <QString>

namespace rapporteur {

/// The address of a pasted link as the model holds it: http, https, mailto or tel, unwrapped from the redirects of Google
/// and of Outlook's Safe Links. Empty for any other.
QString linkAddress(const QString& href);

} // namespace rapporteur
