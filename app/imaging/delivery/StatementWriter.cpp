#include "imaging/delivery/StatementWriter.h"

#include "core/Error.h"
#include "imaging/delivery/JpegStatement.h"
#include "imaging/delivery/StatementMetadata.h"
#include "imaging/delivery/WebpStatement.h"
#include "imaging/wire/PacketRoom.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// So that a packet with the dimensions of any width has room.
constexpr int longestSide = 30'000;

[[noreturn]] void failBecause(const QString& detail)
{
    throw Error(ErrorCode::CannotWrite, {}, {}, detail);
}

QByteArray srgbProfile()
{
    QFile file(u":/profiles/srgb.icc"_s);
    if (!file.open(QIODevice::ReadOnly))
        failBecause(u"the colour profile is missing from the program"_s);
    return file.readAll();
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

std::unique_ptr<Exiv2::JpegImage> jpegOf(const QByteArray& bytes)
{
    Exiv2::BasicIo::AutoPtr io(
        new Exiv2::MemIo(reinterpret_cast<const Exiv2::byte*>(bytes.constData()), static_cast<long>(bytes.size())));
    return std::make_unique<Exiv2::JpegImage>(io, false);
}

#pragma GCC diagnostic pop

/// Every entry that was meant is there as it was meant, and no entry more but those that the format needs itself.
template <typename Data> void expectSame(const Data& meant, const Data& found, const QByteArray& container)
{
    for (const auto& entry : meant) {
        const auto isIt = [&](const auto& other) {
            return other.key() == entry.key() && other.toString() == entry.toString();
        };
        if (std::none_of(found.begin(), found.end(), isIt))
            failBecause(u"%1: %2 was not written"_s.arg(QString::fromLatin1(container), QString::fromStdString(entry.key())));
    }
    for (const auto& entry : found) {
        const QString key = QString::fromStdString(entry.key());
        const auto isIt = [&](const auto& other) { return other.key() == entry.key(); };
        if (key != "Exif.Image.ExifTag"_L1 && std::none_of(meant.begin(), meant.end(), isIt))
            failBecause(u"%1: %2 was not asked for"_s.arg(QString::fromLatin1(container), key));
    }
}

// Without XMP: a process that has read one packet with IPTC's own prefix writes the next with both, for the library never
// forgets a prefix.
QByteArray jpegWithIimAndExif(const QByteArray& rendition, const StatementMetadata& metadata)
{
    const auto image = jpegOf(rendition);
    QByteArray profile = srgbProfile();
    Exiv2::DataBuf buffer(reinterpret_cast<const Exiv2::byte*>(profile.constData()), static_cast<long>(profile.size()));
    image->setIccProfile(buffer);
    image->setExifData(metadata.exif);
    image->setIptcData(metadata.iim);
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    const Exiv2::DataBuf written = io.read(static_cast<long>(io.size()));
    QByteArray bytes(reinterpret_cast<const char*>(written.pData_), written.size_);
    const auto again = jpegOf(bytes);
    again->readMetadata();
    expectSame(metadata.iim, again->iptcData(), "IIM");
    expectSame(metadata.exif, again->exifData(), "EXIF");
    return bytes;
}

void expectWellFormed(const QByteArray& packet)
{
    QXmlStreamReader xml(packet);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        failBecause(u"XMP: %1"_s.arg(xml.errorString()));
}

// What encoders leave open, said in place: BT.709 primaries, the curve of sRGB (ISO/IEC 23091-2).
void nameColours(QByteArray& avif)
{
    const QByteArrayView open("colrnclx\0\2\0\2", 12);
    const qsizetype place = QByteArrayView(avif).indexOf(open);
    if (place >= 0)
        avif.replace(place + 8, 4, QByteArray("\0\1\0\15", 4));
}

QByteArray avifWith(const QByteArray& rendition, const QByteArray& packet, int length)
{
    const QByteArray room = packetRoom(length);
    const qsizetype start = rendition.indexOf(room);
    if (start < 0 || packet.size() > room.size())
        failBecause(u"AVIF: no room was kept for XMP"_s);
    QByteArray bytes = rendition;
    bytes.replace(start, room.size(), packet + QByteArray(room.size() - packet.size(), ' '));
    nameColours(bytes);
    return bytes;
}

QByteArray written(const QByteArray& rendition, PictureFormat format, QSize size, const StatementMetadata& metadata,
                   const PictureStatement& statement)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return jpegWithXmp(jpegWithIimAndExif(rendition, metadata), metadata.packet);
    case PictureFormat::WebP:
        return webpWithXmp(rendition, size, metadata.packet);
    case PictureFormat::Avif:
        return avifWith(rendition, metadata.packet, packetRoomFor(statement));
    default:
        failBecause(u"a format that is not written"_s);
    }
}

} // namespace

int packetRoomFor(const PictureStatement& statement)
{
    return packetRoomFor(metadataOf(statement, { longestSide, longestSide }).packet.size());
}

QByteArray withStatement(const QByteArray& rendition, PictureFormat format, QSize size, const PictureStatement& statement)
{
    const StatementMetadata metadata = metadataOf(statement, size);
    try {
        if (!metadata.packet.isEmpty())
            expectWellFormed(metadata.packet);
        QByteArray bytes = written(rendition, format, size, metadata, statement);
        if (!metadata.packet.isEmpty() && bytes.count(metadata.packet) != 1)
            failBecause(u"XMP: the packet was not written"_s);
        return bytes;
    } catch (const Exiv2::AnyError& failure) {
        failBecause(QString::fromUtf8(failure.what()));
    }
}

} // namespace rapporteur
