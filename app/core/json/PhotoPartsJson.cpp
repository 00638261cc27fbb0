#include "core/json/PhotoPartsJson.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr double roundingError = 1e-6;

void writeRegion(JsonWriter& writer, QLatin1StringView key, const std::optional<Region>& region)
{
    if (region)
        writer.put(key, regionToJson(*region));
}

} // namespace

Region readRegion(JsonReader& reader)
{
    Region region;
    region.x = reader.fraction("x"_L1);
    region.y = reader.fraction("y"_L1);
    region.width = reader.fraction("w"_L1);
    region.height = reader.fraction("h"_L1);
    const auto check = [&reader](QLatin1StringView key, double start, double length) {
        if (reader.has(key) && (length <= 0 || start + length > 1 + roundingError))
            reader.add(ProblemCode::OutOfRange, key,
                       { QString::number(length), u"0–%1"_s.arg(1 - start) });
    };
    check("w"_L1, region.x, region.width);
    check("h"_L1, region.y, region.height);
    return region;
}

QJsonObject regionToJson(const Region& region)
{
    return { { "x"_L1, region.x },
             { "y"_L1, region.y },
             { "w"_L1, region.width },
             { "h"_L1, region.height } };
}

PhotoCrops readCrops(JsonReader& reader)
{
    PhotoCrops crops;
    crops.frame = reader.object("frame"_L1, readRegion);
    crops.landscape = reader.object("landscape"_L1, readRegion);
    crops.square = reader.object("square"_L1, readRegion);
    crops.portrait = reader.object("portrait"_L1, readRegion);
    crops.social = reader.object("social"_L1, readRegion);
    return crops;
}

QJsonObject cropsToJson(const PhotoCrops& crops)
{
    JsonWriter writer;
    writeRegion(writer, "frame"_L1, crops.frame);
    writeRegion(writer, "landscape"_L1, crops.landscape);
    writeRegion(writer, "square"_L1, crops.square);
    writeRegion(writer, "portrait"_L1, crops.portrait);
    writeRegion(writer, "social"_L1, crops.social);
    return writer.object();
}

PhotoMask readMask(JsonReader& reader)
{
    PhotoMask mask;
    mask.region = readRegion(reader);
    mask.kind = reader.choice("kind"_L1, MaskKind::Blur);
    return mask;
}

QJsonObject maskToJson(const PhotoMask& mask)
{
    QJsonObject object = regionToJson(mask.region);
    if (mask.kind != MaskKind::Blur)
        object.insert("kind"_L1, QString(enumText(mask.kind)));
    return object;
}

InstructionsWaiver readWaiver(JsonReader& reader)
{
    InstructionsWaiver waiver;
    waiver.by = reader.text("by"_L1);
    waiver.at = reader.instant("at"_L1);
    waiver.reason = reader.text("reason"_L1);
    return waiver;
}

QJsonObject waiverToJson(const InstructionsWaiver& waiver)
{
    JsonWriter writer;
    writer.text("by"_L1, waiver.by);
    writer.text("at"_L1, waiver.at);
    writer.text("reason"_L1, waiver.reason);
    return writer.object();
}

Handout readHandout(JsonReader& reader)
{
    Handout handout;
    handout.giver = reader.text("giver"_L1);
    handout.permission = reader.text("permission"_L1, limit::text);
    handout.restrictions = reader.text("restrictions"_L1, limit::text);
    handout.expires = reader.date("expires"_L1);
    return handout;
}

QJsonObject handoutToJson(const Handout& handout)
{
    JsonWriter writer;
    writer.text("giver"_L1, handout.giver);
    writer.text("permission"_L1, handout.permission);
    writer.text("restrictions"_L1, handout.restrictions);
    writer.date("expires"_L1, handout.expires);
    return writer.object();
}

} // namespace rapporteur
