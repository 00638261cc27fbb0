#include "imaging/helper/MetadataReader.h"

#include "core/json/ValueForms.h"
#include "imaging/helper/Exiv2.h"
#include "imaging/helper/MetadataRegions.h"
#include "imaging/helper/MetadataTags.h"
#include "imaging/helper/MetadataText.h"
#include "imaging/helper/PhotoshopBlock.h"
#include "imaging/helper/XmpKeys.h"
#include "imaging/wire/PictureWire.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

// Not the factory, which would try every format that Exiv2 knows on these bytes.
Exiv2::Image::AutoPtr openImage(PictureFormat format, const QByteArray& bytes)
{
    Exiv2::BasicIo::AutoPtr io(new Exiv2::MemIo(
        reinterpret_cast<const Exiv2::byte*>(bytes.constData()), static_cast<long>(bytes.size())));
    switch (format) {
    case PictureFormat::Jpeg:
        return Exiv2::Image::AutoPtr(new Exiv2::JpegImage(io, false));
    case PictureFormat::Png:
        return Exiv2::Image::AutoPtr(new Exiv2::PngImage(io, false));
    case PictureFormat::WebP:
        return Exiv2::Image::AutoPtr(new Exiv2::WebPImage(io));
    case PictureFormat::Tiff:
        return Exiv2::Image::AutoPtr(new Exiv2::TiffImage(io, false));
    case PictureFormat::Avif:
        break;
    }
    Q_UNREACHABLE();
    return Exiv2::Image::AutoPtr();
}

#pragma GCC diagnostic pop

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QString shortText(const QString& text)
{
    return cleanText(text, longestMetadataListText);
}

void append(QStringList& list, const QString& text)
{
    const QString entry = shortText(text);
    if (!entry.isEmpty() && list.size() < longestMetadataList)
        list.append(entry);
}

// --- XMP --------------------------------------------------------------------------------------------------------------

class XmpValues
{
public:
    explicit XmpValues(const Exiv2::XmpData& data) : m_data(data) { }

    QString text(const char* key) const
    {
        const auto found = findXmp(m_data, key);
        if (found == m_data.end() || found->count() == 0)
            return {};
        if (const auto* languages = dynamic_cast<const Exiv2::LangAltValue*>(&found->value()))
            return clean(inHouseLanguage(languages->value_));
        return clean(found->toString(0));
    }

    QStringList list(const char* key) const
    {
        QStringList texts;
        const auto found = m_data.findKey(Exiv2::XmpKey(key));
        for (long index = 0; found != m_data.end() && index < found->count(); ++index)
            append(texts, QString::fromStdString(found->toString(index)));
        return texts;
    }

