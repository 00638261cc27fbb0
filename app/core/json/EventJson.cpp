#include "core/json/JsonWriter.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"

namespace rapporteur {

namespace {

constexpr int highestEdition = 100'000;

Series readSeries(JsonReader& reader)
{
    Series series;
    series.id = readId<SeriesId>(reader);
    series.abbreviation = reader.text("abbreviation"_L1);
    series.phrase = reader.text("phrase"_L1);
    series.laterPhrase = reader.text("laterPhrase"_L1);
    return series;
}

Event readEvent(JsonReader& reader)
{
    Event event;
    event.id = readId<EventId>(reader);
    event.series = reader.id<SeriesId>("series"_L1);
    event.edition = reader.integer("edition"_L1, 1, highestEdition);
    event.track = reader.choice("track"_L1, Track::None);
    event.name = reader.text("name"_L1);
    event.city = reader.text("city"_L1);
    event.country = reader.country("country"_L1);
    event.from = reader.date("from"_L1);
    event.to = reader.date("to"_L1);
    event.part = reader.choice("part"_L1, DatePart::None);
    event.naming = reader.choice("naming"_L1, Naming::Consent);
    event.released = reader.flag("released"_L1, false);
    return event;
}

} // namespace

template <>
Series recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Series, readSeries);
}

template <>
Event recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Event, readEvent);
}

QJsonObject toJson(const Series& series)
{
    JsonWriter writer;
    writer.put("id"_L1, series.id.text());
    writer.text("abbreviation"_L1, series.abbreviation);
    writer.text("phrase"_L1, series.phrase);
    writer.text("laterPhrase"_L1, series.laterPhrase);
    return writer.object();
}

QJsonObject toJson(const Event& event)
{
    JsonWriter writer;
    writer.put("id"_L1, event.id.text());
    writer.id("series"_L1, event.series);
    if (event.edition)
        writer.put("edition"_L1, *event.edition);
    writer.choice("track"_L1, event.track, Track::None);
    writer.text("name"_L1, event.name);
    writer.text("city"_L1, event.city);
    writer.text("country"_L1, event.country);
    writer.date("from"_L1, event.from);
    writer.date("to"_L1, event.to);
    writer.choice("part"_L1, event.part, DatePart::None);
    writer.choice("naming"_L1, event.naming, Naming::Consent);
    writer.flag("released"_L1, event.released, false);
    return writer.object();
}

} // namespace rapporteur
