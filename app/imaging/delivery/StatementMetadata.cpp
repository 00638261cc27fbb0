#include "imaging/delivery/StatementMetadata.h"

#include "core/Error.h"
#include "imaging/delivery/PacketPrefixes.h"
#include "imaging/delivery/StatementFields.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype shortCaption = 2'000;

/// The XMP toolkit behind Exiv2 has one state for the whole process.
std::mutex& xmpToolkit()
{
    static std::mutex mutex;
    static const bool started = [] { return Exiv2::XmpParser::initialize(); }();
    static_cast<void>(started);
    return mutex;
}

std::string bytesOf(const QString& text)
{
    return text.toStdString();
}

void setText(Exiv2::XmpData& xmp, const std::string& key, const QString& text)
{
    const Exiv2::XmpTextValue value(bytesOf(text));
    xmp.add(Exiv2::XmpKey(key), &value);
}

void setList(Exiv2::XmpData& xmp, const std::string& key, Exiv2::TypeId type, const QStringList& texts)
{
    Exiv2::XmpArrayValue value(type);
    for (const QString& text : texts)
        value.read(bytesOf(text));
    xmp.add(Exiv2::XmpKey(key), &value);
}

// x-default first, the same text under its own language: a reader that looks for either finds it.
void setLanguages(Exiv2::XmpData& xmp, const std::string& key, const QString& language, const QString& text)
{
    Exiv2::LangAltValue value;
    value.value_["x-default"] = bytesOf(text);
    if (!language.isEmpty())
        value.value_[bytesOf(language)] = bytesOf(text);
    xmp.add(Exiv2::XmpKey(key), &value);
}

/// An empty array or structure that the keys below it fill.
void open(Exiv2::XmpData& xmp, const std::string& key, Exiv2::XmpValue::XmpArrayType type)
{
    Exiv2::XmpTextValue value("");
    if (type == Exiv2::XmpValue::xaNone)
        value.setXmpStruct();
    else
        value.setXmpArrayType(type);
    xmp.add(Exiv2::XmpKey(key), &value);
}

QString decimal(double value)
{
    return QString::number(value, 'f', 6);
}

void addIptcRegion(Exiv2::XmpData& xmp, size_t number, const StatedRegion& region, const QString& language)
{
    const std::string item = "Xmp.iptcExt.ImageRegion[" + std::to_string(number) + "]";
    open(xmp, item, Exiv2::XmpValue::xaNone);
    const std::string boundary = item + "/iptcExt:RegionBoundary";
    open(xmp, boundary, Exiv2::XmpValue::xaNone);
    setText(xmp, boundary + "/iptcExt:rbShape", u"rectangle"_s);
    setText(xmp, boundary + "/iptcExt:rbUnit", u"relative"_s);
    setText(xmp, boundary + "/iptcExt:rbX", decimal(region.region.x));
    setText(xmp, boundary + "/iptcExt:rbY", decimal(region.region.y));
    setText(xmp, boundary + "/iptcExt:rbW", decimal(region.region.width));
    setText(xmp, boundary + "/iptcExt:rbH", decimal(region.region.height));
    setText(xmp, item + "/iptcExt:rId", u"person%1"_s.arg(number));
    setLanguages(xmp, item + "/iptcExt:Name", language, region.name);
    setList(xmp, item + "/iptcExt:PersonInImage", Exiv2::xmpBag, { region.name });
    const std::pair<const char*, QString> terms[] {
        { "/iptcExt:rCtype", u"http://cv.iptc.org/newscodes/imageregiontype/human"_s },
        { "/iptcExt:rRole", u"http://cv.iptc.org/newscodes/imageregionrole/subjectArea"_s }
    };
    for (const auto& [key, term] : terms) {
        open(xmp, item + key, Exiv2::XmpValue::xaBag);
        open(xmp, item + key + "[1]", Exiv2::XmpValue::xaNone);
        setList(xmp, item + key + "[1]/xmp:Identifier", Exiv2::xmpBag, { term });
    }
}

void addIptcRegions(Exiv2::XmpData& xmp, const PictureStatement& statement)
{
    open(xmp, "Xmp.iptcExt.ImageRegion", Exiv2::XmpValue::xaBag);
    for (size_t index = 0; index < statement.regions.size(); ++index)
        addIptcRegion(xmp, index + 1, statement.regions[index], statement.language);
}

