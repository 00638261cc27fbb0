#include "storage/file/LockFile.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <cerrno>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLockFile = 4096;

QString userName()
{
    struct passwd entry;
    struct passwd* found = nullptr;
    QByteArray buffer(16384, '\0');
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), static_cast<size_t>(buffer.size()), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(::geteuid());
}

QByteArray contentOf(const LockOwner& owner)
{
    return QJsonDocument(QJsonObject { { u"user"_s, owner.user },
                                       { u"host"_s, owner.host },
                                       { u"pid"_s, owner.process },
                                       { u"time"_s, owner.time } })
        .toJson(QJsonDocument::Compact);
}

} // namespace

QString LockOwner::text() const
{
    return u"%1@%2, process %3"_s.arg(user, host, QString::number(process));
}

bool LockOwner::isOnThisHost() const
{
    return host == QSysInfo::machineHostName();
}

LockOwner LockOwner::thisProcess()
{
    return { userName(), QSysInfo::machineHostName(), ::getpid(),
             QDateTime::currentDateTimeUtc().toString(Qt::ISODate) };
}

QString LockFile::pathFor(const QString& newsroomPath)
{
    const QFileInfo file(newsroomPath);
    return u"%1/.%2.lock"_s.arg(file.absolutePath(), file.fileName());
}

std::optional<LockOwner> LockFile::owner(const QString& newsroomPath)
{
    QFile file(pathFor(newsroomPath));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestLockFile)).object();
    LockOwner owner { object.value("user"_L1).toString(), object.value("host"_L1).toString(),
                      object.value("pid"_L1).toInteger(), object.value("time"_L1).toString() };
    if (owner.host.isEmpty())
        return std::nullopt;
    return owner;
}

LockFile::LockFile(const QString& newsroomPath) : m_path(pathFor(newsroomPath))
{
    const QByteArray name = QFile::encodeName(m_path);
    ::unlink(name.constData());
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        if (errno != ENOSPC && errno != EDQUOT)
            throwSystemError(errno, m_path, SystemCall::Write);
        m_path.clear();
        return;
    }
    const QByteArray content = contentOf(LockOwner::thisProcess());
    const bool written = ::write(descriptor, content.constData(),
                                 static_cast<size_t>(content.size()))
        == content.size();
    ::close(descriptor);
    if (!written) {
        ::unlink(name.constData());
        m_path.clear();
    }
}

LockFile::~LockFile()
{
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

} // namespace rapporteur
