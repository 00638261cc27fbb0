#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur {

/// An open file descriptor that closes itself.
class FileDescriptor
{
public:
    /// Throws Error as `systemError`.
    FileDescriptor(const QString& path, int flags);
    ~FileDescriptor();
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    int descriptor() const { return m_descriptor; }

    void writeAll(const QByteArray& bytes);
    void sync();
    /// Locks it for this process; false when another one has it.
    bool lock();

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace rapporteur
