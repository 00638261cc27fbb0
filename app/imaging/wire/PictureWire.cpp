#include "imaging/wire/PictureWire.h"

#include <QDataStream>
#include <QIODevice>
#include <cmath>

namespace rapporteur {

namespace {

class Writer
{
public:
    Writer() : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    Writer& number(qint64 value)
    {
        m_stream << value;
        return *this;
    }

    template <typename Enum> Writer& choice(Enum value)
    {
        return number(static_cast<qint64>(value));
    }

    Writer& size(QSize size) { return number(size.width()).number(size.height()); }

    Writer& text(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        number(bytes.size());
        m_stream.writeRawData(bytes.constData(), static_cast<int>(bytes.size()));
        return *this;
    }

    Writer& list(const QStringList& texts)
    {
        number(texts.size());
        for (const QString& entry : texts)
            text(entry);
        return *this;
    }

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

// QDataStream's own reading of containers reserves whatever count it is told; this one takes no length on trust.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes), m_stream(m_bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    qint64 number(qint64 least, qint64 most)
    {
        qint64 value = 0;
        m_stream >> value;
        if (m_stream.status() != QDataStream::Ok || value < least || value > most)
            throw ChannelFailure::Malformed;
        return value;
    }

    int integer(int least, int most) { return static_cast<int>(number(least, most)); }

    template <typename Enum> Enum choice(Enum last)
    {
        return static_cast<Enum>(number(0, static_cast<qint64>(last)));
    }

    QSize size(int most)
    {
        const int width = integer(1, most);
        return { width, integer(1, most) };
    }

    QString text(qsizetype longest)
    {
        // A UTF-16 unit takes at most three bytes in UTF-8.
        const qint64 length = number(0, std::min<qint64>(longest * 3, m_bytes.size()));
        QByteArray bytes(length, Qt::Uninitialized);
        if (m_stream.readRawData(bytes.data(), static_cast<int>(length)) != length)
            throw ChannelFailure::Malformed;
        return QString::fromUtf8(bytes);
    }

    QStringList list(qsizetype longest, qsizetype longestText)
    {
        const qint64 count = number(0, longest);
        QStringList texts;
        for (qint64 index = 0; index < count; ++index)
            texts.append(text(longestText));
        return texts;
    }

    void expectEnd()
    {
        if (!m_stream.atEnd())
            throw ChannelFailure::Malformed;
    }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

constexpr int mostThreads = 64;
constexpr int mostProcessorSeconds = 86'400;
constexpr qint64 mostMemory = 1ll << 40;
constexpr int mostRenditionFormats = 3;
constexpr PictureFormat lastFormat = PictureFormat::Tiff;
constexpr PictureFormat lastRendition = PictureFormat::Avif;

void write(Writer& writer, const MetadataValues& values)
{
    writer.list(values.creators).text(values.credit).text(values.copyright).text(values.created);
    writer.text(values.caption).text(values.headline).list(values.keywords).text(values.source);
    writer.text(values.instructions).text(values.location.sublocation).text(values.location.city);
    writer.text(values.location.region).text(values.location.country);
    writer.text(values.title).text(values.creatorRole).text(values.usageTerms).text(values.alt);
    writer.text(values.longDescription).text(values.digitalSource).text(values.event);
    writer.list(values.people);
}

constexpr double fractionUnits = 1e9;

void write(Writer& writer, const Region& region)
{
    for (const double part : { region.x, region.y, region.width, region.height })
        writer.number(std::llround(part * fractionUnits));
}

Region readRegion(Reader& reader)
{
    const auto part = [&reader] { return double(reader.number(0, qint64(fractionUnits))) / fractionUnits; };
    Region region;
    region.x = part();
    region.y = part();
    region.width = part();
    region.height = part();
    return region;
}

void write(Writer& writer, const PictureMetadata& metadata)
{
    write(writer, metadata.xmp);
    write(writer, metadata.iim);
    write(writer, metadata.exif);
    writer.choice(metadata.iimText).choice(metadata.iimDigest).list(metadata.unreadable);
    writer.number(qint64(metadata.regions.size()));
    for (const FoundRegion& found : metadata.regions) {
        writer.text(found.name).choice(found.kind);
        write(writer, found.region);
    }
    writer.number(metadata.rating).number(metadata.hasCredentials ? 1 : 0);
    writer.number(qint64(metadata.tags.size()));
    for (const FoundTag& tag : metadata.tags)
        writer.choice(tag.container).text(tag.key).text(tag.value);
}

MetadataValues readValues(Reader& reader)
{
    MetadataValues values;
    values.creators = reader.list(longestMetadataList, longestMetadataListText);
    values.credit = reader.text(longestMetadataText);
    values.copyright = reader.text(longestMetadataText);
    values.created = reader.text(longestMetadataText);
    values.caption = reader.text(longestMetadataText);
    values.headline = reader.text(longestMetadataText);
    values.keywords = reader.list(longestMetadataList, longestMetadataListText);
    values.source = reader.text(longestMetadataText);
    values.instructions = reader.text(longestMetadataText);
    values.location.sublocation = reader.text(longestMetadataText);
    values.location.city = reader.text(longestMetadataText);
    values.location.region = reader.text(longestMetadataText);
    values.location.country = reader.text(longestMetadataText);
    for (const auto field : { &MetadataValues::title, &MetadataValues::creatorRole, &MetadataValues::usageTerms,
                              &MetadataValues::alt, &MetadataValues::longDescription,
                              &MetadataValues::digitalSource, &MetadataValues::event })
        values.*field = reader.text(longestMetadataText);
    values.people = reader.list(longestMetadataList, longestMetadataListText);
    return values;
}

PictureMetadata readMetadataValues(Reader& reader)
{
    PictureMetadata metadata;
    metadata.xmp = readValues(reader);
    metadata.iim = readValues(reader);
    metadata.exif = readValues(reader);
    metadata.iimText = reader.choice(IimText::GuessedWindows1252);
    metadata.iimDigest = reader.choice(IimDigest::Differs);
    metadata.unreadable = reader.list(longestMetadataList, longestMetadataListText);
    for (qint64 left = reader.number(0, mostFoundRegions); left > 0; --left) {
        FoundRegion found;
        found.name = reader.text(longestMetadataListText);
        found.kind = reader.choice(RegionKind::Mwg);
        found.region = readRegion(reader);
        metadata.regions.push_back(found);
    }
    metadata.rating = reader.integer(0, 5);
    metadata.hasCredentials = reader.number(0, 1) == 1;
    for (qint64 left = reader.number(0, mostFoundTags); left > 0; --left) {
        FoundTag tag;
        tag.container = reader.choice(TagContainer::Exif);
        tag.key = reader.text(longestMetadataListText);
        tag.value = reader.text(longestMetadataListText);
        metadata.tags.push_back(tag);
    }
    return metadata;
}

} // namespace

QByteArray toWire(const HelperLimits& limits)
{
    return Writer()
        .number(static_cast<qint64>(limits.memoryBytes))
        .number(limits.processorSeconds)
        .bytes();
}

HelperLimits limitsFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    HelperLimits limits;
    limits.memoryBytes = static_cast<quint64>(reader.number(1, mostMemory));
    limits.processorSeconds = reader.integer(1, mostProcessorSeconds);
    reader.expectEnd();
    return limits;
}

QByteArray toWire(const InspectRequest& request)
{
    return Writer().choice(request.format).choice(request.check).bytes();
}

InspectRequest inspectRequestFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    InspectRequest request;
    request.format = reader.choice(lastFormat);
    request.check = reader.choice(PictureCheck::Pixels);
    reader.expectEnd();
    return request;
}

