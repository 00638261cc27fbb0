#pragma once

#include <QString>

namespace rapporteur {

/// Notes that this process has a file open through SQLite, for the time of this object. POSIX drops all locks
/// of a process on a file as soon as the process closes any descriptor of it, so a file that is noted here must not be
/// opened a second time, not even to look at it.
class OpenFile
{
public:
    /// Throws Error(InUse) when the file is noted already, by whatever name.
    explicit OpenFile(const QString& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

private:
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

} // namespace rapporteur
