#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/Mentions.h"
#include "core/rules/RuleContext.h"

namespace rapporteur {

/// A delegation as sentence, list, table or list of participants (S1 to S7, G1 to G3 and the list forms of
/// rosters-and-names.md). Only members whom the gate lets be named appear; in a sentence they count as named from then on.
/// Without anybody to publish it is empty and an error is reported (S6).
RenderedRoster renderRoster(
    const Delegation& delegation, RosterForm form, const RuleContext& context, Mentions& mentions, Findings& findings);

/// The member as the sentence's item: "Admiral Gary Roughead, former chief of Naval Operations".
Runs memberItem(const Member& member, const RuleContext& context, Findings& findings);

/// G1: "a group of Pentagon and State Department officials".
QString groupText(const GroupEntry& group, const RuleContext& context);

/// "Head of delegation", "Delegate", "Note taker".
QString roleText(Role role);

} // namespace rapporteur
