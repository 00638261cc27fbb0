#pragma once

#include "core/rules/RuleContext.h"

#include <vector>

namespace rapporteur {

/// The members of a delegation whom the gate lets be named, in their stored order, heads apart.
struct RosterMembers
{
    std::vector<const Member*> heads;
    std::vector<const Member*> others;

    bool isEmpty() const { return heads.empty() && others.empty(); }
};

RosterMembers publishableMembers(const Delegation& delegation, const RuleContext& context);

/// G3: a group that covers fewer than three people, or one person under one label, may give them away.
void checkGroups(const Delegation& delegation, const RuleContext& context, Findings& findings);

} // namespace rapporteur
