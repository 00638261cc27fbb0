#include "core/rules/EventRules.h"

#include "core/rules/OrganizationRules.h"
#include "core/rules/Wording.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// A placeholder without a value takes the words that only serve it along: "Track {track} ", " ({abbr})".
QString filled(QString phrase, const QString& abbreviation, const QString& track)
{
    if (track.isEmpty())
        phrase.remove(u"Track {track}"_s).remove(u"{track}"_s);
    if (abbreviation.isEmpty())
        phrase.remove(u"({abbr})"_s).remove(u"{abbr}"_s);
    phrase.replace(u"{track}"_s, track).replace(u"{abbr}"_s, abbreviation);
    return track.isEmpty() || abbreviation.isEmpty() ? phrase.simplified() : phrase;
}

QString withoutArticle(const QString& phrase)
{
    return phrase.startsWith(u"the "_s, Qt::CaseInsensitive) ? phrase.sliced(4) : phrase;
}

} // namespace

QString eventPhrase(const Event& event, const RuleContext& context)
{
    const Series* series = context.registry.series.find(event.series);
    const QString pattern = event.name.isEmpty() && series ? series->phrase : event.name;
    const QString abbreviation = series ? series->abbreviation : QString();
    const QString phrase = withoutArticle(filled(pattern, abbreviation, enumText(event.track)));
    if (phrase.isEmpty())
        return {};
    const Style& style = context.book.style;
    if (!event.edition)
        return u"the "_s + phrase;
    const QString number = *event.edition == 1 ? style.firstEdition : ordinal(*event.edition, style.ordinalWords);
    return u"the "_s + number + u' ' + phrase;
}

QString delegationAdjective(const Delegation& delegation, const RuleContext& context, Findings& findings)
{
    if (!delegation.adjective.isEmpty())
        return delegation.adjective;
    if (!delegation.country.isEmpty()) {
        if (const Country* country = context.book.countries.find(delegation.country))
            return country->adjective;
        findings.add(Severity::Warning, ProblemCode::UnknownCountry, { delegation.country });
        return delegation.country;
    }
    const Organization* organization = context.registry.organizations.find(delegation.organization);
    return organization ? shortForm(*organization, context.language, context.asOf).text : QString();
}

QString leadOrganizationText(const Delegation& delegation, LeadOrganizationForm form, const RuleContext& context)
{
    const Organization* organization = context.registry.organizations.find(delegation.leadOrganization);
    if (!organization)
        return {};
    const OrganizationForm name = form == LeadOrganizationForm::Full ? fullName(*organization, context.language, context.asOf)
                                                                     : shortForm(*organization, context.language, context.asOf);
    return name.withArticle();
}

QString delegationPhrase(
    const Delegation& delegation, LeadOrganizationForm form, const RuleContext& context, Findings& findings)
{
    const QString adjective = delegationAdjective(delegation, context, findings);
    QStringList words { delegation.qualifier, adjective, u"delegation"_s };
    words.removeAll(QString());
    const QString phrase = words.join(u' ');
    const Country* country = context.book.countries.find(delegation.country);
    const bool isCountryAdjective = delegation.qualifier.isEmpty() && delegation.adjective.isEmpty() && country;
    const QString article = isCountryAdjective ? country->adjectiveArticle : indefiniteArticle(phrase);
    const QString lead = leadOrganizationText(delegation, form, context);
    return article + u' ' + phrase + (lead.isEmpty() ? QString() : u" led by "_s + lead);
}

const Event* eventOf(const Delegation& delegation, const RuleContext& context)
{
    for (const EventId& id : context.events) {
        if (std::ranges::find(delegation.events, id) != delegation.events.end())
            return context.registry.events.find(id);
    }
    return delegation.events.empty() ? nullptr : context.registry.events.find(delegation.events.front());
}

} // namespace rapporteur
