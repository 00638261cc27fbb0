#pragma once

#include "core/EnumText.h"
#include "core/Id.h"
#include "core/PartialDate.h"

#include <array>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

enum class Track { None, One, OnePointFive, Two };
enum class DatePart { None, Early, Mid, Late };
enum class Naming { Open, Consent, Closed };

/// A recurring dialogue. `phrase` has the placeholders {abbr} and {track}.
struct Series
{
    SeriesId id;
    QString abbreviation;
    QString phrase;
    QString laterPhrase; ///< "the dialogue"
    friend bool operator==(const Series&, const Series&) = default;
};

/// One meeting. `name` overrides the series phrase.
struct Event
{
    EventId id;
    SeriesId series;
    std::optional<int> edition;
    Track track = Track::None;
    QString name;
    QString city;
    QString country;
    PartialDate from;
    PartialDate to;
    DatePart part = DatePart::None;
    Naming naming = Naming::Consent;
    bool released = false; ///< photo releases are on file for everybody in its photos
    friend bool operator==(const Event&, const Event&) = default;
};

template <> struct EnumText<Track>
{
    static constexpr std::array names { ""_L1, "1"_L1, "1.5"_L1, "2"_L1 };
};
template <> struct EnumText<DatePart>
{
    static constexpr std::array names { ""_L1, "early"_L1, "mid"_L1, "late"_L1 };
};
template <> struct EnumText<Naming>
{
    static constexpr std::array names { "open"_L1, "consent"_L1, "closed"_L1 };
};

} // namespace rapporteur
