#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur {

/// An open file descriptor that closes itself.
class OpenFile
{
public:
    /// Throws Error as `systemError`.
    OpenFile(const QString& path, int flags);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

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
