#include "core/json/JsonWriter.h"
#include "core/json/PortableTextJson.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"

namespace rapporteur {

namespace {

Correction readCorrection(JsonReader& reader)
{
    Correction correction;
    correction.at = reader.dateOrInstant("at"_L1);
    reader.require("text"_L1);
    correction.text = reader.text("text"_L1, limit::text);
    return correction;
}

Approval readApproval(JsonReader& reader)
{
    Approval approval;
    reader.require("by"_L1);
    approval.by = reader.text("by"_L1);
    approval.at = reader.dateOrInstant("at"_L1);
    approval.note = reader.text("note"_L1, limit::text);
    return approval;
}

void readHead(JsonReader& reader, Article& article)
{
    article.id = readId<ArticleId>(reader);
    article.slug = reader.text("slug"_L1, limit::id);
    article.language = reader.language("language"_L1);
    article.translationOf = reader.id<ArticleId>("translationOf"_L1);
    article.type = reader.text("type"_L1);
    article.topics = reader.texts("topics"_L1);
    article.headline = reader.text("headline"_L1);
    article.published = reader.dateOrInstant("published"_L1);
    article.updated = reader.dateOrInstant("updated"_L1);
    article.embargoUntil = reader.instant("embargoUntil"_L1);
    article.status = reader.choice("status"_L1, ArticleStatus::Draft);
}

Article readArticle(JsonReader& reader)
{
    Article article;
    readHead(reader, article);
    article.summary = readPortableText(reader, "summary"_L1);
    article.dateline = reader.text("dateline"_L1);
    article.authors = reader.ids<PersonId>("authors"_L1);
    article.byline = reader.text("byline"_L1);
    article.events = reader.ids<EventId>("events"_L1);
    article.leadPhoto = reader.id<PhotoId>("leadPhoto"_L1);
    article.body = readPortableText(reader, "body"_L1);
    article.snippets = reader.ids<SnippetId>("snippets"_L1);
    for (const ArticleId& related : reader.ids<ArticleId>("related"_L1))
        article.related.push_back({ related.text() });
    article.corrections = reader.objects("corrections"_L1, readCorrection);
    article.approvals = reader.objects("approvals"_L1, readApproval);
    article.canonicalUrl = reader.address("canonicalUrl"_L1);
    return article;
}

QJsonObject correctionToJson(const Correction& correction)
{
    JsonWriter writer;
    writer.text("at"_L1, correction.at);
    writer.put("text"_L1, correction.text);
    return writer.object();
}

QJsonObject approvalToJson(const Approval& approval)
{
    JsonWriter writer;
    writer.put("by"_L1, approval.by);
    writer.text("at"_L1, approval.at);
    writer.text("note"_L1, approval.note);
    return writer.object();
}

void writeHead(JsonWriter& writer, const Article& article)
{
    writer.put("id"_L1, article.id.text());
    writer.text("slug"_L1, article.slug);
    writer.text("language"_L1, article.language);
    writer.id("translationOf"_L1, article.translationOf);
    writer.text("type"_L1, article.type);
    writer.texts("topics"_L1, article.topics);
    writer.text("headline"_L1, article.headline);
    writer.text("published"_L1, article.published);
    writer.text("updated"_L1, article.updated);
    writer.text("embargoUntil"_L1, article.embargoUntil);
    writer.choice("status"_L1, article.status, ArticleStatus::Draft);
}

} // namespace

template <>
Article recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Article, readArticle);
}

QJsonObject toJson(const Article& article)
{
    JsonWriter writer;
    writeHead(writer, article);
    writePortableText(writer, "summary"_L1, article.summary);
    writer.text("dateline"_L1, article.dateline);
    writer.ids("authors"_L1, article.authors);
    writer.text("byline"_L1, article.byline);
    writer.ids("events"_L1, article.events);
    writer.id("leadPhoto"_L1, article.leadPhoto);
    writePortableText(writer, "body"_L1, article.body);
    writer.ids("snippets"_L1, article.snippets);
    writer.list("related"_L1, article.related,
                [](const RelatedId& related) { return QJsonValue(related.text); });
    writer.list("corrections"_L1, article.corrections, correctionToJson);
    writer.list("approvals"_L1, article.approvals, approvalToJson);
    writer.text("canonicalUrl"_L1, article.canonicalUrl);
    return writer.object();
}

} // namespace rapporteur
