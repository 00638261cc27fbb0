#include "core/json/InlineJson.h"
#include "core/json/JsonWriter.h"
#include "core/json/PhotoPartsJson.h"
#include "core/json/PortableTextJson.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"
#include "core/json/ValueForms.h"

namespace rapporteur {

namespace {

constexpr int mostStars = 5;

FocalPoint readFocalPoint(JsonReader& reader)
{
    FocalPoint point;
    point.x = reader.fraction("x"_L1);
    point.y = reader.fraction("y"_L1);
    return point;
}

Slot readSlot(JsonReader& reader)
{
    Slot slot;
    if (!reader.has("text"_L1) && !reader.has("unidentified"_L1))
        reader.require("person"_L1);
    slot.person = reader.id<PersonId>("person"_L1);
    slot.text = reader.text("text"_L1);
    slot.unidentified = reader.flag("unidentified"_L1, false);
    slot.affix = reader.choice("affix"_L1, Affix::Auto);
    slot.position = reader.id<PositionId>("position"_L1);
    slot.words = readWords(reader);
    slot.released = reader.optionalFlag("released"_L1);
    slot.region = reader.object("region"_L1, readRegion);
    return slot;
}

PhotoRow readRow(JsonReader& reader)
{
    PhotoRow row;
    row.lead = reader.text("lead"_L1);
    row.people = reader.objects("people"_L1, readSlot);
    return row;
}

PhotoLocation readLocation(JsonReader& reader)
{
    PhotoLocation location;
    location.sublocation = reader.text("sublocation"_L1);
    location.city = reader.text("city"_L1);
    location.region = reader.text("region"_L1);
    location.country = reader.text("country"_L1);
    return location;
}

void readCaptions(JsonReader& reader, Photo& photo)
{
    photo.caption = readCaption(reader, "caption"_L1);
    reader.object("captions"_L1, [&photo](JsonReader& captions) {
        photo.shortCaption = readCaption(captions, "short"_L1);
        photo.socialCaption = readCaption(captions, "social"_L1);
        photo.wireCaption = readCaption(captions, "wire"_L1);
        return true;
    });
}

void readDescription(JsonReader& reader, Photo& photo)
{
    photo.title = reader.text("title"_L1);
    photo.headline = reader.text("headline"_L1);
    photo.alt = reader.text("alt"_L1, limit::text);
    photo.decorative = reader.flag("decorative"_L1, false);
    photo.longDescription = reader.text("longDescription"_L1, limit::text);
    photo.creator = reader.text("creator"_L1);
    photo.creatorRole = reader.text("creatorRole"_L1);
    photo.credit = reader.text("credit"_L1);
    photo.source = reader.text("source"_L1);
    photo.copyright = reader.text("copyright"_L1);
    photo.usageTerms = reader.text("usageTerms"_L1, limit::text);
    photo.instructions = reader.text("instructions"_L1, limit::text);
    photo.instructionsWaived = reader.object("instructionsWaived"_L1, readWaiver);
    photo.handout = reader.object("handout"_L1, readHandout);
    photo.digitalSource = reader.checked("digitalSource"_L1, isVocabularyTerm,
                                         u"a term such as digitalCapture"_s);
    photo.keywords = reader.texts("keywords"_L1);
}

void readArea(JsonReader& reader, Photo& photo)
{
    photo.focalPoint = reader.object("focalPoint"_L1, readFocalPoint);
    photo.crops = reader.object("crops"_L1, readCrops).value_or(PhotoCrops());
    photo.masks = reader.objects("masks"_L1, readMask);
}

Photo readPhoto(JsonReader& reader)
{
    Photo photo;
    photo.id = readId<PhotoId>(reader);
    photo.file = reader.verbatim("file"_L1, limit::address);
    photo.sha256
        = reader.checked("sha256"_L1, isSha256, u"64 lower-case hexadecimal digits"_s).toLatin1();
    photo.event = reader.id<EventId>("event"_L1);
    photo.date = reader.date("date"_L1);
    readDescription(reader, photo);
    readCaptions(reader, photo);
    photo.location = reader.object("location"_L1, readLocation).value_or(PhotoLocation());
    readArea(reader, photo);
    photo.rating = reader.integer("rating"_L1, 0, mostStars).value_or(0);
    photo.pick = reader.choice("pick"_L1, PhotoPick::None);
    photo.released = reader.flag("released"_L1, false);
    photo.rows = reader.objects("rows"_L1, readRow);
    photo.notPictured = reader.objects("notPictured"_L1, readSlot);
    return photo;
}

QJsonObject slotToJson(const Slot& slot)
{
    JsonWriter writer;
    writer.id("person"_L1, slot.person);
    writer.text("text"_L1, slot.text);
    if (slot.person.isEmpty() && slot.text.isEmpty())
        writer.put("unidentified"_L1, slot.unidentified);
    else
        writer.flag("unidentified"_L1, slot.unidentified, false);
    writer.choice("affix"_L1, slot.affix, Affix::Auto);
    writer.id("position"_L1, slot.position);
    writeWords(writer, slot.words);
    if (slot.released)
        writer.put("released"_L1, *slot.released);
    if (slot.region)
        writer.put("region"_L1, regionToJson(*slot.region));
    return writer.object();
}

QJsonObject rowToJson(const PhotoRow& row)
{
    JsonWriter writer;
    writer.text("lead"_L1, row.lead);
    writer.list("people"_L1, row.people, slotToJson);
    return writer.object();
}

QJsonObject locationToJson(const PhotoLocation& location)
{
    JsonWriter writer;
    writer.text("sublocation"_L1, location.sublocation);
    writer.text("city"_L1, location.city);
    writer.text("region"_L1, location.region);
    writer.text("country"_L1, location.country);
    return writer.object();
}

void writeDescription(JsonWriter& writer, const Photo& photo)
{
    writer.text("title"_L1, photo.title);
    writer.text("headline"_L1, photo.headline);
    writer.text("alt"_L1, photo.alt);
    writer.flag("decorative"_L1, photo.decorative, false);
    writer.text("longDescription"_L1, photo.longDescription);
    writer.text("creator"_L1, photo.creator);
    writer.text("creatorRole"_L1, photo.creatorRole);
    writer.text("credit"_L1, photo.credit);
    writer.text("source"_L1, photo.source);
    writer.text("copyright"_L1, photo.copyright);
    writer.text("usageTerms"_L1, photo.usageTerms);
    writer.text("instructions"_L1, photo.instructions);
    if (photo.instructionsWaived)
        writer.put("instructionsWaived"_L1, waiverToJson(*photo.instructionsWaived));
    if (photo.handout)
        writer.put("handout"_L1, handoutToJson(*photo.handout));
    writer.text("digitalSource"_L1, photo.digitalSource);
    writer.texts("keywords"_L1, photo.keywords);
}

void writeArea(JsonWriter& writer, const Photo& photo)
{
    if (photo.focalPoint)
        writer.put(
            "focalPoint"_L1,
            QJsonObject { { "x"_L1, photo.focalPoint->x }, { "y"_L1, photo.focalPoint->y } });
    if (photo.crops != PhotoCrops())
        writer.put("crops"_L1, cropsToJson(photo.crops));
    writer.list("masks"_L1, photo.masks, maskToJson);
}

void writeCaptions(JsonWriter& writer, const Photo& photo)
{
    writeCaption(writer, "caption"_L1, photo.caption);
    JsonWriter captions;
    writeCaption(captions, "short"_L1, photo.shortCaption);
    writeCaption(captions, "social"_L1, photo.socialCaption);
    writeCaption(captions, "wire"_L1, photo.wireCaption);
    if (!captions.object().isEmpty())
        writer.put("captions"_L1, captions.object());
}

} // namespace

template <>
Photo recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Photo, readPhoto);
}

QJsonObject toJson(const Photo& photo)
{
    JsonWriter writer;
    writer.put("id"_L1, photo.id.text());
    writer.text("file"_L1, photo.file);
    writer.text("sha256"_L1, QString::fromLatin1(photo.sha256));
    writer.id("event"_L1, photo.event);
    writer.date("date"_L1, photo.date);
    writeDescription(writer, photo);
    writeCaptions(writer, photo);
    if (photo.location != PhotoLocation())
        writer.put("location"_L1, locationToJson(photo.location));
    writeArea(writer, photo);
    if (photo.rating != 0)
        writer.put("rating"_L1, photo.rating);
    writer.choice("pick"_L1, photo.pick, PhotoPick::None);
    writer.flag("released"_L1, photo.released, false);
    writer.list("rows"_L1, photo.rows, rowToJson);
    writer.list("notPictured"_L1, photo.notPictured, slotToJson);
    return writer.object();
}

} // namespace rapporteur
