#pragma once

#include "core/rules/RuleContext.h"

namespace rapporteur {

/// P1 and P2: "USIP president", "former national security advisor", "president-designate"; as of the context's date.
QString runningTitle(const Person& person, const Position& position, const RuleContext& context, Findings& findings);
/// A4: the title directly before a name: "former USIP President".
QString titleBeforeName(const Person& person, const Position& position, const RuleContext& context, Findings& findings);
/// The formal title alone, its first letter a capital, for tables: "Former Chief of Naval Operations".
QString tableTitle(const Person& person, const Position& position, const RuleContext& context, Findings& findings);
/// The position's organization in full, empty without one.
QString tableOrganization(const Position& position, const RuleContext& context);

/// P3, P4: the running titles joined by "and"; "former" stands before each.
QString runningTitles(
    const Person& person, const std::vector<PositionId>& positions, const RuleContext& context, Findings& findings);

/// The only position current on the date; else the only one at all, so that a later text calls him "former". Several or
/// none is a hint, and null.
const Position* onlyPosition(const Person& person, const RuleContext& context, Findings& findings);

} // namespace rapporteur
