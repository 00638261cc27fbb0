#pragma once

#include "editing/find/FoundText.h"
#include "editing/find/RecordTexts.h"

#include <span>

namespace rapporteur {

/// What the finder finds in an article or another record, in the order of reading. `record` is not changed.
std::vector<FoundText> foundIn(Article& article, TextScope scope, const RecordReading& reading, const TextFinder& finder);
std::vector<FoundText> foundIn(Record& record, const RecordReading& reading, const TextFinder& finder);

/// A record after replacing, and how many hits were replaced.
struct ReplacedRecord
{
    Record record;
    int count = 0;
};

/// Replaces hits of one record, in any order. The replacement takes the marks of the hit's first character. A hit stays
/// where it comes from facts, where its text is not any more as it was found, and where nothing would be left of words
/// that stand in place of a piece.
ReplacedRecord replaced(Record record, std::span<const FoundText> hits, const QString& replacement, const Registry& registry);

} // namespace rapporteur
