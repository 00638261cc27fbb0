#include "core/rules/RosterTable.h"

#include "core/rules/AffixRules.h"
#include "core/rules/EventRules.h"
#include "core/rules/NameRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/PositionRules.h"
#include "core/rules/RosterRules.h"
#include "core/rules/WordsRules.h"
#include "core/rules/Wording.h"

namespace rapporteur {

namespace {

Runs cell(const QString& text)
{
    return textRuns(text, RunOrigin::Roster);
}

/// The positions a member prints; the head of a delegation without any prints the only current one.
std::vector<const Position*> printedPositions(
    const Member& member, const Person& person, const RuleContext& context, Findings& findings)
{
    std::vector<const Position*> positions;
    for (const PositionId& id : member.positions) {
        if (const Position* position = person.position(id))
            positions.push_back(position);
        else
            findings.add(Severity::Warning, ProblemCode::UnknownPosition, { person.id.text(), id.text() });
    }
    if (positions.empty() && member.role == Role::Head) {
        if (const Position* only = onlyPosition(person, context, findings))
            positions.push_back(only);
    }
    return positions;
}

RosterRow tableRow(const Member& member, const RuleContext& context, Findings& findings)
{
    RosterRow row;
    row.role = cell(roleText(member.role).toLower());
    const Person* person = context.registry.people.find(member.person);
    if (!person) {
        row.name = wordsOr(member.words, cell(member.text), context, findings);
        return row;
    }
    AffixRequest request;
    request.use = NameUse::Caption;
    request.showRank = member.showRank;
    row.name = affixedName(*person, request, context, findings).runs(RunOrigin::Roster);
    QStringList titles;
    QStringList organizations;
    for (const Position* position : printedPositions(member, *person, context, findings)) {
        titles << tableTitle(*person, *position, context, findings);
        organizations << tableOrganization(*position, context);
    }
    organizations.removeAll(QString());
    organizations.removeDuplicates();
    row.title = cell(titles.join(u"; "_s));
    row.organization = cell(organizations.join(u"; "_s));
    return row;
}

RosterRow groupRow(const GroupEntry& group, const RuleContext& context)
{
    QStringList labels;
    for (const GroupLabel& label : group.labels) {
        const Organization* organization = context.registry.organizations.find(label.organization);
        const bool isNamed = !label.text.isEmpty() || !organization;
        labels << (isNamed ? label.text : shortForm(*organization, context.language, context.asOf).text);
    }
    RosterRow row;
    row.isGroup = true;
    row.name = cell(u"(names withheld)"_s);
    row.title = cell(capitalised(group.noun));
    row.organization = cell(labels.join(u"; "_s));
    return row;
}

/// "President, China Institutes of Contemporary International Relations"; several separated by semicolons.
QString fullTitles(const Member& member, const Person& person, const RuleContext& context, Findings& findings)
{
    QStringList titles;
    for (const Position* position : printedPositions(member, person, context, findings)) {
        const QString title = tableTitle(person, *position, context, findings);
        const QString organization = tableOrganization(*position, context);
        titles << (organization.isEmpty() ? title : title + u", "_s + organization);
    }
    return titles.join(u"; "_s);
}

/// N6 with the formal courtesy; an officer without one has the rank in front, spelled out.
Runs participantName(const Member& member, const Person& person, const RuleContext& context, Findings& findings)
{
    const PersonName& name = nameFor(person, context.language, context.asOf);
    const QString capitals = participantsForm(name);
    QString before = person.courtesyFormal;
    const PersonRank* held = member.showRank ? rankOn(person, context.asOf) : nullptr;
    if (before.isEmpty() && held) {
        const Rank* rank = context.book.ranks.rank(held->service, held->code);
        before = rank ? rank->spelled : held->code;
    } else if (before.isEmpty()) {
        before = person.courtesy;
    }
    const bool isForeign = isForeignScript(capitals) && name.language.section(u'-', 0, 0) != context.language.section(u'-', 0, 0);
    Runs runs = cell(before.isEmpty() ? QString() : before + u' ');
    append(runs, textRuns(capitals, RunOrigin::Roster, {}, isForeign ? name.language : QString()));
    return wordsOr(member.words, runs, context, findings);
}

RosterRow participantRow(const Member& member, const RuleContext& context, Findings& findings)
{
    RosterRow row;
    row.role = cell(roleText(member.role));
    if (const Person* person = context.registry.people.find(member.person)) {
        row.name = participantName(member, *person, context, findings);
        row.title = cell(fullTitles(member, *person, context, findings));
    } else {
        row.name = wordsOr(member.words, cell(member.text), context, findings);
    }
    return row;
}

QString sideName(const Delegation& delegation, const RuleContext& context)
{
    if (const Country* country = context.book.countries.find(delegation.country))
        return country->name;
    const Organization* organization = context.registry.organizations.find(delegation.organization);
    if (organization)
        return fullName(*organization, context.language, context.asOf).text;
    return delegation.adjective.isEmpty() ? delegation.country : delegation.adjective;
}

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Head:
        return u"Head of delegation"_s;
    case Role::DeputyHead:
        return u"Deputy head of delegation"_s;
    case Role::NoteTaker:
        return u"Note taker"_s;
    default:
        return capitalised(enumText(role));
    }
}

RenderedRoster rosterTable(
    const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Findings& findings)
{
    RenderedRoster roster;
    const QString adjective = delegationAdjective(delegation, context, findings);
    roster.heading = cell(adjective.isEmpty() ? u"Delegation"_s : capitalised(adjective + u" delegation"_s));
    for (const auto* group : { &members.heads, &members.others }) {
        for (const Member* member : *group)
            roster.rows.push_back(tableRow(*member, context, findings));
    }
    for (const GroupEntry& group : delegation.groups)
        roster.rows.push_back(groupRow(group, context));
    return roster;
}

RenderedRoster participantsList(
    const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Findings& findings)
{
    RenderedRoster roster;
    roster.heading = cell(sideName(delegation, context).toUpper());
    for (const auto* group : { &members.heads, &members.others }) {
        for (const Member* member : *group)
            roster.rows.push_back(participantRow(*member, context, findings));
    }
    for (const GroupEntry& group : delegation.groups) {
        RosterRow row;
        row.isGroup = true;
        row.name = cell(capitalised(groupText(group, context)));
        roster.rows.push_back(row);
    }
    return roster;
}

} // namespace rapporteur
