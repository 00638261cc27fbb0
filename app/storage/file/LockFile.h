#pragma once

#include <QString>
#include <optional>

namespace rapporteur {

/// Who has a newsroom open.
struct LockOwner
{
    QString user;
    QString host;
    qint64 process = 0;
    QString time; ///< RFC 3339, UTC

    /// "ann@studio, process 4711"
    QString text() const;
    bool isOnThisHost() const;
    static LockOwner thisProcess();
};

/// The visible side of the lock, `.NAME.rapporteur.lock` beside the file. SQLite's own lock decides between processes of
/// one host; this file says who holds it, and keeps other hosts out. Removed by the destructor.
class LockFile
{
public:
    static QString pathFor(const QString& newsroomPath);
    /// Absent when there is no such file or it cannot be understood.
    static std::optional<LockOwner> owner(const QString& newsroomPath);

    /// Writes the file, taking over what a dead process left. A full disk leaves no file and is no error, so that
    /// a newsroom can be opened to make room.
    explicit LockFile(const QString& newsroomPath);
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

private:
    QString m_path;
};

} // namespace rapporteur
