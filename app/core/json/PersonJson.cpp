#include "core/json/JsonWriter.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"
#include "core/json/SiblingKeys.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool hasText(const PersonName& name)
{
    const QString* parts[] = { &name.given,   &name.informal, &name.given2,
                               &name.surname, &name.surname2, &name.verbatim };
    return std::any_of(std::begin(parts), std::end(parts),
                       [](const QString* part) { return !part->isEmpty(); });
}

PersonName readName(JsonReader& reader)
{
    PersonName name;
    name.primary = reader.flag("primary"_L1, false);
    name.kind = reader.choice("kind"_L1, NameKind::Display);
    name.isPublic = reader.flag("public"_L1, true);
    name.language = reader.language("language"_L1);
    name.order = reader.choice("order"_L1, NameOrder::GivenFirst);
    name.joiner = reader.text("joiner"_L1, limit::id, name.joiner);
    name.given = reader.name("given"_L1);
    name.informal = reader.name("informal"_L1);
    name.given2 = reader.name("given2"_L1);
    name.surnamePrefix = reader.name("surnamePrefix"_L1);
    name.surname = reader.name("surname"_L1);
    name.surname2 = reader.name("surname2"_L1);
    name.generation = reader.name("generation"_L1);
    name.verbatim = reader.name("verbatim"_L1);
    name.firstReference = reader.name("firstReference"_L1);
    name.laterReference = reader.name("laterReference"_L1);
    name.sortAs = reader.name("sortAs"_L1);
    name.sortPrefix = reader.choice("sortPrefix"_L1, SortPrefix::Keep);
    name.capitals = reader.name("capitals"_L1);
    name.from = reader.date("from"_L1);
    name.until = reader.date("until"_L1);
    if (!hasText(name))
        reader.add(ProblemCode::EmptyName, reader.path());
    return name;
}

PersonRank readRank(JsonReader& reader)
{
    PersonRank rank;
    reader.require("service"_L1);
    rank.service = reader.text("service"_L1);
    reader.require("code"_L1);
    rank.code = reader.text("code"_L1);
    rank.status = reader.choice("status"_L1, RankStatus::Active);
    rank.from = reader.date("from"_L1);
    rank.retired = reader.date("retired"_L1);
    return rank;
}

Position readPosition(JsonReader& reader)
{
    Position position;
    position.organization = reader.id<OrganizationId>("organization"_L1);
    position.title = reader.text("title"_L1);
    position.formalTitle = reader.text("formalTitle"_L1);
    position.placement = reader.choice("placement"_L1, Placement::Before);
    position.from = reader.date("from"_L1);
    position.to = reader.date("to"_L1);
    position.status = reader.choice("status"_L1, PositionStatus::Auto);
    return position;
}

/// A position without an id cannot be pointed at, but still counts as held; it gets one like a missing `_key`.
std::vector<Position> readPositions(JsonReader& reader)
{
    const QJsonArray values = reader.array("positions"_L1).value_or(QJsonArray());
    SiblingKeys keys(values, "id"_L1);
    qsizetype index = 0;
    return reader.objectsOf(
        values, reader.at("positions"_L1), [&keys, &index](JsonReader& element) {
            PositionId id(keys.read(element, u"p"_s + QString::number(index++)));
            Position position = readPosition(element);
            position.id = std::move(id);
            return position;
        });
}

WithholdTerm readTerm(JsonReader& reader)
{
    WithholdTerm term;
    reader.require("text"_L1);
    term.text = reader.name("text"_L1);
    if (reader.has("text"_L1) && term.text.isEmpty())
        reader.add(ProblemCode::EmptyName, "text"_L1);
    term.strength = reader.choice("strength"_L1, TermStrength::Strong);
    return term;
}

void checkNames(JsonReader& reader, const std::vector<PersonName>& names)
{
    reader.require("names"_L1);
    const auto primaries = std::count_if(names.begin(), names.end(),
                                         [](const PersonName& name) { return name.primary; });
    if (names.empty() && reader.has("names"_L1))
        reader.add(ProblemCode::EmptyName, "names"_L1);
    else if (primaries > 1 || (primaries == 0 && names.size() > 1))
        reader.add(ProblemCode::PrimaryNameCount, "names"_L1, { QString::number(primaries) });
}

