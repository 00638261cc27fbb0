#include "publish/SharedFiles.h"

#include "publish/FileDescriptor.h"
#include "publish/SystemError.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace rapporteur {

namespace {

constexpr size_t pieceSize = 64 * 1024;

bool holds(int descriptor, const QByteArray& bytes)
{
    std::array<char, pieceSize> piece;
    qsizetype done = 0;
    while (true) {
        const ssize_t count = ::read(descriptor, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 && done == bytes.size();
        if (count > bytes.size() - done
            || std::memcmp(piece.data(), bytes.constData() + done, static_cast<size_t>(count)) != 0)
            return false;
        done += count;
    }
}

} // namespace

SharedFiles::SharedFiles(const QString& folder, const FileDescriptor& other)
    : m_folder(folder)
{
    if (::fstat(other.descriptor(), &m_fresh) != 0)
        throw systemError(errno, folder);
}

/// A file that somebody else has a name for could be changed by him later.
bool SharedFiles::isPlain(const struct stat& file) const
{
    constexpr mode_t permissions = 07777;
    constexpr mode_t ofFiles = 0666;
    return S_ISREG(file.st_mode) && (file.st_mode & permissions) == (m_fresh.st_mode & ofFiles)
        && file.st_uid == m_fresh.st_uid && file.st_gid == m_fresh.st_gid
        && file.st_dev == m_fresh.st_dev && file.st_nlink == 1;
}

bool SharedFiles::link(const QString& relativePath, const QByteArray& bytes,
                       const QString& path) const
{
    const QByteArray old = QFile::encodeName(m_folder + u'/' + relativePath);
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(old.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct stat file {};
    bool isLinked = ::fstat(descriptor, &file) == 0 && isPlain(file) && file.st_size == bytes.size()
        && holds(descriptor, bytes)
        && ::linkat(AT_FDCWD, old.constData(), AT_FDCWD, name.constData(), 0) == 0;
    // Somebody may have put another file there after the bytes were compared.
    if (isLinked && (::fstat(descriptor, &file) != 0 || file.st_nlink != 2)) {
        ::unlink(name.constData());
        isLinked = false;
    }
    ::close(descriptor);
    return isLinked;
}

} // namespace rapporteur
