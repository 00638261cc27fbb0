#include "core/json/JsonWriter.h"
#include "core/json/PortableTextJson.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"
#include "core/json/ValueForms.h"

namespace rapporteur {

namespace {

ShortCredit readShortCredit(JsonReader& reader)
{
    reader.require("credit"_L1);
    reader.require("text"_L1);
    ShortCredit credit;
    credit.credit = reader.text("credit"_L1);
    credit.text = reader.text("text"_L1);
    return credit;
}

PictureSettings readPictures(JsonReader& reader)
{
    PictureSettings pictures;
    pictures.notForPublication = reader.choice("notForPublication"_L1, NotForPublication::Warn);
    pictures.faceRegions = reader.flag("faceRegions"_L1, false);
    pictures.avif = reader.flag("avif"_L1, true);
    pictures.rightsUrl = reader.address("rightsUrl"_L1);
    pictures.licenceUrl = reader.address("licenceUrl"_L1);
    pictures.dataMining = reader.choice("dataMining"_L1, DataMining::Unspecified);
    pictures.shortCredits = reader.objects("shortCredits"_L1, readShortCredit);
    return pictures;
}

QJsonObject picturesToJson(const PictureSettings& pictures)
{
    JsonWriter writer;
    writer.choice("notForPublication"_L1, pictures.notForPublication, NotForPublication::Warn);
    writer.flag("faceRegions"_L1, pictures.faceRegions, false);
    writer.flag("avif"_L1, pictures.avif, true);
    writer.text("rightsUrl"_L1, pictures.rightsUrl);
    writer.text("licenceUrl"_L1, pictures.licenceUrl);
    writer.choice("dataMining"_L1, pictures.dataMining, DataMining::Unspecified);
    writer.list("shortCredits"_L1, pictures.shortCredits, [](const ShortCredit& credit) {
        return QJsonObject { { "credit"_L1, credit.credit }, { "text"_L1, credit.text } };
    });
    return writer.object();
}

Publisher readPublisher(JsonReader& reader)
{
    Publisher publisher;
    publisher.organization = reader.id<OrganizationId>("organization"_L1);
    publisher.url = reader.address("url"_L1);
    publisher.language = reader.language("language"_L1);
    publisher.timezone = reader.checked("timezone"_L1, isTimeZoneName,
                                        u"a time zone such as America/New_York"_s);
    publisher.viewAllUrl = reader.address("viewAllUrl"_L1);
    publisher.pictures = reader.object("pictures"_L1, readPictures).value_or(PictureSettings());
    return publisher;
}

Publication readPublication(JsonReader& reader)
{
    Publication publication;
    publication.id = readId<PublicationId>(reader);
    publication.title = reader.text("title"_L1);
    publication.url = reader.address("url"_L1);
    publication.published = reader.dateOrInstant("published"_L1);
    publication.type = reader.text("type"_L1);
    publication.topics = reader.texts("topics"_L1);
    publication.summary = reader.text("summary"_L1, limit::text);
    return publication;
}

Snippet readSnippet(JsonReader& reader)
{
    Snippet snippet;
    snippet.id = readId<SnippetId>(reader);
    snippet.title = reader.text("title"_L1);
    snippet.body = readPortableText(reader, "body"_L1);
    return snippet;
}

} // namespace

template <>
Publisher recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Publisher, readPublisher);
}

template <>
Publication recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Publication, readPublication);
}

template <>
Snippet recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Snippet, readSnippet);
}

QJsonObject toJson(const Publisher& publisher)
{
    JsonWriter writer;
    writer.id("organization"_L1, publisher.organization);
    writer.text("url"_L1, publisher.url);
    writer.text("language"_L1, publisher.language);
    writer.text("timezone"_L1, publisher.timezone);
    writer.text("viewAllUrl"_L1, publisher.viewAllUrl);
    if (publisher.pictures != PictureSettings())
        writer.put("pictures"_L1, picturesToJson(publisher.pictures));
    return writer.object();
}

QJsonObject toJson(const Publication& publication)
{
    JsonWriter writer;
    writer.put("id"_L1, publication.id.text());
    writer.text("title"_L1, publication.title);
    writer.text("url"_L1, publication.url);
    writer.text("published"_L1, publication.published);
    writer.text("type"_L1, publication.type);
    writer.texts("topics"_L1, publication.topics);
    writer.text("summary"_L1, publication.summary);
    return writer.object();
}

QJsonObject toJson(const Snippet& snippet)
{
    JsonWriter writer;
    writer.put("id"_L1, snippet.id.text());
    writer.text("title"_L1, snippet.title);
    writePortableText(writer, "body"_L1, snippet.body);
    return writer.object();
}

} // namespace rapporteur