Person readPerson(JsonReader& reader)
{
    Person person;
    person.id = readId<PersonId>(reader);
    person.courtesy = reader.text("courtesy"_L1);
    person.courtesyFormal = reader.text("courtesyFormal"_L1);
    person.withheld = reader.flag("withheld"_L1, false);
    person.listed = reader.flag("listed"_L1, true);
    person.notes = reader.text("notes"_L1, limit::text);
    person.names = reader.objects("names"_L1, readName);
    checkNames(reader, person.names);
    person.ranks = reader.objects("ranks"_L1, readRank);
    person.positions = readPositions(reader);
    person.withholdTerms = reader.objects("withholdTerms"_L1, readTerm);
    return person;
}

QJsonObject nameToJson(const PersonName& name)
{
    JsonWriter writer;
    writer.flag("primary"_L1, name.primary, false);
    writer.choice("kind"_L1, name.kind, NameKind::Display);
    writer.flag("public"_L1, name.isPublic, true);
    writer.text("language"_L1, name.language);
    writer.choice("order"_L1, name.order, NameOrder::GivenFirst);
    writer.text("joiner"_L1, name.joiner, u" "_s);
    writer.text("given"_L1, name.given);
    writer.text("informal"_L1, name.informal);
    writer.text("given2"_L1, name.given2);
    writer.text("surnamePrefix"_L1, name.surnamePrefix);
    writer.text("surname"_L1, name.surname);
    writer.text("surname2"_L1, name.surname2);
    writer.text("generation"_L1, name.generation);
    writer.text("verbatim"_L1, name.verbatim);
    writer.text("firstReference"_L1, name.firstReference);
    writer.text("laterReference"_L1, name.laterReference);
    writer.text("sortAs"_L1, name.sortAs);
    writer.choice("sortPrefix"_L1, name.sortPrefix, SortPrefix::Keep);
    writer.text("capitals"_L1, name.capitals);
    writer.date("from"_L1, name.from);
    writer.date("until"_L1, name.until);
    return writer.object();
}

QJsonObject rankToJson(const PersonRank& rank)
{
    JsonWriter writer;
    writer.put("service"_L1, rank.service);
    writer.put("code"_L1, rank.code);
    writer.choice("status"_L1, rank.status, RankStatus::Active);
    writer.date("from"_L1, rank.from);
    writer.date("retired"_L1, rank.retired);
    return writer.object();
}

QJsonObject positionToJson(const Position& position)
{
    JsonWriter writer;
    writer.id("id"_L1, position.id);
    writer.id("organization"_L1, position.organization);
    writer.text("title"_L1, position.title);
    writer.text("formalTitle"_L1, position.formalTitle);
    writer.choice("placement"_L1, position.placement, Placement::Before);
    writer.date("from"_L1, position.from);
    writer.date("to"_L1, position.to);
    writer.choice("status"_L1, position.status, PositionStatus::Auto);
    return writer.object();
}

QJsonObject termToJson(const WithholdTerm& term)
{
    JsonWriter writer;
    writer.put("text"_L1, term.text);
    writer.choice("strength"_L1, term.strength, TermStrength::Strong);
    return writer.object();
}

} // namespace

template <>
Person recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Person, readPerson);
}

QJsonObject toJson(const Person& person)
{
    JsonWriter writer;
    writer.put("id"_L1, person.id.text());
    writer.text("courtesy"_L1, person.courtesy);
    writer.text("courtesyFormal"_L1, person.courtesyFormal);
    writer.flag("withheld"_L1, person.withheld, false);
    writer.flag("listed"_L1, person.listed, true);
    writer.text("notes"_L1, person.notes);
    writer.list("names"_L1, person.names, nameToJson);
    writer.list("ranks"_L1, person.ranks, rankToJson);
    writer.list("positions"_L1, person.positions, positionToJson);
    writer.list("withholdTerms"_L1, person.withholdTerms, termToJson);
    return writer.object();
}

} // namespace rapporteur
