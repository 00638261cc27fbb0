#include "core/rules/OrganizationRules.h"

namespace rapporteur {

namespace {

QString primaryTag(const QString& language)
{
    return language.section(u'-', 0, 0);
}

/// A name in the language of the text is better than one without a language, that one better than a foreign one.
int languageFit(const OrganizationName& name, const QString& language)
{
    if (name.language.isEmpty())
        return 1;
    return primaryTag(name.language) == primaryTag(language) ? 2 : 0;
}

/// Among several names in force the one that began last wins: where dates tie, the newer name is printed.
OrganizationForm nameOf(
    const Organization& organization, OrganizationNameKind kind, const QString& language, const PartialDate& asOf)
{
    const OrganizationName* best = nullptr;
    for (const OrganizationName& name : organization.names) {
        const Held held = heldOn(name.from, name.until, asOf);
        if (name.kind != kind || held == Held::Ended || held == Held::NotBegun)
            continue;
        const bool isFirst = !best;
        const int fit = languageFit(name, language);
        const int bestFit = best ? languageFit(*best, language) : 0;
        const bool isNewer = best && fit == bestFit && name.from.text() > best->from.text();
        if (isFirst || fit > bestFit || isNewer)
            best = &name;
    }
    return best ? OrganizationForm { best->text, best->article } : OrganizationForm {};
}

/// Something to print for an organization none of whose names is in force on the date.
OrganizationForm anyName(const Organization& organization)
{
    for (const OrganizationName& name : organization.names) {
        if (name.kind == OrganizationNameKind::Full)
            return { name.text, name.article };
    }
    return organization.names.empty() ? OrganizationForm { organization.id.text(), {} }
                                      : OrganizationForm { organization.names.front().text, organization.names.front().article };
}

} // namespace

OrganizationForm fullName(const Organization& organization, const QString& language, const PartialDate& asOf)
{
    for (const OrganizationNameKind kind : { OrganizationNameKind::Full, OrganizationNameKind::Short, OrganizationNameKind::Acronym }) {
        const OrganizationForm form = nameOf(organization, kind, language, asOf);
        if (!form.isEmpty())
            return form;
    }
    return anyName(organization);
}

OrganizationForm acronym(const Organization& organization, const QString& language, const PartialDate& asOf)
{
    return nameOf(organization, OrganizationNameKind::Acronym, language, asOf);
}

OrganizationForm shortForm(const Organization& organization, const QString& language, const PartialDate& asOf)
{
    for (const OrganizationNameKind kind : { OrganizationNameKind::Acronym, OrganizationNameKind::Short }) {
        const OrganizationForm form = nameOf(organization, kind, language, asOf);
        if (!form.isEmpty())
            return form;
    }
    return fullName(organization, language, asOf);
}

} // namespace rapporteur
