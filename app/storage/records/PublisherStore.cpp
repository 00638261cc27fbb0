#include "storage/records/PublisherStore.h"

#include "core/registry/References.h"
#include "storage/records/LinkTables.h"
#include "storage/records/StoredJson.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// The one row's id, so that publishers link to their organization like every other record.
const QString onlyId = u"publisher"_s;

} // namespace

void PublisherStore::put(const Publisher& publisher)
{
    Transaction transaction(m_database);
    LinkTables links(m_database);
    links.remove(RecordKind::Publisher, onlyId);
    m_database.execute("DELETE FROM publisher");
    if (publisher != Publisher()) {
        const QByteArray content = canonicalJson(toJson(publisher));
        m_database
            .prepare("INSERT INTO publisher (position, id, content, hash) "
                     "VALUES (1, :id, :content, :hash)")
            .bind(":id", onlyId)
            .bind(":content", content)
            .bind(":hash", contentHash(content))
            .run();
        links.replace(RecordKind::Publisher, onlyId, references(publisher), LinkTables::Owner::New);
    }
    transaction.commit();
}

Publisher PublisherStore::get()
{
    Statement select = m_database.prepare("SELECT content, hash FROM publisher");
    if (!select.step())
        return {};
    return recordOf<Publisher>(m_database.path(),
                               { RecordKind::Publisher, onlyId, select.utf8(0), select.utf8(1) });
}

} // namespace rapporteur
