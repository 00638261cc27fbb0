#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace rapporteur {

/// One finished picture file.
struct PictureFile
{
    int width = 0;
    int height = 0;
    QString format; ///< "jpeg", "webp", "avif" or "png"
    QString path; ///< where the bytes are now; they are copied into the bundle
    friend bool operator==(const PictureFile&, const PictureFile&) = default;
};

/// The renditions of one photo, all of one picture.
struct PictureSet
{
    std::vector<PictureFile> files;
    friend bool operator==(const PictureSet&, const PictureSet&) = default;
};

/// By RenderedFigure::pictureKey() and socialKey().
using PictureSets = QHash<QByteArray, PictureSet>;

/// Where a rendition lies in the bundle: `media/<hash>-<width>.<ext>`.
QString mediaPath(const QByteArray& key, const PictureFile& file);

/// "image/webp" …
QString pictureType(const QString& format);

} // namespace rapporteur
