#pragma once

#include "publish/BundleFiles.h"
#include "publish/FileDescriptor.h"
#include "publish/SharedFiles.h"

#include <QSet>
#include <QString>
#include <memory>
#include <mutex>
#include <optional>

namespace rapporteur {

/// A new folder beside the target, `.NAME.partial-XXXXXX`, in which a bundle grows. It vanishes with the object, and what a
/// killed run left is swept by the next one; only `replace…` makes it, or a file in it, the target. `add` may be called
/// from several threads.
class StagingFolder
{
public:
    /// Throws Error when the folder of the target is missing or not writable.
    explicit StagingFolder(const QString& target);
    ~StagingFolder();
    StagingFolder(const StagingFolder&) = delete;
    StagingFolder& operator=(const StagingFolder&) = delete;

    const QString& path() const { return m_path; }
    /// What the paths of all staging folders for a target begin with.
    static QString pathPrefix(const QString& target);

    /// From now on a file that a folder (the bundle to be replaced) has with the same bytes is shared with it instead of
    /// written. Both keep their own names for it: what is added, replaced or removed in one does not change the other.
    void shareWith(const QString& folder);
    /// Writes a new file; its folders are made. Throws Error, also when the path is there already.
    void add(const QString& relativePath, const QByteArray& bytes);
    /// Sorted.
    std::vector<BundleFile> files() const;
    /// One sync for everything written so far.
    void sync();

    /// Exchanges the folder with `target` in one rename and removes what was there. Returns the path of what could not be
    /// removed, empty when all went.
    QString replaceFolder(const QString& target);
    /// Renames a file of the folder over `target`.
    void replaceFile(const QString& relativePath, const QString& target);

private:
    void sweepLeftovers(const QString& parent, const QString& prefix);
    void makeFolders(const QString& relativePath);

    QString m_parent;
    QString m_path;
    std::optional<SharedFiles> m_shared;
    std::unique_ptr<FileDescriptor> m_lock;
    mutable std::mutex m_mutex;
    QSet<QString> m_folders;
    std::vector<BundleFile> m_files;
};

} // namespace rapporteur