/// MWG Guidelines 2.0: x and y are the middle of the box.
void addMwgRegions(Exiv2::XmpData& xmp, const PictureStatement& statement, QSize size)
{
    const std::string root = "Xmp.mwg-rs.Regions";
    open(xmp, root, Exiv2::XmpValue::xaNone);
    const std::string dimensions = root + "/mwg-rs:AppliedToDimensions";
    open(xmp, dimensions, Exiv2::XmpValue::xaNone);
    setText(xmp, dimensions + "/stDim:w", QString::number(size.width()));
    setText(xmp, dimensions + "/stDim:h", QString::number(size.height()));
    setText(xmp, dimensions + "/stDim:unit", u"pixel"_s);
    open(xmp, root + "/mwg-rs:RegionList", Exiv2::XmpValue::xaBag);
    for (size_t index = 0; index < statement.regions.size(); ++index) {
        const auto& [name, box] = statement.regions[index];
        const std::string item = root + "/mwg-rs:RegionList[" + std::to_string(index + 1) + "]";
        open(xmp, item, Exiv2::XmpValue::xaNone);
        setText(xmp, item + "/mwg-rs:Name", name);
        setText(xmp, item + "/mwg-rs:Type", u"Face"_s);
        const std::string area = item + "/mwg-rs:Area";
        open(xmp, area, Exiv2::XmpValue::xaNone);
        setText(xmp, area + "/stArea:x", decimal(box.x + box.width / 2));
        setText(xmp, area + "/stArea:y", decimal(box.y + box.height / 2));
        setText(xmp, area + "/stArea:w", decimal(box.width));
        setText(xmp, area + "/stArea:h", decimal(box.height));
        setText(xmp, area + "/stArea:unit", u"normalized"_s);
    }
}

void addLicensor(Exiv2::XmpData& xmp, const QString& url)
{
    open(xmp, "Xmp.plus.Licensor", Exiv2::XmpValue::xaSeq);
    open(xmp, "Xmp.plus.Licensor[1]", Exiv2::XmpValue::xaNone);
    setText(xmp, "Xmp.plus.Licensor[1]/plus:LicensorURL", url);
}

void addLocationShown(Exiv2::XmpData& xmp, const PictureStatement& statement)
{
    const std::pair<const char*, QString> parts[] { { "Sublocation", statement.location.sublocation },
                                                    { "City", statement.location.city },
                                                    { "ProvinceState", statement.location.region },
                                                    { "CountryName", statement.location.country },
                                                    { "CountryCode", statement.countryCode } };
    if (statement.location == PhotoLocation())
        return;
    open(xmp, "Xmp.iptcExt.LocationShown", Exiv2::XmpValue::xaBag);
    open(xmp, "Xmp.iptcExt.LocationShown[1]", Exiv2::XmpValue::xaNone);
    for (const auto& [name, text] : parts) {
        if (!text.isEmpty())
            setText(xmp, std::string("Xmp.iptcExt.LocationShown[1]/iptcExt:") + name, text);
    }
}

enum class Regions { Both, MwgAlone };

Exiv2::XmpData xmpOf(const PictureStatement& statement, QSize size, Regions regions)
{
    Exiv2::XmpData xmp;
    for (const StatedField& field : statedFields(statement)) {
        switch (field.form) {
        case XmpForm::Text:
            setText(xmp, field.xmp, field.values.first());
            break;
        case XmpForm::Languages:
            setLanguages(xmp, field.xmp, statement.language, field.values.first());
            break;
        case XmpForm::Bag:
            setList(xmp, field.xmp, Exiv2::xmpBag, field.values);
            break;
        case XmpForm::Sequence:
            setList(xmp, field.xmp, Exiv2::xmpSeq, field.values);
            break;
        case XmpForm::Structure:
            break;
        }
    }
    addLocationShown(xmp, statement);
    if (!statement.licenceUrl.isEmpty())
        addLicensor(xmp, statement.licenceUrl);
    if (!statement.regions.empty() && regions == Regions::Both)
        addIptcRegions(xmp, statement);
    if (!statement.regions.empty())
        addMwgRegions(xmp, statement, size);
    return xmp;
}