QByteArray toWire(const RenderRequest& request)
{
    Writer writer;
    writer.choice(request.format)
        .number(request.jpegQuality)
        .number(request.webpQuality)
        .number(request.threads)
        .number(request.avifQuality)
        .number(request.packetRoom);
    writer.number(static_cast<qint64>(request.widths.size()));
    for (const int width : request.widths)
        writer.number(width);
    writer.number(static_cast<qint64>(request.formats.size()));
    for (const PictureFormat format : request.formats)
        writer.choice(format);
    writer.number(request.area ? 1 : 0);
    if (request.area)
        write(writer, *request.area);
    writer.number(static_cast<qint64>(request.masks.size()));
    for (const PhotoMask& mask : request.masks) {
        writer.choice(mask.kind);
        write(writer, mask.region);
    }
    return writer.bytes();
}

RenderRequest renderRequestFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    RenderRequest request;
    request.format = reader.choice(lastFormat);
    request.jpegQuality = reader.integer(1, 100);
    request.webpQuality = reader.integer(1, 100);
    request.threads = reader.integer(1, mostThreads);
    request.avifQuality = reader.integer(1, 100);
    request.packetRoom = reader.integer(0, longestPacketRoom);
    for (int left = reader.integer(0, mostRenditionWidths); left > 0; --left)
        request.widths.push_back(reader.integer(1, longestRenditionSide));
    for (int left = reader.integer(1, mostRenditionFormats); left > 0; --left)
        request.formats.push_back(reader.choice(lastRendition));
    if (reader.number(0, 1) == 1)
        request.area = readRegion(reader);
    for (int left = reader.integer(0, mostMasks); left > 0; --left) {
        PhotoMask mask;
        mask.kind = reader.choice(MaskKind::Box);
        mask.region = readRegion(reader);
        request.masks.push_back(mask);
    }
    reader.expectEnd();
    return request;
}

QByteArray toWire(const InspectResponse& response)
{
    Writer writer;
    writer.size(response.size).number(response.orientation);
    write(writer, response.metadata);
    return writer.bytes();
}

InspectResponse inspectResponseFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    InspectResponse response;
    response.size = reader.size(longestPictureSide);
    response.orientation = reader.integer(1, 8);
    response.metadata = readMetadataValues(reader);
    reader.expectEnd();
    return response;
}

QByteArray toWire(const RenderResponse& response)
{
    Writer writer;
    writer.size(response.displayed).number(static_cast<qint64>(response.files.size()));
    for (const RenderedFile& file : response.files)
        writer.size(file.size).choice(file.format).number(file.bytes);
    return writer.bytes();
}

RenderResponse renderResponseFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    RenderResponse response;
    response.displayed = reader.size(longestPictureSide);
    for (int left = reader.integer(1, mostRenditionFormats * int(mostRenditionWidths)); left > 0; --left) {
        RenderedFile file;
        file.size = reader.size(longestRenditionSide);
        file.format = reader.choice(lastRendition);
        file.bytes = reader.number(1, longestResponseBody);
        response.files.push_back(file);
    }
    reader.expectEnd();
    return response;
}

QByteArray toWire(const RefusedResponse& response)
{
    return Writer()
        .choice(response.reason)
        .text(response.detail.left(longestMetadataListText))
        .bytes();
}

RefusedResponse refusedResponseFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    RefusedResponse response;
    response.reason = reader.choice(RefusalReason::OtherContent);
    response.detail = reader.text(longestMetadataListText);
    reader.expectEnd();
    return response;
}

QByteArray readyToWire()
{
    return Writer().number(pipelineVersion).bytes();
}

int readyFromWire(const QByteArray& bytes)
{
    Reader reader(bytes);
    const int version = reader.integer(1, 1'000'000);
    reader.expectEnd();
    return version;
}

} // namespace rapporteur
