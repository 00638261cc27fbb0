#include "imaging/PictureFile.h"

#include "core/Error.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestMagic = 12;

// Opening a named pipe would wait for its other end for ever, so the kind of file is asked first.
void openPicture(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (info.isDir())
        throw Error(ErrorCode::IsDirectory, file.fileName());
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, file.fileName());
    if (!info.isFile())
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, u"not a regular file"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, file.errorString());
}

QByteArray readAtMost(QFile& file, qint64 length)
{
    QByteArray bytes = file.read(length);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, file.errorString());
    return bytes;
}

} // namespace

std::optional<PictureFormat> identifyBytes(QByteArrayView firstBytes)
{
    if (firstBytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (firstBytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (firstBytes.startsWith("RIFF") && firstBytes.sliced(4).size() >= 8
        && firstBytes.sliced(8).startsWith("WEBP"))
        return PictureFormat::WebP;
    if (firstBytes.startsWith(QByteArrayView("II*\0", 4))
        || firstBytes.startsWith(QByteArrayView("MM\0*", 4)))
        return PictureFormat::Tiff;
    return std::nullopt;
}

std::optional<PictureFormat> identifyRendition(QByteArrayView firstBytes)
{
    if (firstBytes.size() >= 12 && firstBytes.sliced(4).startsWith("ftypavif"))
        return PictureFormat::Avif;
    return identifyBytes(firstBytes);
}

std::optional<PictureFormat> identify(const QString& path)
{
    QFile file(path);
    openPicture(file);
    return identifyBytes(readAtMost(file, longestMagic));
}

std::optional<QByteArray> readPictureFile(const QString& path)
{
    QFile file(path);
    openPicture(file);
    if (file.size() > longestPictureFile)
        return std::nullopt;
    QByteArray bytes = readAtMost(file, longestPictureFile + 1);
    if (bytes.size() > longestPictureFile)
        return std::nullopt;
    return bytes;
}

QString extension(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return u"jpg"_s;
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::WebP:
        return u"webp"_s;
    case PictureFormat::Tiff:
        return u"tif"_s;
    case PictureFormat::Avif:
        return u"avif"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace rapporteur
