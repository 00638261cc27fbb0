#pragma once

#include <QString>

namespace rapporteur {

/// A new file that is made whole or not at all: an empty temporary neighbour (mode 0600) is filled by its path,
/// then synced and renamed into place. Never replaces a file. Until published it is removed again.
class WholeFile
{
public:
    /// Throws Error: AlreadyExists, FileMissing (no such folder), ReadOnly, DiskFull, CannotWrite.
    explicit WholeFile(const QString& path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    const QString& temporaryPath() const { return m_temporaryPath; }
    /// Whether the name is waited for as well; of many files in a folder, one syncFolder does.
    enum class Name { Synced, SyncedLater };
    void publish(Name name = Name::Synced);

private:
    QString m_path;
    QString m_temporaryPath;
    bool m_published = false;
};

} // namespace rapporteur
