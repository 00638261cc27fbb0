#include "core/rules/Gate.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool attends(const Delegation& delegation, std::span<const EventId> events)
{
    return std::ranges::any_of(
        delegation.events, [&](const EventId& event) { return std::ranges::find(events, event) != events.end(); });
}

} // namespace

Gate::Gate(const Registry& registry, const QDateTime& now) : m_registry(registry), m_now(now)
{
    for (const Delegation& delegation : registry.delegations.all()) {
        for (const Member& member : delegation.members) {
            if (!member.person.isEmpty())
                m_memberships[member.person].push_back({ &delegation, &member });
        }
    }
}

bool Gate::hasClosedEvent(const Delegation& delegation) const
{
    return std::ranges::any_of(delegation.events, [&](const EventId& id) {
        const Event* event = m_registry.events.find(id);
        return event && event->naming == Naming::Closed;
    });
}

/// A delegation without events, or with one the registry does not know, is treated as under the default naming.
bool Gate::needsConsent(const Delegation& delegation) const
{
    if (delegation.events.empty())
        return true;
    return std::ranges::any_of(delegation.events, [&](const EventId& id) {
        const Event* event = m_registry.events.find(id);
        return !event || event->naming != Naming::Open;
    });
}

/// An instant that cannot be read keeps the embargo running.
bool Gate::isEmbargoed(const QString& until) const
{
    if (until.isEmpty())
        return false;
    const QDateTime instant = QDateTime::fromString(until, Qt::ISODateWithMs);
    return !instant.isValid() || instant > m_now;
}

Verdict Gate::membership(const Membership& membership) const
{
    const Member& member = *membership.member;
    if (member.visibility == Visibility::Omit)
        return { Standing::Withheld, StandingReason::Omitted };
    if (member.consent == Consent::Refused)
        return { Standing::Withheld, StandingReason::ConsentRefused };
    if (member.consent == Consent::Withdrawn)
        return { Standing::Withheld, StandingReason::ConsentWithdrawn };
    if (hasClosedEvent(*membership.delegation))
        return { Standing::Withheld, StandingReason::ClosedEvent };
    if (isEmbargoed(member.embargoUntil))
        return { Standing::Withheld, StandingReason::Embargoed };
    if (needsConsent(*membership.delegation) && member.consent != Consent::Granted)
        return { Standing::Undecided, StandingReason::ConsentUnknown };
    if (member.visibility == Visibility::Group)
        return { Standing::Undecided, StandingReason::ShownInGroup };
    return {};
}

Verdict Gate::member(const Delegation& delegation, const Member& member, std::span<const EventId> events) const
{
    if (!member.person.isEmpty()) {
        std::vector<EventId> all(events.begin(), events.end());
        all.insert(all.end(), delegation.events.begin(), delegation.events.end());
        const Verdict anywhere = person(member.person, all);
        if (anywhere.standing == Standing::Withheld)
            return anywhere;
    }
    return membership({ &delegation, &member });
}

Verdict Gate::person(const PersonId& id, std::span<const EventId> events) const
{
    const Person* person = m_registry.people.find(id);
    if (person && person->withheld)
        return { Standing::Withheld, StandingReason::WithheldEverywhere };
    Verdict best { Standing::MayBeNamed, StandingReason::NotAMember };
    for (const Membership& membership : m_memberships.value(id)) {
        if (!attends(*membership.delegation, events))
            continue;
        const Verdict verdict = this->membership(membership);
        if (verdict.standing == Standing::Withheld)
            return verdict;
        if (best.reason == StandingReason::NotAMember || verdict.standing == Standing::MayBeNamed)
            best = verdict;
    }
    return best;
}

Verdict Gate::slot(const Photo& photo, const Slot& slot, std::span<const EventId> events) const
{
    std::vector<EventId> all(events.begin(), events.end());
    if (!photo.event.isEmpty())
        all.push_back(photo.event);
    const Verdict verdict = person(slot.person, all);
    if (verdict.standing == Standing::Withheld)
        return verdict;
    const Event* event = m_registry.events.find(photo.event);
    if (slot.released.value_or(photo.released || (event && event->released)))
        return {};
    return { Standing::Undecided, StandingReason::ConsentUnknown };
}

std::vector<PersonId> Gate::withheldPeople(std::span<const EventId> events) const
{
    std::vector<PersonId> withheld;
    for (const Person& candidate : m_registry.people.all()) {
        if (person(candidate.id, events).standing == Standing::Withheld)
            withheld.push_back(candidate.id);
    }
    return withheld;
}

} // namespace rapporteur
