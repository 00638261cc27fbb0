#include "storage/whole/NewsroomSearch.h"

#include "storage/search/SearchIndex.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"
#include "storage/whole/EveryRecord.h"

namespace rapporteur {

std::vector<SearchHit> searchNewsroom(Database& database, const QString& text, int limit)
{
    const SearchQuery query(text);
    std::vector<SearchHit> hits;
    for (const SearchMatch& match : SearchIndex(database).find(query, limit)) {
        const std::optional<SearchDocument> document = documentOf(database, match.kind, match.id);
        if (!document)
            continue;
        const QString& source = document->text.isEmpty() ? document->title : document->text;
        hits.push_back(
            { match.kind, match.id, match.rank, document->title, snippetOf(source, query) });
    }
    return hits;
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
