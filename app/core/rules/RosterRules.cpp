#include "core/rules/RosterRules.h"

#include "core/rules/AffixRules.h"
#include "core/rules/EventRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/PositionRules.h"
#include "core/rules/RosterMembers.h"
#include "core/rules/RosterTable.h"
#include "core/rules/WordsRules.h"
#include "core/rules/Wording.h"

namespace rapporteur {

namespace {

Runs rosterRuns(const QString& text)
{
    return textRuns(text, RunOrigin::Roster);
}

Runs joinedRuns(const std::vector<Runs>& items, SerialComma serialComma)
{
    QStringList texts;
    for (const Runs& item : items)
        texts << plainText(item);
    const SeriesSeparators separators = seriesSeparators(texts, serialComma);
    Runs all;
    for (size_t index = 0; index < items.size(); ++index) {
        if (index > 0)
            append(all, rosterRuns(index + 1 == items.size() ? separators.last : separators.between));
        append(all, items[index]);
    }
    return all;
}

/// S2: the later form if already named, else formal title and full name.
Runs headRuns(const Member& head, const RuleContext& context, const Mentions& mentions, Findings& findings)
{
    const Person* person = context.registry.people.find(head.person);
    if (!person)
        return wordsOr(head.words, rosterRuns(head.text), context, findings);
    if (mentions.isNamed(person->id) && !head.words)
        return textRuns(mentions.laterForm(*person, context), RunOrigin::Roster);
    AffixRequest request;
    request.affix = Affix::Title;
    request.position = head.positions.empty() ? PositionId() : head.positions.front();
    AffixedName name = affixedName(*person, request, context, findings);
    if (name.before.isEmpty()) {
        request.affix = Affix::Auto;
        request.position = {};
        request.showRank = head.showRank;
        name = affixedName(*person, request, context, findings);
    }
    return wordsOr(head.words, name.runs(RunOrigin::Roster), context, findings);
}

std::vector<Runs> sentenceItems(
    const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Mentions& mentions, Findings& findings)
{
    std::vector<Runs> items;
    for (const Member* member : members.others) {
        const Runs item = memberItem(*member, context, findings);
        if (item.empty())
            continue;
        items.push_back(item);
        mentions.name(member->person, context, findings);
    }
    for (const GroupEntry& group : delegation.groups)
        items.push_back(rosterRuns(groupText(group, context)));
    return items;
}

/// " led by A and B", by the lead organization when no head may be named, or nothing.
Runs leaders(const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Mentions& mentions,
    Findings& findings)
{
    std::vector<Runs> heads;
    for (const Member* head : members.heads) {
        const Runs runs = headRuns(*head, context, mentions, findings);
        if (!runs.empty())
            heads.push_back(runs);
        mentions.name(head->person, context, findings);
    }
    if (heads.empty()) {
        const QString organization = leadOrganizationText(delegation, LeadOrganizationForm::Acronym, context);
        return organization.isEmpty() ? Runs {} : rosterRuns(organization);
    }
    return joinedRuns(heads, context.book.style.serialComma);
}

/// S1, S5. With nobody but heads to name there is no list: "The U.S. delegation was led by … in late June."
RenderedRoster sentence(const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Mentions& mentions,
    Findings& findings)
{
    const Runs led = leaders(delegation, members, context, mentions, findings);
    const std::vector<Runs> items = sentenceItems(delegation, members, context, mentions, findings);
    if (static_cast<int>(items.size()) > context.book.style.longestSentence)
        findings.add(Severity::Hint, ProblemCode::LongSentence, { QString::number(items.size()) });
    const QString adjective = delegationAdjective(delegation, context, findings);
    const Event* event = eventOf(delegation, context);
    const QString date = event ? datePhrase(*event, context.asOf) : QString();
    Runs runs = rosterRuns(adjective.isEmpty() ? u"The delegation"_s : u"The "_s + adjective + u" delegation"_s);
    if (!led.empty()) {
        append(runs, rosterRuns(items.empty() ? u" was led by "_s : u" led by "_s));
        append(runs, led);
    }
    if (items.empty()) {
        append(runs, rosterRuns(date + u'.'));
    } else {
        append(runs, rosterRuns(date + (items.size() > 1 ? u" included: "_s : u" included "_s)));
        append(runs, joinedRuns(items, context.book.style.serialComma));
        append(runs, plainText(runs).endsWith(u'.') ? Runs {} : rosterRuns(u"."_s));
    }
    RenderedRoster roster;
    roster.items = { runs };
    return roster;
}

RenderedRoster list(const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Findings& findings)
{
    RenderedRoster roster;
    const QString adjective = delegationAdjective(delegation, context, findings);
    roster.heading = rosterRuns(adjective.isEmpty() ? u"Delegation"_s : capitalised(adjective + u" delegation"_s));
    const Mentions nobody;
    for (const Member* head : members.heads) {
        Runs item = rosterRuns(u"Head of delegation: "_s);
        append(item, headRuns(*head, context, nobody, findings));
        roster.items.push_back(item);
    }
    for (const Member* member : members.others) {
        const Runs item = memberItem(*member, context, findings);
        if (!item.empty())
            roster.items.push_back(item);
    }
    for (const GroupEntry& group : delegation.groups)
        roster.items.push_back(rosterRuns(capitalised(groupText(group, context))));
    return roster;
}

} // namespace

Runs memberItem(const Member& member, const RuleContext& context, Findings& findings)
{
    const Person* person = context.registry.people.find(member.person);
    if (!person)
        return wordsOr(member.words, rosterRuns(member.text), context, findings);
    AffixRequest request;
    request.showRank = member.showRank;
    request.courtesyAllowed = member.positions.empty();
    Runs runs = affixedName(*person, request, context, findings).runs(RunOrigin::Roster);
    const QString titles = runningTitles(*person, member.positions, context, findings);
    if (!titles.isEmpty())
        append(runs, rosterRuns(u", "_s + titles));
    return wordsOr(member.words, runs, context, findings);
}

QString groupText(const GroupEntry& group, const RuleContext& context)
{
    QStringList labels;
    for (const GroupLabel& label : group.labels) {
        const Organization* organization = context.registry.organizations.find(label.organization);
        const bool isNamed = !label.text.isEmpty() || !organization;
        labels << (isNamed ? label.text : shortForm(*organization, context.language, context.asOf).text);
    }
    const bool countShown = group.showHeadcount && group.headcount;
    const QString lead = countShown ? cardinal(*group.headcount, context.book.style.numberWords) : group.lead;
    QStringList words { lead, commaSeries(labels, context.book.style.serialComma), group.noun };
    words.removeAll(QString());
    return words.join(u' ');
}

RenderedRoster renderRoster(
    const Delegation& delegation, RosterForm form, const RuleContext& context, Mentions& mentions, Findings& findings)
{
    const RosterMembers members = publishableMembers(delegation, context);
    checkGroups(delegation, context, findings);
    RenderedRoster roster;
    if (members.isEmpty() && delegation.groups.empty()) {
        findings.add(Severity::Error, ProblemCode::NothingToPublish, { delegation.id.text() });
    } else if (form == RosterForm::Sentence) {
        roster = sentence(delegation, members, context, mentions, findings);
    } else if (form == RosterForm::List) {
        roster = list(delegation, members, context, findings);
    } else if (form == RosterForm::Table) {
        roster = rosterTable(delegation, members, context, findings);
    } else {
        roster = participantsList(delegation, members, context, findings);
    }
    roster.delegation = delegation.id;
    roster.form = form;
    return roster;
}

} // namespace rapporteur