QByteArray packetOf(const Exiv2::XmpData& xmp)
{
    if (xmp.empty())
        return {};
    std::string packet;
    constexpr uint16_t form = Exiv2::XmpParser::useCompactFormat | Exiv2::XmpParser::readOnlyPacket;
    // A tree that does not hold together is told by the number alone, never by an exception.
    if (Exiv2::XmpParser::encode(packet, xmp, form) != 0)
        throw Error(ErrorCode::CannotWrite, {}, {}, u"the metadata library cannot write this XMP"_s);
    return withPublicPrefixes(QByteArray::fromStdString(packet));
}

Exiv2::IptcData iimOf(const PictureStatement& statement)
{
    Exiv2::IptcData iim;
    for (const StatedField& field : statedFields(statement)) {
        for (const QString& text : *field.iim ? field.iimValues : QStringList()) {
            const Exiv2::IptcKey key(field.iim);
            const auto value = Exiv2::Value::create(Exiv2::IptcDataSets::dataSetType(key.tag(), key.record()));
            if (value->read(cutForIim(text, field.iimLimit).toStdString()) == 0)
                iim.add(key, value.get());
        }
    }
    if (iim.empty())
        return iim;
    // Without this mark old readers take UTF-8 for their own character set.
    iim["Iptc.Envelope.CharacterSet"] = std::string("\033%G");
    iim["Iptc.Application2.RecordVersion"] = uint16_t(4);
    return iim;
}

void addTechnical(Exiv2::ExifData& exif, QSize size)
{
    exif["Exif.Image.Orientation"] = uint16_t(1);
    exif["Exif.Image.XResolution"] = Exiv2::URational(72, 1);
    exif["Exif.Image.YResolution"] = Exiv2::URational(72, 1);
    exif["Exif.Image.ResolutionUnit"] = uint16_t(2);
    exif["Exif.Image.YCbCrPositioning"] = uint16_t(1);
    exif["Exif.Photo.ExifVersion"] = std::string("48 50 51 50");
    exif["Exif.Photo.ComponentsConfiguration"] = std::string("1 2 3 0");
    exif["Exif.Photo.FlashpixVersion"] = std::string("48 49 48 48");
    exif["Exif.Photo.ColorSpace"] = uint16_t(1);
    exif["Exif.Photo.PixelXDimension"] = uint32_t(size.width());
    exif["Exif.Photo.PixelYDimension"] = uint32_t(size.height());
}

Exiv2::ExifData exifOf(const PictureStatement& statement, QSize size)
{
    Exiv2::ExifData exif;
    addTechnical(exif, size);
    for (const StatedField& field : statedFields(statement)) {
        if (*field.exif)
            exif[field.exif] = bytesOf(field.values.join(u"; "_s));
    }
    exif.sortByTag();
    return exif;
}

StatementMetadata reduced(PictureStatement statement, QSize size)
{
    StatementMetadata metadata;
    const auto fits = [&](Regions regions) {
        metadata.xmp = xmpOf(statement, size, regions);
        metadata.packet = packetOf(metadata.xmp);
        return metadata.packet.size() <= longestXmpPacket;
    };
    if (!fits(Regions::Both) && !fits(Regions::MwgAlone)) {
        statement.regions.clear();
        statement.longDescription.truncate(fits(Regions::Both) ? statement.longDescription.size() : 0);
        if (!fits(Regions::Both))
            statement.keywords.clear();
        if (!fits(Regions::Both))
            statement.caption.truncate(shortCaption);
        if (!fits(Regions::Both))
            throw Error(ErrorCode::CannotWrite, {}, {}, u"the metadata is longer than a picture file can hold"_s);
    }
    metadata.iim = iimOf(statement);
    statement.caption.truncate(shortCaption);
    metadata.exif = exifOf(statement, size);
    return metadata;
}

} // namespace

StatementMetadata metadataOf(const PictureStatement& statement, QSize size)
{
    const std::lock_guard lock(xmpToolkit());
    try {
        return reduced(statement, size);
    } catch (const Exiv2::AnyError& failure) {
        throw Error(ErrorCode::CannotWrite, {}, {}, QString::fromUtf8(failure.what()));
    }
}

} // namespace rapporteur
