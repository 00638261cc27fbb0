#include "storage/sqlite/SqliteError.h"

#include "core/Error.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOfSystemError(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCode::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::FileMissing;
    default:
        return ErrorCode::StorageFailed;
    }
}

// The system's error number is often overwritten by then, so the folder is asked for some room, in a file without
// a name.
int errorOfRoomIn(const QByteArray& folder)
{
    constexpr off_t someRoom = 1 << 20;
    const int descriptor = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno;
    const int result = ::posix_fallocate(descriptor, 0, someRoom);
    ::close(descriptor);
    return result;
}

ErrorCode codeOfPath(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    struct stat status;
    if (::stat(folder.constData(), &status) != 0)
        return ErrorCode::FileMissing;
    if (::access(folder.constData(), W_OK) != 0)
        return ErrorCode::ReadOnly;
    return codeOfSystemError(errorOfRoomIn(folder));
}

ErrorCode codeOfFailedInput(sqlite3* connection, int extendedCode, const QString& path)
{
    if (extendedCode == SQLITE_IOERR_SHORT_READ || extendedCode == SQLITE_IOERR_CORRUPTFS)
        return ErrorCode::Damaged;
    const ErrorCode known = codeOfSystemError(connection ? sqlite3_system_errno(connection) : 0);
    return known == ErrorCode::StorageFailed ? codeOfPath(path) : known;
}

ErrorCode errorCode(sqlite3* connection, int code, const QString& path)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_NOTADB:
        return ErrorCode::NotANewsroom;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return codeOfFailedInput(connection, code, path);
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return code == SQLITE_CONSTRAINT_FOREIGNKEY ? ErrorCode::UnknownRecord
                                                    : ErrorCode::StorageFailed;
    }
}

} // namespace

void throwSqliteError(sqlite3* connection, int code, const QString& path, QByteArrayView sql)
{
    const ErrorCode meaning = errorCode(connection, code, path);
    const QString message = QString::fromUtf8(connection ? sqlite3_errmsg(connection)
                                                         : sqlite3_errstr(code));
    throw Error(meaning, path, {},
                u"%1 (%2): %3"_s.arg(message, QString::number(code),
                                     QString::fromUtf8(sql.first(qMin(sql.size(), 2000)))));
}

} // namespace rapporteur
