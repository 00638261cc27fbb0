#include "core/rules/AffixRules.h"

#include "core/rules/NameRules.h"
#include "core/rules/PositionRules.h"

namespace rapporteur {

namespace {

QString rankText(const Rank* rank, const PersonRank& held, RankForm form)
{
    if (!rank)
        return held.code;
    switch (form) {
    case RankForm::Spelled:
        return rank->spelled;
    case RankForm::Ap:
        return rank->ap.isEmpty() ? rank->spelled : rank->ap;
    case RankForm::Code:
        break;
    }
    return rank->code;
}

/// A2 and A3: the parenthesis and the comma form stand after every officer, "ret." only after a retired one.
void addRank(AffixedName& name, const PersonRank& held, const RankStyle& style, const RuleContext& context, Findings& findings)
{
    const Service* service = context.book.ranks.service(held.service);
    const Rank* rank = service ? service->rank(held.code) : nullptr;
    if (!rank)
        findings.add(Severity::Hint, ProblemCode::UnknownRank, { held.service, held.code });
    const QString label = service ? service->captionLabel : held.service;
    const bool retired = isRetired(held, context.asOf);
    name.before = rankText(rank, held, style.rank) + u' ';
    switch (style.retired) {
    case RetiredForm::Parenthesis:
        name.after = u" ("_s + label + (retired ? u", ret.)"_s : u")"_s);
        break;
    case RetiredForm::Comma:
        name.after = u", "_s + label + (retired ? u", Ret."_s : QString());
        break;
    case RetiredForm::Before:
        if (retired)
            name.before.prepend(u"retired "_s);
        break;
    case RetiredForm::None:
        break;
    }
}

void addTitle(AffixedName& name, const Person& person, const PositionId& id, const RuleContext& context, Findings& findings)
{
    const Position* position = id.isEmpty() ? onlyPosition(person, context, findings) : person.position(id);
    if (!position && !id.isEmpty())
        findings.add(Severity::Warning, ProblemCode::UnknownPosition, { person.id.text(), id.text() });
    if (position)
        name.before = titleBeforeName(person, *position, context, findings) + u' ';
}

void addCourtesy(AffixedName& name, const Person& person, const RuleContext& context)
{
    if (!person.courtesy.isEmpty() && !context.book.style.omittedCourtesies.contains(person.courtesy))
        name.before = person.courtesy + u' ';
}

} // namespace

Runs textRuns(const QString& text, RunOrigin origin, const QString& key, const QString& language)
{
    if (text.isEmpty())
        return {};
    Run run;
    run.text = text;
    run.origin = origin;
    run.key = key;
    run.language = language;
    run.isolated = !language.isEmpty() && isRightToLeft(text);
    return { run };
}

void append(Runs& runs, const Runs& more)
{
    runs.insert(runs.end(), more.begin(), more.end());
}

Runs AffixedName::runs(RunOrigin origin, const QString& key) const
{
    if (nameLanguage.isEmpty())
        return textRuns(text(), origin, key);
    Runs all = textRuns(before, origin, key);
    append(all, textRuns(name, origin, key, nameLanguage));
    append(all, textRuns(after, origin, key));
    return all;
}

const PersonRank* rankOn(const Person& person, const PartialDate& asOf)
{
    const PersonRank* latest = nullptr;
    for (const PersonRank& rank : person.ranks) {
        const bool begun = rank.from.isEmpty() || dateOrder(rank.from, asOf) != DateOrder::After;
        const bool isLater = !latest || rank.from.text() >= latest->from.text();
        if (begun && isLater)
            latest = &rank;
    }
    return latest;
}

bool isRetired(const PersonRank& rank, const PartialDate& asOf)
{
    if (rank.status == RankStatus::Retired)
        return rank.retired.isEmpty() || dateOrder(rank.retired, asOf) != DateOrder::After;
    return !rank.retired.isEmpty() && dateOrder(rank.retired, asOf) == DateOrder::Before;
}

AffixedName plainName(const Person& person, const RuleContext& context)
{
    const PersonName& name = nameFor(person, context.language, context.asOf);
    AffixedName plain;
    plain.name = firstReference(name);
    const bool isForeign = isForeignScript(plain.name) && name.language.section(u'-', 0, 0) != context.language.section(u'-', 0, 0);
    if (isForeign)
        plain.nameLanguage = name.language;
    return plain;
}

AffixedName affixedName(const Person& person, const AffixRequest& request, const RuleContext& context, Findings& findings)
{
    AffixedName name = plainName(person, context);
    const PersonRank* rank = request.showRank ? rankOn(person, context.asOf) : nullptr;
    const RankStyle& style = request.use == NameUse::Caption ? context.book.style.caption : context.book.style.text;
    switch (request.affix) {
    case Affix::Auto:
        if (rank)
            addRank(name, *rank, style, context, findings);
        else if (!request.position.isEmpty())
            addTitle(name, person, request.position, context, findings);
        else if (request.courtesyAllowed)
            addCourtesy(name, person, context);
        break;
    case Affix::Rank:
        if (rank)
            addRank(name, *rank, style, context, findings);
        break;
    case Affix::Title:
        addTitle(name, person, request.position, context, findings);
        break;
    case Affix::Courtesy:
        addCourtesy(name, person, context);
        break;
    case Affix::None:
        break;
    }
    return name;
}

} // namespace rapporteur
