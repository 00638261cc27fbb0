#pragma once

#include "imaging/wire/PictureWire.h"

#include <optional>

namespace rapporteur {

/// Finished renditions in a folder, by content. Any number of threads and processes may use one folder at once: files appear
/// whole or not at all, and whatever is found there is proven by its hash before it is used.
class RenditionCache
{
public:
    struct File
    {
        QSize size;
        PictureFormat format = PictureFormat::Jpeg;
        QByteArrayView bytes;
    };

    /// Of one format, pixels alone: another format or other words do not make them again. `packetRoom` is what an AVIF file
    /// keeps free. `sourceSha256` must be known by now.
    static RenditionCache pixels(const RenditionJob& job, const QByteArray& sourceSha256, PictureFormat format, int packetRoom);
    /// The same files with a statement.
    static RenditionCache delivered(const RenditionJob& job, const std::vector<Rendition>& pixels);

    /// What was stored, as the index has it: nothing is said about the files.
    std::optional<std::vector<Rendition>> listed() const;
    /// Absent when one file is missing or not what was stored.
    std::optional<std::vector<Rendition>> find() const;

    /// Throws Error CannotWrite or DiskFull.
    std::vector<Rendition> store(const std::vector<File>& files) const;

private:
    RenditionCache(QString folder, const QByteArray& content);
    QString path(const QString& suffix) const;
    QString pathOf(QSize size, PictureFormat format) const;

    QString m_folder;
    QString m_key;
};

} // namespace rapporteur
