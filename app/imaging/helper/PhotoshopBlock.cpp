#include "imaging/helper/PhotoshopBlock.h"

#include "imaging/helper/Exiv2.h"

#include <QCryptographicHash>
#include <qendian.h>

#include <optional>

namespace rapporteur {

namespace {

constexpr quint16 digestResource = 0x0425;
constexpr quint16 iimResource = 0x0404;
const QByteArrayView segmentName("Photoshop 3.0\0", 14);

std::optional<QByteArray> resource(const QByteArray& block, quint16 number)
{
    const Exiv2::byte* record = nullptr;
    uint32_t headerLength = 0;
    uint32_t length = 0;
    const auto* first = reinterpret_cast<const Exiv2::byte*>(block.constData());
    if (Exiv2::Photoshop::locateIrb(first, static_cast<long>(block.size()), number, &record,
                                    &headerLength, &length)
        != 0)
        return std::nullopt;
    const qsizetype start = (record - first) + qsizetype(headerLength);
    if (start + qsizetype(length) > block.size())
        return std::nullopt;
    return block.mid(start, length);
}

} // namespace

QByteArray photoshopBlock(const QByteArray& jpeg)
{
    QByteArray block;
    qsizetype position = 2;
    while (position + 4 <= jpeg.size() && uchar(jpeg[position]) == 0xFF) {
        const uchar marker = uchar(jpeg[position + 1]);
        if (marker == 0xFF) {
            ++position;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + position + 2);
        if (marker == 0xDA || length < 2 || position + 2 + length > jpeg.size())
            break;
        const QByteArrayView content = QByteArrayView(jpeg).sliced(position + 4, length - 2);
        if (marker == 0xED && content.startsWith(segmentName))
            block += content.sliced(segmentName.size());
        position += 2 + length;
    }
    return block;
}

IimDigest digestOf(const QByteArray& photoshopBlock)
{
    const auto digest = resource(photoshopBlock, digestResource);
    const auto iim = resource(photoshopBlock, iimResource);
    // Sixteen zero bytes are how programs say "no digest".
    if (!digest || digest->size() != 16 || !iim || *digest == QByteArray(16, '\0'))
        return IimDigest::Absent;
    return QCryptographicHash::hash(*iim, QCryptographicHash::Md5) == *digest ? IimDigest::Matches
                                                                              : IimDigest::Differs;
}

} // namespace rapporteur
