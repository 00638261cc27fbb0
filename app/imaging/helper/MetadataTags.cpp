#include "imaging/helper/MetadataTags.h"

#include "imaging/helper/MetadataText.h"
#include "imaging/wire/PictureWire.h"

#include <qendian.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestTagValue = 120;

bool isOfMakerNote(const QString& key)
{
    static const QStringList known { u"Image"_s, u"Photo"_s, u"Iop"_s, u"GPSInfo"_s, u"Thumbnail"_s };
    const QString group = key.section(u'.', 1, 1);
    return !known.contains(group) && !group.startsWith("SubImage"_L1) && !group.startsWith("Image"_L1);
}

template <typename Data, typename Wanted>
void add(std::vector<FoundTag>& tags, const Data& data, TagContainer container, Wanted isWanted)
{
    for (const auto& entry : data) {
        const QString key = QString::fromStdString(entry.key());
        if (tags.size() >= mostFoundTags)
            return;
        if (!isWanted(key))
            continue;
        const bool isLong = entry.size() > 4'096;
        const QByteArray bytes = isLong ? QByteArray() : QByteArray::fromStdString(entry.toString());
        tags.push_back({ container, key.left(longestMetadataListText),
                         cleanText(decoded(bytes, encodingOf(bytes)), longestTagValue) });
    }
}

bool hasJpegCredentials(const QByteArray& bytes)
{
    for (qsizetype position = 2; position + 4 <= bytes.size() && uchar(bytes[position]) == 0xFF;) {
        const uchar marker = uchar(bytes[position + 1]);
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + position + 2);
        if (marker == 0xDA || length < 2)
            return false;
        const auto content = bytes.mid(position + 4, length - 2);
        if (marker == 0xEB && content.startsWith("JP") && content.contains("jumb"))
            return true;
        position += 2 + length;
    }
    return false;
}

} // namespace

std::vector<FoundTag> foundTags(const Exiv2::Image& image)
{
    std::vector<FoundTag> tags;
    const auto any = [](const QString&) { return true; };
    add(tags, image.xmpData(), TagContainer::Xmp, any);
    add(tags, image.iptcData(), TagContainer::Iim, any);
    add(tags, image.exifData(), TagContainer::Exif, [](const QString& key) { return !isOfMakerNote(key); });
    return tags;
}

bool hasCredentials(PictureFormat format, const QByteArray& bytes, const Exiv2::XmpData& data)
{
    if (data.findKey(Exiv2::XmpKey("Xmp.dcterms.provenance")) != data.end())
        return true;
    switch (format) {
    case PictureFormat::Jpeg:
        return hasJpegCredentials(bytes);
    case PictureFormat::Png:
        return bytes.contains("caBX");
    case PictureFormat::WebP:
        return bytes.contains("C2PA");
    default:
        return false;
    }
}

} // namespace rapporteur
