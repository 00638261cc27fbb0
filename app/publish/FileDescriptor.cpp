#include "publish/FileDescriptor.h"

#include "publish/SystemError.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rapporteur {

FileDescriptor::FileDescriptor(const QString& path, int flags) : m_path(path)
{
    m_descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        throw systemError(errno, path);
}

FileDescriptor::~FileDescriptor()
{
    ::close(m_descriptor);
}

void FileDescriptor::writeAll(const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(m_descriptor, bytes.constData() + done,
                                        static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            throw systemError(errno, m_path);
        done += written < 0 ? 0 : written;
    }
}

void FileDescriptor::sync()
{
    if (::fsync(m_descriptor) != 0)
        throw systemError(errno, m_path);
}

bool FileDescriptor::lock()
{
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
}

} // namespace rapporteur
