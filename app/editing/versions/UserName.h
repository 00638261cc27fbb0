#pragma once

#include <QString>

namespace rapporteur {

/// Who works here: the full name of this system's user, else the login.
QString currentUserName();

} // namespace rapporteur
