#pragma once

#include "core/Progress.h"
#include "storage/search/Snippet.h"

#include "core/Id.h"

#include <vector>

namespace rapporteur {

class Database;

struct SearchHit
{
    RecordKind kind = RecordKind::Article;
    QString id;
    double rank = 0; ///< the lower the better
    QString title; ///< as typed; may be empty
    SearchSnippet snippet;
};

/// What the user typed, found in all kinds of records, best first. Any text is a valid query.
std::vector<SearchHit> searchNewsroom(Database& database, const QString& query, int limit);

/// Makes words and index anew from the records.
void rebuildSearch(Database& database, const Progress& progress = {});

} // namespace rapporteur
