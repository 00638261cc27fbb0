#include "storage/file/NewsroomHeader.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"
#include "storage/schema/SchemaSteps.h"

#include <QByteArray>
#include <QFile>
#include <qendian.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerLength = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

struct stat statusOf(const QString& path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        throwSystemError(errno, path, SystemCall::Read);
    if (S_ISDIR(status.st_mode))
        throw Error(ErrorCode::IsDirectory, path);
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorCode::NotANewsroom, path, {}, u"not a regular file"_s);
    return status;
}

QByteArray firstBytes(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        throwSystemError(errno, path, SystemCall::Read);
    QByteArray bytes(headerLength, '\0');
    const ssize_t length = ::read(descriptor, bytes.data(), headerLength);
    const int failure = errno;
    ::close(descriptor);
    if (length < 0)
        throwSystemError(failure, path, SystemCall::Read);
    bytes.truncate(length);
    return bytes;
}

quint32 number(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// While a journal is there, SQLite has yet to roll the file back, and its length says nothing.
bool hasUnfinishedTransaction(const QString& path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path + u"-journal"_s).constData(), &status) == 0
        && status.st_size > 0;
}

void requireWholePages(const QString& path, qint64 size, const NewsroomHeader& header)
{
    const qint64 expected = header.pageCount * header.pageSize;
    const bool whole = header.pageCount > 0 ? size == expected : size % header.pageSize == 0;
    if (!whole && !hasUnfinishedTransaction(path))
        throw Error(ErrorCode::Damaged, path, {},
                    u"%1 bytes long, its header says %2"_s.arg(QString::number(size),
                                                               QString::number(expected)));
}

} // namespace

NewsroomHeader inspectNewsroom(const QString& path, int newestVersion)
{
    const struct stat status = statusOf(path);
    const QByteArray bytes = firstBytes(path);
    if (!bytes.startsWith(magic))
        throw Error(ErrorCode::NotANewsroom, path);
    if (bytes.size() < headerLength)
        throw Error(ErrorCode::Damaged, path, {}, u"shorter than its header"_s);
    if (number(bytes, 68) != newsroomApplicationId)
        throw Error(ErrorCode::NotANewsroom, path, {}, u"another program's database"_s);
    NewsroomHeader header;
    header.userVersion = static_cast<int>(number(bytes, 60));
    if (header.userVersion > newestVersion)
        throw Error(ErrorCode::NewerVersion, path, QString::number(header.userVersion));
    if (header.userVersion < 1)
        throw Error(ErrorCode::ForeignSchema, path, u"user_version"_s);
    if (bytes[18] != 1 || bytes[19] != 1)
        throw Error(ErrorCode::ForeignSchema, path, u"journal_mode"_s);
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    if (header.pageSize < 512)
        throw Error(ErrorCode::Damaged, path, {}, u"page size"_s);
    // The count is valid only when the change counter is the one it was written with.
    if (number(bytes, 24) == number(bytes, 92))
        header.pageCount = number(bytes, 28);
    requireWholePages(path, status.st_size, header);
    return header;
}

} // namespace rapporteur
