#pragma once

#include "imaging/wire/PictureWire.h"

#include <optional>

namespace rapporteur {

/// Finished renditions in a folder, by content. Any number of threads and processes may use one folder at once: files appear
/// whole or not at all, and whatever is found there is proven by its hash before it is used.
class RenditionCache
{
public:
    /// `sourceSha256` must be known by now.
    RenditionCache(const RenditionJob& job, const QByteArray& sourceSha256);

    /// Absent when one file is missing or not what was stored.
    std::optional<std::vector<Rendition>> find() const;

    /// Throws Error CannotWrite or DiskFull.
    std::vector<Rendition> store(const RenderResponse& response, const QByteArray& body) const;

private:
    QString path(const QString& suffix) const;
    QString pathOf(QSize size, PictureFormat format) const;

    QString m_folder;
    QString m_key;
};

} // namespace rapporteur
