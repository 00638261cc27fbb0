#pragma once

#include "core/Progress.h"
#include "editing/find/FoundText.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "editing/workspace/RecordChange.h"

namespace rapporteur {

/// More hits than anybody looks through: the search ends there and says so.
constexpr size_t mostFoundTexts = 10'000;

struct NewsroomFound
{
    std::vector<FoundText> hits; ///< articles first, the newest on top
    bool isComplete = true;
};

/// Searches every text that people type in articles, photos, publications, snippets and delegations, and what articles and
/// captions print from facts. For a thread of its own.
NewsroomFound findInNewsroom(const NewsroomSnapshot& newsroom, const TextQuery& query, const Progress& progress);

/// What replacing would change: for one undo step.
struct PreparedReplacement
{
    std::vector<RecordChange> changes;
    int replaced = 0;
    int left = 0; ///< hits that were changed since they were found
    int articles = 0;
    int others = 0; ///< records that are not articles
};

/// Reads the records of the hits as they are in the snapshot. For a thread of its own.
PreparedReplacement prepareReplacement(
    const NewsroomSnapshot& newsroom, const std::vector<FoundText>& hits, const QString& replacement, const Progress& progress);

/// "12 replacements in 5 articles."
QString replacementReport(const PreparedReplacement& prepared);

} // namespace rapporteur
