#pragma once

#include "core/EnumText.h"
#include "core/Id.h"
#include "core/PartialDate.h"

#include <array>
#include <vector>

namespace rapporteur {

using namespace Qt::StringLiterals;

enum class OrganizationKind { Government, Military, ThinkTank, University, Igo, Ngo, Company, Media, Other };
enum class OrganizationNameKind { Full, Short, Acronym, Native, Former, Alias };

/// A name an organization bears from `from` until `until`; `article` is "the" or empty.
struct OrganizationName
{
    OrganizationNameKind kind = OrganizationNameKind::Full;
    QString language;
    QString text;
    QString article;
    PartialDate from;
    PartialDate until;
    friend bool operator==(const OrganizationName&, const OrganizationName&) = default;
};

struct Organization
{
    OrganizationId id;
    QString country; ///< ISO 3166-1 alpha-2
    OrganizationId parent;
    OrganizationKind kind = OrganizationKind::Other;
    std::vector<OrganizationName> names;
    friend bool operator==(const Organization&, const Organization&) = default;
};

template <> struct EnumText<OrganizationKind>
{
    static constexpr std::array names { "government"_L1, "military"_L1, "think_tank"_L1, "university"_L1, "igo"_L1,
        "ngo"_L1, "company"_L1, "media"_L1, "other"_L1 };
};
template <> struct EnumText<OrganizationNameKind>
{
    static constexpr std::array names { "full"_L1, "short"_L1, "acronym"_L1, "native"_L1, "former"_L1, "alias"_L1 };
};

} // namespace rapporteur
