#include "storage/records/VersionThinning.h"

#include <set>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

} // namespace

bool isOrdinary(VersionReason reason)
{
    return reason != VersionReason::Handover && reason != VersionReason::Approval;
}

std::vector<qint64> versionsToThinOut(const std::vector<VersionHead>& newestFirst,
                                      const QDateTime& now)
{
    std::vector<qint64> gone;
    // Length and number of the hours and days that have their version.
    std::set<std::pair<qint64, qint64>> kept;
    size_t count = 0;
    for (const VersionHead& version : newestFirst) {
        if (!isOrdinary(version.reason))
            continue;
        const qint64 at = QDateTime::fromString(version.at, Qt::ISODateWithMs).toSecsSinceEpoch();
        const qint64 age = now.toSecsSinceEpoch() - at;
        const qint64 length = age <= day + week ? hour : day;
        const bool stays = count < mostOrdinaryVersions
            && (age <= day || kept.emplace(length, at / length).second);
        if (stays)
            ++count;
        else
            gone.push_back(version.number);
    }
    return gone;
}

} // namespace rapporteur
