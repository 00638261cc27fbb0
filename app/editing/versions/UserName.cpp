#include "editing/versions/UserName.h"

#include <QByteArray>
#include <pwd.h>
#include <unistd.h>

namespace rapporteur {

QString currentUserName()
{
    struct passwd entry;
    struct passwd* found = nullptr;
    QByteArray buffer(16384, '\0');
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), static_cast<size_t>(buffer.size()), &found);
    if (!found)
        return QString::number(::geteuid());
    // The first field is the name; rooms and telephones may follow.
    const QString name = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).simplified();
    return name.isEmpty() ? QString::fromLocal8Bit(found->pw_name) : name;
}

} // namespace rapporteur
