#pragma once

#include "storage/file/LockFile.h"
#include "storage/file/OpenFile.h"
#include "storage/sqlite/Database.h"

#include <memory>
#include <optional>

namespace rapporteur {

enum class Access { ReadWrite, ReadOnly };

/// An open newsroom: the only connection to its file, locked for as long as this object lives.
/// While it does, nothing in this process may open the path by other means.
class NewsroomFile
{
public:
    /// Makes an empty newsroom, whole or not at all. Throws Error: AlreadyExists, FileMissing, ReadOnly, DiskFull …
    static void create(const QString& path);

    /// Opens and locks. On refusal no file is changed or made. Throws Error: what inspectNewsroom refuses; ReadOnly
    /// (ReadWrite asked where file or folder cannot be written); InUse, whose place names user, host and process;
    /// ForeignSchema (place: the object); Damaged. An older file is copied aside and migrated.
    static std::unique_ptr<NewsroomFile> open(const QString& path,
                                              Access access = Access::ReadWrite);

    NewsroomFile(const NewsroomFile&) = delete;
    NewsroomFile& operator=(const NewsroomFile&) = delete;

    /// With links resolved.
    const QString& path() const { return m_path; }

    /// `NAME.media` beside the file; it may not be there yet.
    QString mediaPath() const;

    Access access() const { return m_access; }

    Database& database() { return *m_database; }

    /// The copy that was made before a migration, empty when there was none.
    const QString& copyBeforeMigration() const { return m_copyBeforeMigration; }

private:
    /// Removes the empty journal with the lock, so that a newsroom at rest is one file.
    class JournalRemoval
    {
    public:
        explicit JournalRemoval(Database& database) : m_database(database) { }

        ~JournalRemoval();
        JournalRemoval(const JournalRemoval&) = delete;
        JournalRemoval& operator=(const JournalRemoval&) = delete;

    private:
        Database& m_database;
    };

    NewsroomFile(const QString& path, Access access);
    void lock();
    void refuseBusy() const;
    void quickCheck();

    QString m_path;
    Access m_access;
    std::optional<OpenFile> m_openFile;
    std::unique_ptr<Database> m_database;
    std::optional<JournalRemoval> m_journalRemoval;
    std::optional<LockFile> m_lockFile;
    QString m_copyBeforeMigration;
};

} // namespace rapporteur
