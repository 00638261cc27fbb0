#include "storage/file/OpenFile.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <set>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// Locks belong to the process, so what is open is known once for the process.
std::mutex noteMutex;

std::set<std::pair<quint64, quint64>>& notes()
{
    static std::set<std::pair<quint64, quint64>> files;
    return files;
}

} // namespace

OpenFile::OpenFile(const QString& path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        throwSystemError(errno, path, SystemCall::Read);
    m_device = status.st_dev;
    m_inode = status.st_ino;
    const std::lock_guard lock(noteMutex);
    if (!notes().emplace(m_device, m_inode).second)
        throw Error(ErrorCode::InUse, path, u"process %1"_s.arg(::getpid()),
                    u"open in this process"_s);
}

OpenFile::~OpenFile()
{
    const std::lock_guard lock(noteMutex);
    notes().erase({ m_device, m_inode });
}

} // namespace rapporteur
