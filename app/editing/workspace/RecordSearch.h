#pragma once

#include "core/Id.h"

#include <memory>
#include <vector>

namespace rapporteur {

class NewsroomFile;
class NewsroomSearch;

/// A record that a search found, with the words around the hit and where in them, and in its title, the hits are
/// (start, length).
struct FoundRecord
{
    RecordKind kind = RecordKind::Article;
    QString id;
    QString title;
    QString snippet;
    std::vector<std::pair<qsizetype, qsizetype>> hits;
    std::vector<std::pair<qsizetype, qsizetype>> titleHits;
};

/// What a search finds, best first; any text is a valid query. Looked up in pieces, in the storage thread, so that saving
/// never waits long for it.
class RecordSearch
{
public:
    RecordSearch(NewsroomFile& file, const QString& query, int limit);
    ~RecordSearch();

    std::vector<FoundRecord> next(NewsroomFile& file, size_t count);
    bool isAtEnd() const;

private:
    QString m_query;
    std::unique_ptr<NewsroomSearch> m_search;
};

} // namespace rapporteur
