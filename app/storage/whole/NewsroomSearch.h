#pragma once

#include "core/Id.h"
#include "core/Progress.h"
#include "storage/search/SearchIndex.h"
#include "storage/search/Snippet.h"

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

/// What the user typed, found in all kinds of records, best first. Any text is a valid query. What is found is known at
/// once; titles and snippets need the records' whole texts, and are looked up as they are asked for.
class NewsroomSearch
{
public:
    NewsroomSearch(Database& database, const QString& query, int limit);

    /// The next hits. A record that was removed since is left out.
    std::vector<SearchHit> next(Database& database, size_t count);
    bool isAtEnd() const { return m_next == m_matches.size(); }

private:
    SearchQuery m_query;
    std::vector<SearchMatch> m_matches;
    size_t m_next = 0;
};

/// All hits at once.
std::vector<SearchHit> searchNewsroom(Database& database, const QString& query, int limit);

/// Makes words and index anew from the records.
void rebuildSearch(Database& database, const Progress& progress = {});

} // namespace rapporteur
