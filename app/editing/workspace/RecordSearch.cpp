#include "editing/workspace/RecordSearch.h"

#include "storage/file/NewsroomFile.h"
#include "storage/whole/NewsroomSearch.h"

namespace rapporteur {

namespace {

std::vector<std::pair<qsizetype, qsizetype>> placesOf(const std::vector<TextRange>& ranges)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const TextRange& range : ranges)
        places.emplace_back(range.start, range.length);
    return places;
}

} // namespace

RecordSearch::RecordSearch(NewsroomFile& file, const QString& query, int limit)
    : m_query(query), m_search(std::make_unique<NewsroomSearch>(file.database(), query, limit))
{
}

RecordSearch::~RecordSearch() = default;

bool RecordSearch::isAtEnd() const
{
    return m_search->isAtEnd();
}

std::vector<FoundRecord> RecordSearch::next(NewsroomFile& file, size_t count)
{
    std::vector<FoundRecord> found;
    for (const SearchHit& hit : m_search->next(file.database(), count)) {
        // The whole title on one line, as a list shows it.
        const SearchSnippet title = snippetOf(hit.title, SearchQuery(m_query), hit.title.size());
        found.push_back({ hit.kind, hit.id, title.text, hit.snippet.text, placesOf(hit.snippet.hits), placesOf(title.hits) });
    }
    return found;
}

} // namespace rapporteur
