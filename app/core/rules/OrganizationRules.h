#pragma once

#include "core/PartialDate.h"
#include "core/registry/Organization.h"

namespace rapporteur {

/// The name an organization bears on a date, with its article ("the" or empty).
struct OrganizationForm
{
    QString text;
    QString article;

    bool isEmpty() const { return text.isEmpty(); }
    QString withArticle() const { return article.isEmpty() ? text : article + u' ' + text; }
};

/// The full name in force on the date, in the language of the text where there is one.
OrganizationForm fullName(const Organization& organization, const QString& language, const PartialDate& asOf);
/// The acronym in force, empty when it has none.
OrganizationForm acronym(const Organization& organization, const QString& language, const PartialDate& asOf);
/// The acronym, else the short name, else the full name (interchange.md).
OrganizationForm shortForm(const Organization& organization, const QString& language, const PartialDate& asOf);

} // namespace rapporteur
