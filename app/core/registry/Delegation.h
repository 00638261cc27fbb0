#pragma once

#include "core/text/PortableText.h"

#include <optional>

namespace rapporteur {

enum class Role {
    Head,
    DeputyHead,
    Delegate,
    Alternate,
    Adviser,
    Expert,
    Observer,
    Interpreter,
    NoteTaker,
    Staff
};
enum class Visibility { Named, Group, Omit };
enum class Consent { Unknown, Granted, Refused, Withdrawn };

/// The visibility of a member for whom nothing was said: interpreters, note takers and staff are left out (S7).
Visibility defaultVisibility(Role role);

/// One person in a delegation, or a text in place of a registered person.
struct Member
{
    PersonId person;
    QString text;
    Role role = Role::Delegate;
    Visibility visibility = Visibility::Group;
    Consent consent = Consent::Unknown;
    QString embargoUntil; ///< RFC 3339, UTC; empty for none
    std::vector<PositionId> positions;
    bool showRank = true;
    std::optional<Words> words;
    friend bool operator==(const Member&, const Member&) = default;
};

struct GroupLabel
{
    OrganizationId organization;
    QString text;
    friend bool operator==(const GroupLabel&, const GroupLabel&) = default;
};

/// Unnamed people of a delegation: "a group of Pentagon and State Department officials".
struct GroupEntry
{
    QString lead = QStringLiteral("a group of");
    std::vector<GroupLabel> labels;
    QString noun = QStringLiteral("officials");
    std::optional<int> headcount;
    bool showHeadcount = false;
    std::vector<PersonId> covers;
    friend bool operator==(const GroupEntry&, const GroupEntry&) = default;
};

/// Who came for a country or organization.
struct Delegation
{
    DelegationId id;
    std::vector<EventId> events;
    QString country;
    OrganizationId organization;
    QString adjective;
    QString qualifier;
    OrganizationId leadOrganization;
    std::vector<Member> members;
    std::vector<GroupEntry> groups;
    friend bool operator==(const Delegation&, const Delegation&) = default;
};

template <> struct EnumText<Role>
{
    static constexpr std::array names { "head"_L1, "deputy_head"_L1, "delegate"_L1, "alternate"_L1, "adviser"_L1,
        "expert"_L1, "observer"_L1, "interpreter"_L1, "note_taker"_L1, "staff"_L1 };
};
template <> struct EnumText<Visibility>
{
    static constexpr std::array names { "named"_L1, "group"_L1, "omit"_L1 };
};
template <> struct EnumText<Consent>
{
    static constexpr std::array names { "unknown"_L1, "granted"_L1, "refused"_L1, "withdrawn"_L1 };
};

} // namespace rapporteur
