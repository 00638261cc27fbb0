#include "publish/OpenFile.h"

#include "publish/SystemError.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rapporteur {

OpenFile::OpenFile(const QString& path, int flags) : m_path(path)
{
    m_descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        throw systemError(errno, path);
}

OpenFile::~OpenFile()
{
    ::close(m_descriptor);
}

void OpenFile::writeAll(const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(m_descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            throw systemError(errno, m_path);
        done += written < 0 ? 0 : written;
    }
}

void OpenFile::sync()
{
    if (::fsync(m_descriptor) != 0)
        throw systemError(errno, m_path);
}

bool OpenFile::lock()
{
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
}

} // namespace rapporteur
