#pragma once

#include "core/Id.h"

#include <QLatin1StringView>
#include <array>

namespace rapporteur {

/// The name of the array of each kind of record at the top of an interchange document; of the publisher its key.
inline constexpr std::array recordArrayNames {
    QLatin1StringView("publisher"),    QLatin1StringView("organizations"),
    QLatin1StringView("people"),       QLatin1StringView("series"),
    QLatin1StringView("events"),       QLatin1StringView("delegations"),
    QLatin1StringView("photos"),       QLatin1StringView("articles"),
    QLatin1StringView("publications"), QLatin1StringView("snippets")
};

/// One record of the kind, as problems name it.
inline constexpr std::array recordNames {
    QLatin1StringView("publisher"),   QLatin1StringView("organization"),
    QLatin1StringView("person"),      QLatin1StringView("series"),
    QLatin1StringView("event"),       QLatin1StringView("delegation"),
    QLatin1StringView("photo"),       QLatin1StringView("article"),
    QLatin1StringView("publication"), QLatin1StringView("snippet")
};

constexpr QLatin1StringView recordArrayName(RecordKind kind)
{
    return recordArrayNames[static_cast<size_t>(kind)];
}

constexpr QLatin1StringView recordName(RecordKind kind)
{
    return recordNames[static_cast<size_t>(kind)];
}

inline constexpr QLatin1StringView interchangeFormat("rapporteur-newsroom");
inline constexpr int interchangeVersion = 1;

} // namespace rapporteur