    QString firstOf(std::initializer_list<const char*> keys) const
    {
        for (const char* key : keys) {
            const QString found = text(key);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

private:
    static QString clean(const std::string& text)
    {
        return cleanText(QString::fromStdString(text), longestMetadataText);
    }

    template <typename Languages> static std::string inHouseLanguage(const Languages& languages)
    {
        const auto house = languages.find("x-default");
        if (house != languages.end())
            return house->second;
        return languages.empty() ? std::string() : languages.begin()->second;
    }

    const Exiv2::XmpData& m_data;
};

// "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
QString vocabularyTerm(const QString& address)
{
    const QString term = address.section(u'/', -1);
    return isVocabularyTerm(term) ? term : QString();
}

int starsOf(const Exiv2::XmpData& data)
{
    const int rating = XmpValues(data).text("Xmp.xmp.Rating").toInt();
    return std::clamp(rating, 0, 5);
}

MetadataValues xmpValues(const Exiv2::XmpData& data)
{
    const XmpValues xmp(data);
    MetadataValues values;
    values.creators = xmp.list("Xmp.dc.creator");
    values.credit = xmp.text("Xmp.photoshop.Credit");
    values.copyright = xmp.text("Xmp.dc.rights");
    values.created = isoDate(
        xmp.firstOf({ "Xmp.photoshop.DateCreated", "Xmp.exif.DateTimeOriginal" }));
    values.caption = xmp.text("Xmp.dc.description");
    values.headline = xmp.text("Xmp.photoshop.Headline");
    values.keywords = xmp.list("Xmp.dc.subject");
    values.source = xmp.text("Xmp.photoshop.Source");
    values.instructions = xmp.text("Xmp.photoshop.Instructions");
    values.location.sublocation = xmp.firstOf(
        { "Xmp.iptc.Location", "Xmp.iptcExt.LocationShown[1]/iptcExt:Sublocation" });
    values.location.city = xmp.firstOf(
        { "Xmp.photoshop.City", "Xmp.iptcExt.LocationShown[1]/iptcExt:City" });
    values.location.region = xmp.firstOf(
        { "Xmp.photoshop.State", "Xmp.iptcExt.LocationShown[1]/iptcExt:ProvinceState" });
    values.location.country = xmp.firstOf(
        { "Xmp.photoshop.Country", "Xmp.iptcExt.LocationShown[1]/iptcExt:CountryName",
          "Xmp.iptc.CountryCode", "Xmp.iptcExt.LocationShown[1]/iptcExt:CountryCode" });
    values.title = xmp.text("Xmp.dc.title");
    values.creatorRole = xmp.text("Xmp.photoshop.AuthorsPosition");
    values.usageTerms = xmp.text("Xmp.xmpRights.UsageTerms");
    values.alt = xmp.text("Xmp.iptc.AltTextAccessibility");
    values.longDescription = xmp.text("Xmp.iptc.ExtDescrAccessibility");
    values.digitalSource = vocabularyTerm(xmp.text("Xmp.iptcExt.DigitalSourceType"));
    values.event = xmp.text("Xmp.iptcExt.Event");
    values.people = xmp.list("Xmp.iptcExt.PersonInImage");
    return values;
}

// --- IIM --------------------------------------------------------------------------------------------------------------

class IimValues
{
public:
    explicit IimValues(const Exiv2::IptcData& data) : m_data(data)
    {
        QByteArray all;
        for (const auto& entry : data)
            all += bytesOf(entry.toString());
        const auto declared = data.findKey(Exiv2::IptcKey("Iptc.Envelope.CharacterSet"));
        const bool isUtf8 = encodingOf(all) == TextEncoding::Utf8;
        if (data.empty())
            m_text = IimText::None;
        else if (!isUtf8)
            m_text = IimText::GuessedWindows1252;
        else
            m_text = declared != data.end() && declared->toString() == "\x1b%G"
                ? IimText::DeclaredUtf8
                : IimText::GuessedUtf8;
    }

    IimText howRead() const { return m_text; }

    QStringList list(const char* key) const
    {
        QStringList texts;
        const Exiv2::IptcKey wanted(key);
        for (const auto& entry : m_data) {
            if (entry.tag() == wanted.tag() && entry.record() == wanted.record())
                append(texts, textOf(entry.toString()));
        }
        return texts;
    }

    QString text(const char* key) const
    {
        const auto found = m_data.findKey(Exiv2::IptcKey(key));
        return found == m_data.end() ? QString()
                                     : cleanText(textOf(found->toString()), longestMetadataText);
    }

private:
    QString textOf(const std::string& text) const
    {
        const bool windows = m_text == IimText::GuessedWindows1252;
        return decoded(bytesOf(text), windows ? TextEncoding::Windows1252 : TextEncoding::Utf8);
    }

    const Exiv2::IptcData& m_data;
    IimText m_text = IimText::None;
};

MetadataValues iimValues(const IimValues& iim)
{
    MetadataValues values;
    values.creators = iim.list("Iptc.Application2.Byline");
    values.credit = iim.text("Iptc.Application2.Credit");
    values.copyright = iim.text("Iptc.Application2.Copyright");
    const QString day = isoDate(iim.text("Iptc.Application2.DateCreated"));
    const QString time = iim.text("Iptc.Application2.TimeCreated");
    values.created = day.size() == 10 && !time.isEmpty() ? isoDate(day + u'T' + time) : day;
    values.caption = iim.text("Iptc.Application2.Caption");
    values.headline = iim.text("Iptc.Application2.Headline");
    values.keywords = iim.list("Iptc.Application2.Keywords");
    values.source = iim.text("Iptc.Application2.Source");
    values.instructions = iim.text("Iptc.Application2.SpecialInstructions");
    values.location.sublocation = iim.text("Iptc.Application2.SubLocation");
    values.title = iim.text("Iptc.Application2.ObjectName");
    values.creatorRole = iim.text("Iptc.Application2.BylineTitle");
    values.location.city = iim.text("Iptc.Application2.City");
    values.location.region = iim.text("Iptc.Application2.ProvinceState");
    const QString country = iim.text("Iptc.Application2.CountryName");
    values.location.country = country.isEmpty() ? iim.text("Iptc.Application2.CountryCode")
                                                : country;
    return values;
}

// --- EXIF -------------------------------------------------------------------------------------------------------------

QString exifText(const Exiv2::ExifData& data, const char* key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    if (found == data.end())
        return {};
    const QByteArray bytes = bytesOf(found->toString());
    return cleanText(decoded(bytes, encodingOf(bytes)), longestMetadataText);
}

MetadataValues exifValues(const Exiv2::ExifData& data)
{
    MetadataValues values;
    const auto artists = exifText(data, "Exif.Image.Artist").split(u';');
    for (const QString& artist : artists)
        append(values.creators, artist);
    values.copyright = exifText(data, "Exif.Image.Copyright");
    values.caption = exifText(data, "Exif.Image.ImageDescription");
    const QString taken = exifText(data, "Exif.Photo.DateTimeOriginal");
    // The first three colons are EXIF's; its offset has a field of its own.
    values.created = isoDate(taken + exifText(data, "Exif.Photo.OffsetTimeOriginal"));
    return values;
}

// The first image of a raw file is its thumbnail, marked as a reduced one.
bool isCameraRaw(const Exiv2::ExifData& data, const QByteArray& bytes)
{
    const auto subfile = data.findKey(Exiv2::ExifKey("Exif.Image.NewSubfileType"));
    const bool reduced = subfile != data.end() && subfile->count() > 0
        && (subfile->toLong() & 1) != 0;
    return reduced || bytes.mid(8, 2) == "CR"
        || data.findKey(Exiv2::ExifKey("Exif.Image.DNGVersion")) != data.end();
}

QStringList* complaints = nullptr;

void noteComplaint(int level, const char* message)
{
    if (complaints && level >= Exiv2::LogMsg::error)
        append(*complaints, QString::fromUtf8(message));
}

// Whatever the library prints while this lives is a finding about this picture.
class Complaints
{
public:
    explicit Complaints(QStringList& list) { complaints = &list; }

    ~Complaints() { complaints = nullptr; }
    Q_DISABLE_COPY_MOVE(Complaints)
};

// Runs `read`; what it throws is noted and leaves the container as it is.
template <typename Read> void noting(QStringList& unreadable, Read read)
{
    try {
        read();
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& failure) {
        append(unreadable, QString::fromUtf8(failure.what()));
    }
}

} // namespace

void startMetadataReader()
{
    Exiv2::LogMsg::setHandler(noteComplaint);
    Exiv2::XmpParser::initialize();
}

PictureMetadata readMetadata(PictureFormat format, const QByteArray& bytes, QSize displayed, int orientation)
{
    PictureMetadata metadata;
    const Complaints complaints(metadata.unreadable);
    bool raw = false;
    noting(metadata.unreadable, [&] {
        const auto image = openImage(format, bytes);
        noting(metadata.unreadable, [&] { image->readMetadata(); });
        noting(metadata.unreadable, [&] { metadata.exif = exifValues(image->exifData()); });
        noting(metadata.unreadable, [&] { metadata.xmp = xmpValues(image->xmpData()); });
        noting(metadata.unreadable, [&] {
            const IimValues iim(image->iptcData());
            metadata.iim = iimValues(iim);
            metadata.iimText = iim.howRead();
        });
        noting(metadata.unreadable, [&] {
            const QSize stored = orientation >= 5 ? displayed.transposed() : displayed;
            metadata.regions = foundRegions(image->xmpData(), stored, orientation);
            metadata.rating = starsOf(image->xmpData());
            metadata.hasCredentials = hasCredentials(format, bytes, image->xmpData());
        });
        noting(metadata.unreadable, [&] { metadata.tags = foundTags(*image); });
        // TIFF keeps the block in a tag of its own, padded and in either byte order; no digest
        // fits that reliably.
        if (format == PictureFormat::Jpeg)
            metadata.iimDigest = digestOf(photoshopBlock(bytes));
        raw = format == PictureFormat::Tiff && isCameraRaw(image->exifData(), bytes);
    });
    if (raw)
        throw Refusal { RefusalReason::CameraRaw, {} };
    return metadata;
}

} // namespace rapporteur
