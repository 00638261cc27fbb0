#pragma once

#include "core/registry/Registry.h"

#include <QDateTime>
#include <QHash>
#include <span>
#include <vector>

namespace rapporteur {

/// Whether a person may be named. `Withheld` is a decision, `Undecided` a question that nobody has answered yet.
enum class Standing { MayBeNamed, Undecided, Withheld };

enum class StandingReason {
    None,
    NotAMember,
    WithheldEverywhere,
    Omitted,
    ConsentRefused,
    ConsentWithdrawn,
    Embargoed,
    ClosedEvent,
    ConsentUnknown,
    ShownInGroup
};

struct Verdict
{
    Standing standing = Standing::MayBeNamed;
    StandingReason reason = StandingReason::None;
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// The one place that decides who may be named, as a pure function of the registry and the instant. Renderers ask it
/// and show nothing it does not allow; on doubt it fails closed.
class Gate
{
public:
    /// `now` is the embargo clock. The registry must outlive the gate.
    Gate(const Registry& registry, const QDateTime& now);

    /// In a roster of the delegation, on a page about `events` (which the delegation's own are added to).
    Verdict member(const Delegation& delegation, const Member& member, std::span<const EventId> events) const;
    /// In running text on a page about `events`. Whoever took part in none of them may be named unless withheld.
    Verdict person(const PersonId& person, std::span<const EventId> events) const;
    /// In a photo: somebody seated in a slot, by the photo release and the photo's event.
    Verdict slot(const Photo& photo, const Slot& slot, std::span<const EventId> events) const;

    /// The embargo clock.
    const QDateTime& now() const { return m_now; }

    /// Everybody whose name is withheld on a page about `events`.
    std::vector<PersonId> withheldPeople(std::span<const EventId> events) const;

private:
    struct Membership
    {
        const Delegation* delegation;
        const Member* member;
    };
    Verdict membership(const Membership& membership) const;
    bool hasClosedEvent(const Delegation& delegation) const;
    bool needsConsent(const Delegation& delegation) const;
    bool isEmbargoed(const QString& until) const;

    const Registry& m_registry;
    QDateTime m_now;
    QHash<PersonId, std::vector<Membership>> m_memberships;
};

} // namespace rapporteur
