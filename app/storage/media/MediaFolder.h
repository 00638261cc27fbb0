#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <optional>

namespace rapporteur {

/// The originals of a newsroom's photos, `NAME.media/<sha256>.<ext>`. A file is there whole and with the right
/// bytes, or not at all. A folder that is a symbolic link is refused: Error(CannotWrite).
class MediaFolder
{
public:
    enum class Added { New, WasThere };

    explicit MediaFolder(const QString& path) : m_path(path) { }

    const QString& path() const { return m_path; }

    /// Absent when the newsroom does not have that picture.
    std::optional<QString> pathOf(const QByteArray& sha256) const;
    QSet<QByteArray> hashes() const;

    /// Copies a picture in. Throws Error: PictureRefused when its bytes are not those of `sha256` (lower-case
    /// hexadecimal), FileMissing, CannotRead, DiskFull, ReadOnly, CannotWrite. The name is on the disk only after sync().
    Added add(const QString& source, const QByteArray& sha256);
    void sync() const;
    void remove(const QByteArray& sha256);
    /// Deletes the pictures that are not in `needed`.
    void removeAllBut(const QSet<QByteArray>& needed);

    /// Whether the stored bytes are the right ones.
    static bool holdsRightBytes(const QString& path, const QByteArray& sha256);

private:
    void makeFolder() const;
    void refuseLink() const;
    const QHash<QByteArray, QString>& names() const;

    QString m_path;
    /// File names by hash, read from the folder once.
    mutable std::optional<QHash<QByteArray, QString>> m_names;
};

/// SHA-256 of a file, lower-case hexadecimal. Not for the open newsroom file.
QByteArray fileHash(const QString& path);

} // namespace rapporteur
