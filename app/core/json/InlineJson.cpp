#include "core/json/InlineJson.h"

#include "core/json/CleanText.h"
#include "core/json/SiblingKeys.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isDecorator(const QString& mark)
{
    return std::find(decoratorNames.begin(), decoratorNames.end(), mark) != decoratorNames.end();
}

QString allowedMarks(const QStringList& markKeys)
{
    QStringList marks(decoratorNames.begin(), decoratorNames.end());
    return (marks + markKeys.mid(0, 20)).join(u", "_s);
}

QStringList readMarks(JsonReader& reader, const QStringList& markKeys)
{
    const JsonPath place = reader.at("marks"_L1);
    QStringList marks;
    const QJsonArray given = reader.array("marks"_L1).value_or(QJsonArray());
    for (qsizetype index = 0; index < given.size(); ++index) {
        const JsonPath element(&place, index);
        const auto mark = reader.textOf(given.at(index), element, limit::id);
        if (!mark)
            continue;
        if (!isDecorator(*mark) && !markKeys.contains(*mark))
            reader.unknownValue(element, *mark, allowedMarks(markKeys));
        else if (!marks.contains(*mark))
            marks.append(*mark);
    }
    return marks;
}

Span readSpan(JsonReader& reader)
{
    Span span;
    span.text = reader.text("text"_L1, limit::text);
    return span;
}

PersonMention readPerson(JsonReader& reader)
{
    PersonMention mention;
    reader.require("person"_L1);
    mention.person = reader.id<PersonId>("person"_L1);
    mention.affix = reader.choice("affix"_L1, Affix::Auto);
    mention.position = reader.id<PositionId>("position"_L1);
    mention.words = readWords(reader);
    return mention;
}

OrganizationMention readOrganization(JsonReader& reader)
{
    OrganizationMention mention;
    reader.require("organization"_L1);
    mention.organization = reader.id<OrganizationId>("organization"_L1);
    mention.words = readWords(reader);
    return mention;
}

DelegationMention readDelegation(JsonReader& reader)
{
    DelegationMention mention;
    reader.require("delegation"_L1);
    mention.delegation = reader.id<DelegationId>("delegation"_L1);
    mention.leadOrganization = reader.choice("leadOrganization"_L1, LeadOrganizationForm::Acronym);
    mention.words = readWords(reader);
    return mention;
}

EventMention readEvent(JsonReader& reader)
{
    EventMention mention;
    reader.require("event"_L1);
    mention.event = reader.id<EventId>("event"_L1);
    mention.words = readWords(reader);
    return mention;
}

RowsMention readRows(JsonReader& reader)
{
    RowsMention mention;
    mention.words = readWords(reader);
    return mention;
}

std::optional<Inline> readInlineOfType(JsonReader& reader, const QString& type, InlineTypes types)
{
    if (type == "span"_L1)
        return readSpan(reader);
    if (types == InlineTypes::Spans)
        return std::nullopt;
    if (type == "person"_L1)
        return readPerson(reader);
    if (type == "organization"_L1)
        return readOrganization(reader);
    if (type == "delegation"_L1)
        return readDelegation(reader);
    if (type == "event"_L1)
        return readEvent(reader);
    if (type == "rows"_L1 && types == InlineTypes::Caption)
        return readRows(reader);
    return std::nullopt;
}

QString allowedTypes(InlineTypes types)
{
    switch (types) {
    case InlineTypes::Spans:
        return u"span"_s;
    case InlineTypes::Prose:
        return u"span, person, organization, delegation, event"_s;
    case InlineTypes::Caption:
        break;
    }
    return u"span, person, organization, delegation, event, rows"_s;
}

/// A child of unknown type comes back as an empty span, its other keys unjudged.
Inline readInline(JsonReader& reader, const QStringList& markKeys, const QString& key,
                  InlineTypes types)
{
    reader.require("_type"_L1);
    const std::optional<QString> type = reader.textOf(reader.take("_type"_L1),
                                                      reader.at("_type"_L1), limit::id);
    std::optional<Inline> child = type ? readInlineOfType(reader, *type, types) : std::nullopt;
    if (!child) {
        if (type)
            reader.unknownValue(reader.at("_type"_L1), *type, allowedTypes(types));
        reader.takeRest();
        return Span {};
    }
    const QStringList marks = readMarks(reader, markKeys);
    std::visit(
        [&key, &marks](auto& piece) {
            piece.key = key;
            piece.marks = marks;
        },
        *child);
    return *child;
}

