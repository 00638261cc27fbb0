#include "storage/records/Revisions.h"

#include "core/Sha256.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/TableName.h"

namespace rapporteur {

namespace {

void addTable(Sha256& revision, Database& database, RecordKind kind)
{
    const QByteArray table = tableNameOf(kind).toLatin1();
    revision.add(table + '\n');
    Statement select = database.prepare("SELECT id, hash FROM " + table + " ORDER BY position");
    while (select.step())
        revision.add(select.utf8(0) + ' ' + select.utf8(1) + '\n');
}

} // namespace

QByteArray articlesRevision(Database& database)
{
    Sha256 revision;
    addTable(revision, database, RecordKind::Article);
    return revision.result();
}

QByteArray factsRevision(Database& database)
{
    Sha256 revision;
    for (const RecordKind kind :
         { RecordKind::Publisher, RecordKind::Organization, RecordKind::Person, RecordKind::Series,
           RecordKind::Event, RecordKind::Delegation, RecordKind::Photo, RecordKind::Publication,
           RecordKind::Snippet })
        addTable(revision, database, kind);
    return revision.result();
}

} // namespace rapporteur
