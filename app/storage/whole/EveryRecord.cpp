#include "storage/whole/EveryRecord.h"

#include "storage/records/ArticleStore.h"
#include "storage/records/RecordStore.h"
#include "storage/records/SearchText.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/TableName.h"

#include <algorithm>

namespace rapporteur {

namespace {

template <typename Record>
std::optional<SearchDocument> documentIn(Database& database, const QString& id)
{
    const std::optional<Record> record = RecordStore<Record>(database).find(Id<Record>(id));
    return record ? std::optional(searchDocument(*record)) : std::nullopt;
}

template <typename Record, typename Take> void takeAll(Database& database, Take take)
{
    for (const Record& record : RecordStore<Record>(database).all())
        take(searchDocument(record));
}

} // namespace

std::optional<SearchDocument> documentOf(Database& database, RecordKind kind, const QString& id)
{
    switch (kind) {
    case RecordKind::Publisher:
        return std::nullopt;
    case RecordKind::Organization:
        return documentIn<Organization>(database, id);
    case RecordKind::Person:
        return documentIn<Person>(database, id);
    case RecordKind::Series:
        return documentIn<Series>(database, id);
    case RecordKind::Event:
        return documentIn<Event>(database, id);
    case RecordKind::Delegation:
        return documentIn<Delegation>(database, id);
    case RecordKind::Photo:
        return documentIn<Photo>(database, id);
    case RecordKind::Publication:
        return documentIn<Publication>(database, id);
    case RecordKind::Snippet:
        return documentIn<Snippet>(database, id);
    case RecordKind::Article:
        break;
    }
    const std::optional<Article> article = ArticleStore(database).find(ArticleId(id));
    return article ? std::optional(searchDocument(*article)) : std::nullopt;
}

void forEveryDocument(Database& database, const Progress& progress,
                      const std::function<void(const SearchDocument&)>& take)
{
    const qint64 total = recordCount(database);
    qint64 done = 0;
    const auto count = [&](const SearchDocument& document) {
        take(document);
        if (progress && ++done % 100 == 0)
            progress(done, total);
    };
    takeAll<Organization>(database, count);
    takeAll<Person>(database, count);
    takeAll<Series>(database, count);
    takeAll<Event>(database, count);
    takeAll<Delegation>(database, count);
    takeAll<Photo>(database, count);
    takeAll<Publication>(database, count);
    takeAll<Snippet>(database, count);
    ArticleStore articles(database);
    const std::vector<StoredArticle> snapshot = articles.snapshot();
    constexpr size_t batch = 100;
    for (size_t first = 0; first < snapshot.size(); first += batch) {
        const size_t length = std::min(batch, snapshot.size() - first);
        for (const Article& article :
             articles.withTexts(std::span(snapshot).subspan(first, length)))
            count(searchDocument(article));
    }
}

qint64 recordCount(Database& database)
{
    qint64 count = 0;
    for (const RecordKind kind :
         { RecordKind::Organization, RecordKind::Person, RecordKind::Series, RecordKind::Event,
           RecordKind::Delegation, RecordKind::Photo, RecordKind::Article, RecordKind::Publication,
           RecordKind::Snippet })
        count += database.integer("SELECT count(*) FROM " + tableNameOf(kind).toLatin1());
    return count;
}

} // namespace rapporteur
