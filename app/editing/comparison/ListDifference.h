#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace rapporteur {

/// A part of two lists: so many entries are the same in both, then so many of the earlier list gave way to so many of the
/// later one.
struct Stretch
{
    qsizetype same = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The way from one list to the other by their longest common subsequence. Absent when more than 2,000 entries remain
/// between a common beginning and a common end.
std::optional<std::vector<Stretch>> stretches(const QStringList& before, const QStringList& now);

} // namespace rapporteur
