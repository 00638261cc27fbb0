#pragma once

#include "core/registry/ArticleVersion.h"

#include <QDateTime>

namespace rapporteur {

/// The most versions of one article that nobody handed over or approved.
inline constexpr size_t mostOrdinaryVersions = 400;

/// Whether a version may be thinned out: those of a hand-over or an approval stay.
bool isOrdinary(VersionReason reason);

/// The numbers of the versions of one article that can go: all of the last day stay, of the week before the last one of
/// each hour, before that the last one of each day, at most mostOrdinaryVersions of them. `newestFirst` are all versions of it.
std::vector<qint64> versionsToThinOut(const std::vector<VersionHead>& newestFirst,
                                      const QDateTime& now);

} // namespace rapporteur
