#include "core/rules/RosterMembers.h"

#include "core/rules/RosterRules.h"

namespace rapporteur {

RosterMembers publishableMembers(const Delegation& delegation, const RuleContext& context)
{
    RosterMembers members;
    for (const Member& member : delegation.members) {
        const bool isKnown = !member.text.isEmpty() || context.registry.people.contains(member.person);
        if (!isKnown || context.gate.member(delegation, member, context.events).standing != Standing::MayBeNamed)
            continue;
        (member.role == Role::Head ? members.heads : members.others).push_back(&member);
    }
    return members;
}

void checkGroups(const Delegation& delegation, const RuleContext& context, Findings& findings)
{
    for (const GroupEntry& group : delegation.groups) {
        const size_t covered = group.headcount ? static_cast<size_t>(*group.headcount) : group.covers.size();
        if (covered > 0 && covered < 3)
            findings.add(Severity::Hint, ProblemCode::SmallGroup, { groupText(group, context) });
    }
}

} // namespace rapporteur
