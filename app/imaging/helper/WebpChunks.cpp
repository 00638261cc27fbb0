#include "imaging/helper/WebpChunks.h"

#include "imaging/helper/VipsPicture.h"

#include <qendian.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype chunkHeader = 8;
constexpr qsizetype fileHeader = 12;
constexpr char alphaFlag = 0x10;

// The extended header, saying no more than whether there is alpha.
QByteArray plainExtendedHeader(QByteArray chunk)
{
    chunk[chunkHeader] = char(chunk[chunkHeader] & alphaFlag);
    return chunk;
}

} // namespace

QByteArray pixelChunksOnly(const QByteArray& webp)
{
    QByteArray extended;
    QByteArray pixels;
    for (qsizetype position = fileHeader; position + chunkHeader <= webp.size();) {
        const qsizetype length = qFromLittleEndian<quint32>(webp.constData() + position + 4);
        if (length > webp.size() - position - chunkHeader)
            throw Refusal { RefusalReason::Damaged, u"a WebP chunk beyond the end of the file"_s };
        const QByteArray chunk = webp.mid(position, chunkHeader + length + (length & 1));
        const QByteArrayView name = QByteArrayView(chunk).first(4);
        if (name == "VP8X" && length >= 10)
            extended = plainExtendedHeader(chunk);
        else if (name == "ALPH" || name == "VP8 " || name == "VP8L")
            pixels += chunk;
        position += chunk.size();
    }
    if (pixels.isEmpty())
        throw Refusal { RefusalReason::Damaged, u"no pixels in the WebP file that was written"_s };
    const bool hasAlpha = !extended.isEmpty() && (extended[chunkHeader] & alphaFlag) != 0;
    const QByteArray content = "WEBP" + (hasAlpha ? extended : QByteArray()) + pixels;
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(content.size()), length.data());
    return "RIFF" + length + content;
}

} // namespace rapporteur
