#include "core/json/InlineJson.h"
#include "core/json/JsonWriter.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"

namespace rapporteur {

namespace {

constexpr int largestHeadcount = 1'000'000;

Member readMember(JsonReader& reader)
{
    Member member;
    if (!reader.has("text"_L1))
        reader.require("person"_L1);
    member.person = reader.id<PersonId>("person"_L1);
    member.text = reader.text("text"_L1);
    member.role = reader.choice("role"_L1, Role::Delegate);
    member.visibility = reader.choice("visibility"_L1, defaultVisibility(member.role));
    member.consent = reader.choice("consent"_L1, Consent::Unknown);
    member.embargoUntil = reader.instant("embargoUntil"_L1);
    member.positions = reader.ids<PositionId>("positions"_L1);
    member.showRank = reader.flag("showRank"_L1, true);
    member.words = readWords(reader);
    return member;
}

GroupLabel readLabel(JsonReader& reader)
{
    GroupLabel label;
    if (!reader.has("organization"_L1))
        reader.require("text"_L1);
    label.organization = reader.id<OrganizationId>("organization"_L1);
    label.text = reader.text("text"_L1);
    return label;
}

GroupEntry readGroup(JsonReader& reader)
{
    GroupEntry group;
    group.lead = reader.text("lead"_L1, limit::line, group.lead);
    group.labels = reader.objects("labels"_L1, readLabel);
    group.noun = reader.text("noun"_L1, limit::line, group.noun);
    group.headcount = reader.integer("headcount"_L1, 1, largestHeadcount);
    group.showHeadcount = reader.flag("showHeadcount"_L1, false);
    group.covers = reader.ids<PersonId>("covers"_L1);
    return group;
}

Delegation readDelegation(JsonReader& reader)
{
    Delegation delegation;
    delegation.id = readId<DelegationId>(reader);
    delegation.events = reader.ids<EventId>("events"_L1);
    delegation.country = reader.country("country"_L1);
    delegation.organization = reader.id<OrganizationId>("organization"_L1);
    delegation.adjective = reader.text("adjective"_L1);
    delegation.qualifier = reader.text("qualifier"_L1);
    delegation.leadOrganization = reader.id<OrganizationId>("leadOrganization"_L1);
    delegation.members = reader.objects("members"_L1, readMember);
    delegation.groups = reader.objects("groups"_L1, readGroup);
    return delegation;
}

QJsonObject memberToJson(const Member& member)
{
    JsonWriter writer;
    writer.id("person"_L1, member.person);
    if (member.person.isEmpty())
        writer.put("text"_L1, member.text);
    else
        writer.text("text"_L1, member.text);
    writer.choice("role"_L1, member.role, Role::Delegate);
    writer.choice("visibility"_L1, member.visibility, defaultVisibility(member.role));
    writer.choice("consent"_L1, member.consent, Consent::Unknown);
    writer.text("embargoUntil"_L1, member.embargoUntil);
    writer.ids("positions"_L1, member.positions);
    writer.flag("showRank"_L1, member.showRank, true);
    writeWords(writer, member.words);
    return writer.object();
}

QJsonObject labelToJson(const GroupLabel& label)
{
    JsonWriter writer;
    writer.id("organization"_L1, label.organization);
    if (label.organization.isEmpty())
        writer.put("text"_L1, label.text);
    else
        writer.text("text"_L1, label.text);
    return writer.object();
}

QJsonObject groupToJson(const GroupEntry& group)
{
    const GroupEntry plain;
    JsonWriter writer;
    writer.text("lead"_L1, group.lead, plain.lead);
    writer.list("labels"_L1, group.labels, labelToJson);
    writer.text("noun"_L1, group.noun, plain.noun);
    if (group.headcount)
        writer.put("headcount"_L1, *group.headcount);
    writer.flag("showHeadcount"_L1, group.showHeadcount, false);
    writer.ids("covers"_L1, group.covers);
    return writer.object();
}

} // namespace

template <>
Delegation recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Delegation, readDelegation);
}

QJsonObject toJson(const Delegation& delegation)
{
    JsonWriter writer;
    writer.put("id"_L1, delegation.id.text());
    writer.ids("events"_L1, delegation.events);
    writer.text("country"_L1, delegation.country);
    writer.id("organization"_L1, delegation.organization);
    writer.text("adjective"_L1, delegation.adjective);
    writer.text("qualifier"_L1, delegation.qualifier);
    writer.id("leadOrganization"_L1, delegation.leadOrganization);
    writer.list("members"_L1, delegation.members, memberToJson);
    writer.list("groups"_L1, delegation.groups, groupToJson);
    return writer.object();
}

} // namespace rapporteur
