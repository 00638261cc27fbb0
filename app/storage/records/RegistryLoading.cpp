#include "storage/records/RegistryLoading.h"

#include "storage/file/NewsroomFile.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/TableName.h"

namespace rapporteur {

namespace {

template <typename Record> Records<Record> loadAll(Database& database)
{
    Records<Record> records;
    for (Record& record : RecordStore<Record>(database).all())
        records.put(std::move(record));
    return records;
}

} // namespace

Registry loadRegistry(NewsroomFile& newsroom)
{
    Database& database = newsroom.database();
    Registry registry;
    registry.publisher = PublisherStore(database).get();
    registry.organizations = loadAll<Organization>(database);
    registry.people = loadAll<Person>(database);
    registry.series = loadAll<Series>(database);
    registry.events = loadAll<Event>(database);
    registry.delegations = loadAll<Delegation>(database);
    registry.photos = loadAll<Photo>(database);
    registry.publications = loadAll<Publication>(database);
    registry.snippets = loadAll<Snippet>(database);
    return registry;
}

std::vector<ArticleHead> articleHeads(NewsroomFile& newsroom)
{
    return ArticleStore(newsroom.database()).heads();
}

QHash<RecordKind, QSet<QString>> storedIds(NewsroomFile& newsroom)
{
    QHash<RecordKind, QSet<QString>> ids;
    for (const RecordKind kind :
         { RecordKind::Organization, RecordKind::Person, RecordKind::Series, RecordKind::Event,
           RecordKind::Delegation, RecordKind::Photo, RecordKind::Article, RecordKind::Publication,
           RecordKind::Snippet }) {
        Statement select = newsroom.database().prepare("SELECT id FROM "
                                                       + tableNameOf(kind).toLatin1());
        QSet<QString>& known = ids[kind];
        while (select.step())
            known.insert(select.text(0));
    }
    return ids;
}

QSet<QByteArray> neededPictures(NewsroomFile& newsroom)
{
    QSet<QByteArray> hashes;
    Statement select = newsroom.database().prepare(
        "SELECT DISTINCT sha256 FROM photo WHERE sha256 <> ''");
    while (select.step())
        hashes.insert(select.utf8(0));
    return hashes;
}

} // namespace rapporteur
