#include "storage/whole/NewsroomSearch.h"

#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"
#include "storage/whole/EveryRecord.h"

namespace rapporteur {

NewsroomSearch::NewsroomSearch(Database& database, const QString& query, int limit)
    : m_query(query)
    , m_matches(SearchIndex(database).find(m_query, limit))
{
}

std::vector<SearchHit> NewsroomSearch::next(Database& database, size_t count)
{
    std::vector<SearchHit> hits;
    for (const size_t end = std::min(m_matches.size(), m_next + count); m_next < end; ++m_next) {
        const SearchMatch& match = m_matches[m_next];
        const std::optional<SearchDocument> document = documentOf(database, match.kind, match.id);
        if (!document)
            continue;
        const QString& source = document->text.isEmpty() ? document->title : document->text;
        hits.push_back(
            { match.kind, match.id, match.rank, document->title, snippetOf(source, m_query) });
    }
    return hits;
}

std::vector<SearchHit> searchNewsroom(Database& database, const QString& query, int limit)
{
    NewsroomSearch search(database, query, limit);
    return search.next(database, static_cast<size_t>(limit));
}

void rebuildSearch(Database& database, const Progress& progress)
{
    Transaction transaction(database);
    SearchIndex(database).clear();
    SearchIndex index(database, SearchIndex::Filling::Later);
    forEveryDocument(database, progress,
                     [&index](const SearchDocument& document) { index.put(document); });
    index.rebuildFromWords();
    index.optimize();
    index.markCurrent();
    transaction.commit();
}

} // namespace rapporteur
