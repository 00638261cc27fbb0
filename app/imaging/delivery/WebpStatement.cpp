#include "imaging/delivery/WebpStatement.h"

#include "core/Error.h"

#include <qendian.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype fileHeader = 12;
constexpr qsizetype chunkHeader = 8;
constexpr qsizetype extendedLength = 10;
constexpr char xmpFlag = 0x04;

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray text(4, Qt::Uninitialized);
    qToLittleEndian(value, text.data());
    return text.left(bytes);
}

QByteArray chunk(const char* name, const QByteArray& content)
{
    return QByteArray(name, 4) + littleEndian(quint32(content.size()), 4) + content
        + QByteArray(content.size() & 1, char(0));
}

QByteArray extendedHeader(QSize size)
{
    return chunk("VP8X", QByteArray(1, xmpFlag) + QByteArray(3, char(0)) + littleEndian(quint32(size.width() - 1), 3)
                     + littleEndian(quint32(size.height() - 1), 3));
}

} // namespace

QByteArray webpWithXmp(const QByteArray& webp, QSize size, const QByteArray& packet)
{
    if (webp.size() < fileHeader + chunkHeader || !webp.startsWith("RIFF") || webp.mid(8, 4) != "WEBP")
        throw Error(ErrorCode::CannotWrite, {}, {}, u"not a WebP file"_s);
    QByteArray chunks = webp.mid(fileHeader);
    if (chunks.startsWith("VP8X") && chunks.size() > chunkHeader + extendedLength)
        chunks[chunkHeader] = char(chunks[chunkHeader] | xmpFlag);
    else
        chunks.prepend(extendedHeader(size));
    const QByteArray content = "WEBP" + chunks + chunk("XMP ", packet);
    return "RIFF" + littleEndian(quint32(content.size()), 4) + content;
}

} // namespace rapporteur
