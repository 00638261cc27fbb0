#pragma once

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

namespace rapporteur {

class FileDescriptor;

/// The files of a folder, to be given a second name in another folder of the same file system where they have the bytes that
/// are wanted there. Most of a bundle is as it was at the last export.
class SharedFiles
{
public:
    /// `other` is a new, empty folder: files that the system would not make as they are in `folder` (mode, owner) are not shared.
    SharedFiles(const QString& folder, const FileDescriptor& other);

    /// Links the file to `path` if it has these bytes and no other name. False: it is to be written; nothing is at `path`.
    bool link(const QString& relativePath, const QByteArray& bytes, const QString& path) const;

private:
    bool isPlain(const struct stat& file) const;

    QString m_folder;
    struct stat m_fresh {}; ///< as the system makes a folder here
};

} // namespace rapporteur
