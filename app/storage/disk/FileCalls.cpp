#include "storage/disk/FileCalls.h"

#include "core/Error.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace rapporteur {

namespace {

ErrorCode errorCode(int systemError, SystemCall call)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::FileMissing;
    case EISDIR:
        return ErrorCode::IsDirectory;
    case EEXIST:
    case ENOTEMPTY:
        return ErrorCode::AlreadyExists;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EROFS:
        return ErrorCode::ReadOnly;
    case EACCES:
    case EPERM:
        return call == SystemCall::Read ? ErrorCode::CannotRead : ErrorCode::ReadOnly;
    default:
        return call == SystemCall::Read ? ErrorCode::CannotRead : ErrorCode::CannotWrite;
    }
}

void syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        throwSystemError(errno, path, SystemCall::Write);
    const int result = ::fsync(descriptor);
    const int failure = errno;
    ::close(descriptor);
    if (result != 0)
        throwSystemError(failure, path, SystemCall::Write);
}

} // namespace

void throwSystemError(int systemError, const QString& path, SystemCall call)
{
    const ErrorCode code = errorCode(systemError, call);
    // What cannot be made because of a missing name lacks its folder.
    const bool lacksFolder = code == ErrorCode::FileMissing && call == SystemCall::Write;
    throw Error(code, lacksFolder ? QFileInfo(path).absolutePath() : path, {},
                QString::fromLocal8Bit(std::strerror(systemError)));
}

bool entryExists(const QString& path)
{
    struct stat status;
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

void syncFile(const QString& path)
{
    syncPath(path, O_RDONLY);
}

void syncFolder(const QString& path)
{
    syncPath(path, O_RDONLY | O_DIRECTORY);
}

void renameWithoutReplacing(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return;
    // Not every file system knows the flag; a hard link refuses an existing name as well.
    if (errno == EINVAL || errno == ENOSYS) {
        if (::link(source.constData(), target.constData()) == 0) {
            ::unlink(source.constData());
            return;
        }
    }
    throwSystemError(errno, to, SystemCall::Write);
}

} // namespace rapporteur
