#include "core/rules/PositionRules.h"

#include "core/rules/NameRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/Wording.h"

namespace rapporteur {

namespace {

/// Words put before and after a title by the dates and status of the position.
struct Tense
{
    QString before;
    QString after;
};

/// P1. Where dates cannot decide, the position's own status does, `auto` being current.
bool isFormer(const Position& position, const PartialDate& asOf)
{
    const DateOrder end = position.to.isEmpty() ? DateOrder::Undecided : dateOrder(position.to, asOf);
    if (end == DateOrder::Before)
        return true;
    return end == DateOrder::Undecided && position.status == PositionStatus::Former;
}

bool hasBegun(const Position& position, const PartialDate& asOf)
{
    const DateOrder begin = position.from.isEmpty() ? DateOrder::Undecided : dateOrder(position.from, asOf);
    return begin == DateOrder::Before || begin == DateOrder::Same;
}

void reportDates(const Person& person, const Position& position, const RuleContext& context, Findings& findings)
{
    const QString name = firstReference(nameFor(person, context.language, context.asOf));
    const QStringList arguments { name, position.title.isEmpty() ? position.formalTitle : position.title, context.asOf.text() };
    const Held held = heldOn(position.from, position.to, context.asOf);
    const bool undecided = held == Held::UndecidedEnd || held == Held::UndecidedBegin;
    if (undecided && position.status == PositionStatus::Auto)
        findings.add(Severity::Hint, ProblemCode::UndecidedDate, arguments);
    if (held == Held::NotBegun && position.status != PositionStatus::Designate)
        findings.add(Severity::Hint, ProblemCode::PositionNotBegun, arguments);
}

Tense tenseOf(const Person& person, const Position& position, const RuleContext& context, Findings& findings)
{
    reportDates(person, position, context, findings);
    Tense tense;
    if (isFormer(position, context.asOf))
        tense.before = u"former "_s;
    if (position.status == PositionStatus::Acting)
        tense.before += u"acting "_s;
    const bool designate = position.status == PositionStatus::Designate && tense.before.isEmpty();
    if (designate && !hasBegun(position, context.asOf))
        tense.after = u"-designate"_s;
    return tense;
}

OrganizationForm organizationOf(const Position& position, const RuleContext& context)
{
    const Organization* organization = context.registry.organizations.find(position.organization);
    return organization ? shortForm(*organization, context.language, context.asOf) : OrganizationForm {};
}

/// A position without one of its two texts uses the other; neither is ever recased.
QString title(const Position& position)
{
    return position.title.isEmpty() ? position.formalTitle : position.title;
}

QString formalTitle(const Position& position)
{
    return position.formalTitle.isEmpty() ? position.title : position.formalTitle;
}

} // namespace

QString runningTitle(const Person& person, const Position& position, const RuleContext& context, Findings& findings)
{
    const Tense tense = tenseOf(person, position, context, findings);
    const OrganizationForm organization = organizationOf(position, context);
    const QString words = title(position) + tense.after;
    if (organization.isEmpty())
        return tense.before + words;
    switch (position.placement) {
    case Placement::Before:
        return tense.before + organization.text + u' ' + words;
    case Placement::Of:
        return tense.before + words + u" of "_s + organization.withArticle();
    case Placement::Comma:
        return tense.before + words + u", "_s + organization.text;
    case Placement::None:
        break;
    }
    return tense.before + words;
}

QString titleBeforeName(const Person& person, const Position& position, const RuleContext& context, Findings& findings)
{
    const Tense tense = tenseOf(person, position, context, findings);
    const OrganizationForm organization = organizationOf(position, context);
    const QString words = formalTitle(position) + tense.after;
    if (organization.isEmpty() || position.placement == Placement::None)
        return tense.before + words;
    return tense.before + organization.text + u' ' + words;
}

QString tableTitle(const Person& person, const Position& position, const RuleContext& context, Findings& findings)
{
    const Tense tense = tenseOf(person, position, context, findings);
    return capitalised(tense.before + formalTitle(position) + tense.after);
}

QString tableOrganization(const Position& position, const RuleContext& context)
{
    const Organization* organization = context.registry.organizations.find(position.organization);
    return organization ? fullName(*organization, context.language, context.asOf).text : QString();
}

QString runningTitles(
    const Person& person, const std::vector<PositionId>& positions, const RuleContext& context, Findings& findings)
{
    QStringList titles;
    for (const PositionId& id : positions) {
        if (const Position* position = person.position(id))
            titles << runningTitle(person, *position, context, findings);
        else
            findings.add(Severity::Warning, ProblemCode::UnknownPosition, { person.id.text(), id.text() });
    }
    return commaSeries(titles, context.book.style.serialComma);
}

const Position* onlyPosition(const Person& person, const RuleContext& context, Findings& findings)
{
    std::vector<const Position*> current;
    std::vector<const Position*> begun;
    for (const Position& position : person.positions) {
        const Held held = heldOn(position.from, position.to, context.asOf);
        if (held == Held::NotBegun && position.status != PositionStatus::Designate)
            continue;
        begun.push_back(&position);
        if (!isFormer(position, context.asOf))
            current.push_back(&position);
    }
    if (current.size() == 1)
        return current.front();
    if (current.empty() && begun.size() == 1)
        return begun.front();
    const bool none = current.empty() && begun.empty();
    findings.add(Severity::Hint, none ? ProblemCode::NoPosition : ProblemCode::SeveralPositions,
        { firstReference(nameFor(person, context.language, context.asOf)), context.asOf.text() });
    return nullptr;
}

} // namespace rapporteur
