#pragma once

#include "core/EnumText.h"
#include "core/Id.h"
#include "core/PartialDate.h"

#include <array>
#include <vector>

namespace rapporteur {

using namespace Qt::StringLiterals;

enum class NameKind { Display, Legal, Native, Transliteration, Former, Nickname, Misspelling };
enum class NameOrder { GivenFirst, SurnameFirst, Mononym, Verbatim };
enum class SortPrefix { Keep, Drop };
enum class RankStatus { Active, Retired, Reserve };
enum class PositionStatus { Auto, Current, Former, Acting, Designate };
enum class Placement { Before, Of, Comma, None };
enum class TermStrength { Strong, Weak };

/// One name of a person, with the parts and overrides that the rules N1 to N7 read.
struct PersonName
{
    bool primary = false;
    NameKind kind = NameKind::Display;
    bool isPublic = true;
    QString language;
    NameOrder order = NameOrder::GivenFirst;
    QString joiner = QStringLiteral(" ");
    QString given;
    QString informal;
    QString given2;
    QString surnamePrefix;
    QString surname;
    QString surname2;
    QString generation;
    QString verbatim;
    QString firstReference;
    QString laterReference;
    QString sortAs;
    SortPrefix sortPrefix = SortPrefix::Keep;
    QString capitals; ///< replaces the family part, or the whole of a verbatim name or mononym
    PartialDate from;
    PartialDate until;
    friend bool operator==(const PersonName&, const PersonName&) = default;
};

struct PersonRank
{
    QString service;
    QString code;
    RankStatus status = RankStatus::Active;
    PartialDate from;
    PartialDate retired;
    friend bool operator==(const PersonRank&, const PersonRank&) = default;
};

/// A title held at an organization from–to.
struct Position
{
    PositionId id;
    OrganizationId organization;
    QString title;       ///< running text, never recased
    QString formalTitle; ///< directly before a name
    Placement placement = Placement::Before;
    PartialDate from;
    PartialDate to;
    PositionStatus status = PositionStatus::Auto;
    friend bool operator==(const Position&, const Position&) = default;
};

struct WithholdTerm
{
    QString text;
    TermStrength strength = TermStrength::Strong;
    friend bool operator==(const WithholdTerm&, const WithholdTerm&) = default;
};

struct Person
{
    PersonId id;
    QString courtesy;       ///< Dr., Amb. …
    QString courtesyFormal; ///< Mr., H.E. Ms. …: lists of participants only
    bool withheld = false;
    bool listed = true;
    QString notes; ///< private
    std::vector<PersonName> names;
    std::vector<PersonRank> ranks;
    std::vector<Position> positions;
    std::vector<WithholdTerm> withholdTerms;

    /// The primary name; the first one when none is marked. A person always has a name (checked on import).
    const PersonName& primaryName() const;
    const Position* position(const PositionId& position) const;

    friend bool operator==(const Person&, const Person&) = default;
};

template <> struct EnumText<NameKind>
{
    static constexpr std::array names { "display"_L1, "legal"_L1, "native"_L1, "transliteration"_L1, "former"_L1,
        "nickname"_L1, "misspelling"_L1 };
};
template <> struct EnumText<NameOrder>
{
    static constexpr std::array names { "given-first"_L1, "surname-first"_L1, "mononym"_L1, "verbatim"_L1 };
};
template <> struct EnumText<SortPrefix>
{
    static constexpr std::array names { "keep"_L1, "drop"_L1 };
};
template <> struct EnumText<RankStatus>
{
    static constexpr std::array names { "active"_L1, "retired"_L1, "reserve"_L1 };
};
template <> struct EnumText<PositionStatus>
{
    static constexpr std::array names { "auto"_L1, "current"_L1, "former"_L1, "acting"_L1, "designate"_L1 };
};
template <> struct EnumText<Placement>
{
    static constexpr std::array names { "before"_L1, "of"_L1, "comma"_L1, "none"_L1 };
};
template <> struct EnumText<TermStrength>
{
    static constexpr std::array names { "strong"_L1, "weak"_L1 };
};

} // namespace rapporteur
