#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/RosterMembers.h"

namespace rapporteur {

/// Name (caption affix), formal title, organization, role; groups as "(names withheld)".
RenderedRoster rosterTable(
    const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Findings& findings);

/// The country or organization in capitals, then "Mr. JI Zhiye", title, organization in full, role.
RenderedRoster participantsList(
    const Delegation& delegation, const RosterMembers& members, const RuleContext& context, Findings& findings);

} // namespace rapporteur
