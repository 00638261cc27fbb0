#include "editing/comparison/ListDifference.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype mostCompared = 2'000;

qsizetype commonBeginning(const QStringList& before, const QStringList& now)
{
    const auto end = std::ranges::mismatch(before, now).in1;
    return end - before.begin();
}

qsizetype commonEnd(const QStringList& before, const QStringList& now, qsizetype beginning)
{
    const qsizetype most = std::min(before.size(), now.size()) - beginning;
    qsizetype length = 0;
    while (length < most && before[before.size() - 1 - length] == now[now.size() - 1 - length])
        ++length;
    return length;
}

/// By row and column: how long the longest common subsequence of what follows is.
std::vector<std::vector<quint16>> commonLengths(const QStringList& before, const QStringList& now)
{
    const auto rows = static_cast<size_t>(before.size());
    const auto columns = static_cast<size_t>(now.size());
    std::vector<std::vector<quint16>> common(rows + 1, std::vector<quint16>(columns + 1, 0));
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            const bool isSame = before[static_cast<qsizetype>(row)] == now[static_cast<qsizetype>(column)];
            common[row][column] = isSame ? static_cast<quint16>(common[row + 1][column + 1] + 1)
                                         : std::max(common[row + 1][column], common[row][column + 1]);
        }
    }
    return common;
}

std::vector<Stretch> stretchesBetween(const QStringList& before, const QStringList& now)
{
    const auto common = commonLengths(before, now);
    std::vector<Stretch> found(1);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < before.size() || column < now.size()) {
        const bool isBoth = row < before.size() && column < now.size();
        const auto at = [&](qsizetype down, qsizetype right) {
            return common[static_cast<size_t>(row + down)][static_cast<size_t>(column + right)];
        };
        if (isBoth && before[row] == now[column]) {
            if (found.back().removed + found.back().added > 0)
                found.emplace_back();
            ++found.back().same, ++row, ++column;
        } else if (row < before.size() && (!isBoth || at(1, 0) >= at(0, 1))) {
            ++found.back().removed, ++row;
        } else {
            ++found.back().added, ++column;
        }
    }
    return found;
}

} // namespace

std::optional<std::vector<Stretch>> stretches(const QStringList& before, const QStringList& now)
{
    const qsizetype beginning = commonBeginning(before, now);
    const qsizetype end = commonEnd(before, now, beginning);
    const auto middle = [&](const QStringList& list) { return list.mid(beginning, list.size() - beginning - end); };
    if (std::max(before.size(), now.size()) - beginning - end > mostCompared)
        return std::nullopt;
    std::vector<Stretch> found = stretchesBetween(middle(before), middle(now));
    found.front().same += beginning;
    if (end > 0 && found.back().removed + found.back().added > 0)
        found.emplace_back();
    found.back().same += end;
    return found;
}

} // namespace rapporteur
