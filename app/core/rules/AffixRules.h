#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/RuleContext.h"

namespace rapporteur {

enum class NameUse { Text, Caption };

/// A name with what the affix rules put around it: "ADM " + "Gary Roughead" + " (USN, ret.)".
struct AffixedName
{
    QString before;
    QString name;
    QString nameLanguage; ///< set where the name is in a script that needs it (N7)
    QString after;

    QString text() const { return before + name + after; }
    Runs runs(RunOrigin origin, const QString& key = {}) const;
};

/// How an affix was asked for.
struct AffixRequest
{
    Affix affix = Affix::Auto;
    PositionId position;
    NameUse use = NameUse::Text;
    bool showRank = true;
    bool courtesyAllowed = true; ///< false where a title follows: a courtesy is shown only without rank and title
};

/// A1 to A4: the first reference of a person with rank, title or courtesy.
AffixedName affixedName(const Person& person, const AffixRequest& request, const RuleContext& context, Findings& findings);

/// The plain name, first reference, in the language of the text.
AffixedName plainName(const Person& person, const RuleContext& context);

/// The rank held on the date: the last one that had begun. Null for somebody without one.
const PersonRank* rankOn(const Person& person, const PartialDate& asOf);
bool isRetired(const PersonRank& rank, const PartialDate& asOf);

/// Runs of one text of one origin; a text in a foreign script carries `language`.
Runs textRuns(const QString& text, RunOrigin origin, const QString& key = {}, const QString& language = {});
void append(Runs& runs, const Runs& more);

} // namespace rapporteur
