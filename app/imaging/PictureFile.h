#pragma once

#include "core/EnumText.h"

#include <QByteArrayView>
#include <QString>
#include <array>
#include <optional>

namespace rapporteur {

/// The picture formats that are read, and AVIF, which is only written. What else carries a picture's name is not a picture
/// here.
enum class PictureFormat { Jpeg, Png, WebP, Tiff, Avif };

template <> struct EnumText<PictureFormat>
{
    static constexpr std::array names { QLatin1StringView("jpeg"), QLatin1StringView("png"),
                                        QLatin1StringView("webp"), QLatin1StringView("tiff"),
                                        QLatin1StringView("avif") };
};

/// Bounds of what is accepted: bytes of a file, pixels of a side, pixels of the picture (250 megapixels).
constexpr qint64 longestPictureFile = 100'000'000;
constexpr int longestPictureSide = 30'000;
constexpr qint64 mostPicturePixels = 250'000'000;

/// The format by the first bytes alone; the name of a file says nothing.
std::optional<PictureFormat> identifyBytes(QByteArrayView firstBytes);

/// The same for what is written.
std::optional<PictureFormat> identifyRendition(QByteArrayView firstBytes);

/// The same for a file. Throws Error FileMissing, IsDirectory or CannotRead; a special file (pipe, device) is CannotRead.
std::optional<PictureFormat> identify(const QString& path);

/// All bytes of the file, for which the errors are those of identify(). Absent when it is longer than longestPictureFile.
std::optional<QByteArray> readPictureFile(const QString& path);

/// "jpg", "png", "webp", "tif", "avif": the file name extension without its dot.
QString extension(PictureFormat format);

} // namespace rapporteur
