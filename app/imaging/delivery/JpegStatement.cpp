#include "imaging/delivery/JpegStatement.h"

#include "core/Error.h"

#include <qendian.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestSegment = 65'535;
const QByteArrayView xmpName("http://ns.adobe.com/xap/1.0/\0", 29);
const QByteArrayView exifName("Exif\0\0", 6);

bool isBeforeXmp(uchar marker, QByteArrayView content)
{
    return marker == 0xE0 || (marker == 0xE1 && content.startsWith(exifName));
}

} // namespace

QByteArray jpegWithXmp(const QByteArray& jpeg, const QByteArray& packet)
{
    if (packet.isEmpty())
        return jpeg;
    const qsizetype length = 2 + xmpName.size() + packet.size();
    if (!jpeg.startsWith("\xff\xd8") || length > longestSegment)
        throw Error(ErrorCode::CannotWrite, {}, {}, u"XMP does not fit into a JPEG file"_s);
    qsizetype place = 2;
    while (place + 4 <= jpeg.size() && uchar(jpeg[place]) == 0xFF) {
        const qsizetype segment = qFromBigEndian<quint16>(jpeg.constData() + place + 2);
        if (segment < 2 || place + 2 + segment > jpeg.size()
            || !isBeforeXmp(uchar(jpeg[place + 1]), QByteArrayView(jpeg).sliced(place + 4, segment - 2)))
            break;
        place += 2 + segment;
    }
    QByteArray bytes = jpeg;
    bytes.insert(place, QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xFF) + xmpName.toByteArray() + packet);
    return bytes;
}

} // namespace rapporteur
