#pragma once

#include "core/PartialDate.h"
#include "core/registry/Person.h"

namespace rapporteur {

/// The forms of one name (rosters-and-names.md, N1 to N6).
struct NameForms
{
    QString first;        ///< N2: the first reference
    QString later;        ///< N3
    QString sort;         ///< N5
    QString participants; ///< N6: family name in capitals, order unchanged
};

QString firstReference(const PersonName& name);
QString laterReference(const PersonName& name);
QString sortForm(const PersonName& name);
QString participantsForm(const PersonName& name);
NameForms nameForms(const PersonName& name);

/// N1: the name to print in a text of that language as of that date. The primary name, unless the person has a public
/// name in the language of the text, or bore another public one on that date.
const PersonName& nameFor(const Person& person, const QString& language, const PartialDate& asOf);

/// Whether the text holds letters of another script than Latin, so that it carries its language on a page (N7).
bool isForeignScript(const QString& text);
bool isRightToLeft(const QString& text);

} // namespace rapporteur