void write(JsonWriter& writer, const Span& span)
{
    writer.put("_type"_L1, u"span"_s);
    writer.put("text"_L1, span.text);
}

void write(JsonWriter& writer, const PersonMention& mention)
{
    writer.put("_type"_L1, u"person"_s);
    writer.put("person"_L1, mention.person.text());
    writer.choice("affix"_L1, mention.affix, Affix::Auto);
    writer.id("position"_L1, mention.position);
    writeWords(writer, mention.words);
}

void write(JsonWriter& writer, const OrganizationMention& mention)
{
    writer.put("_type"_L1, u"organization"_s);
    writer.put("organization"_L1, mention.organization.text());
    writeWords(writer, mention.words);
}

void write(JsonWriter& writer, const DelegationMention& mention)
{
    writer.put("_type"_L1, u"delegation"_s);
    writer.put("delegation"_L1, mention.delegation.text());
    writer.choice("leadOrganization"_L1, mention.leadOrganization, LeadOrganizationForm::Acronym);
    writeWords(writer, mention.words);
}

void write(JsonWriter& writer, const EventMention& mention)
{
    writer.put("_type"_L1, u"event"_s);
    writer.put("event"_L1, mention.event.text());
    writeWords(writer, mention.words);
}

void write(JsonWriter& writer, const RowsMention& mention)
{
    writer.put("_type"_L1, u"rows"_s);
    writeWords(writer, mention.words);
}

QString keyOf(const Inline& child)
{
    return std::visit([](const auto& piece) { return piece.key; }, child);
}

Words readWordsObject(JsonReader& reader)
{
    Words words;
    for (const Inline& child : readChildren(reader, "spans"_L1, {}, u"w"_s, InlineTypes::Spans))
        words.spans.push_back(std::get<Span>(child));
    words.fixed = reader.choice("fixed"_L1, WordsFixed::Editor);
    words.basis = reader.text("basis"_L1, limit::text);
    words.people = reader.ids<PersonId>("people"_L1);
    return words;
}

} // namespace

std::vector<Inline> readChildren(JsonReader& reader, QLatin1StringView key,
                                 const QStringList& markKeys, const QString& keyStart,
                                 InlineTypes types)
{
    const JsonPath place = reader.at(key);
    const QJsonArray array = reader.array(key).value_or(QJsonArray());
    SiblingKeys keys(array, "_key"_L1);
    std::vector<Inline> children;
    children.reserve(static_cast<size_t>(array.size()));
    for (qsizetype index = 0; index < array.size(); ++index) {
        const JsonPath element(&place, index);
        if (const auto object = reader.objectOf(array.at(index), element)) {
            JsonReader child(*object, element, reader.problems());
            const QString childKey = keys.read(child, keyStart + QString::number(index));
            children.push_back(readInline(child, markKeys, childKey, types));
            child.finish();
        }
    }
    return children;
}

QJsonArray childrenToJson(const std::vector<Inline>& children, const QString& keyStart)
{
    SiblingKeys keys(children, keyOf);
    QJsonArray array;
    for (size_t index = 0; index < children.size(); ++index) {
        JsonWriter writer;
        std::visit(
            [&](const auto& piece) {
                writer.put("_key"_L1, keys.orDerived(piece.key, keyStart + QString::number(index)));
                writer.texts("marks"_L1, piece.marks);
                write(writer, piece);
            },
            children[index]);
        array.append(writer.object());
    }
    return array;
}

std::optional<Words> readWords(JsonReader& reader)
{
    return reader.object("words"_L1, readWordsObject);
}

void writeWords(JsonWriter& writer, const std::optional<Words>& words)
{
    if (!words)
        return;
    JsonWriter object;
    object.put("spans"_L1, childrenToJson({ words->spans.begin(), words->spans.end() }, u"w"_s));
    object.choice("fixed"_L1, words->fixed, WordsFixed::Editor);
    object.text("basis"_L1, words->basis);
    object.ids("people"_L1, words->people);
    writer.put("words"_L1, object.object());
}

} // namespace rapporteur
