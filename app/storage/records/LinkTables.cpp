#include "storage/records/LinkTables.h"

#include "core/Error.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/TableName.h"

namespace rapporteur {

namespace {

using Pair = LinkTables::Pair;

const Pair* pairOf(RecordKind owner, RecordKind target)
{
    for (const Pair& pair : LinkTables::pairs()) {
        if (pair.owner == owner && pair.target == target)
            return &pair;
    }
    return nullptr;
}

} // namespace

QByteArray LinkTables::Pair::table() const
{
    return tableNameOf(owner).toLatin1() + '_' + tableNameOf(target).toLatin1();
}

const std::vector<LinkTables::Pair>& LinkTables::pairs()
{
    using Kind = RecordKind;
    static const std::vector<Pair> pairs {
        { Kind::Publisher, Kind::Organization },
        { Kind::Organization, Kind::Organization },
        { Kind::Person, Kind::Organization },
        { Kind::Event, Kind::Series },
        { Kind::Delegation, Kind::Organization },
        { Kind::Delegation, Kind::Person },
        { Kind::Delegation, Kind::Event },
        { Kind::Photo, Kind::Organization },
        { Kind::Photo, Kind::Person },
        { Kind::Photo, Kind::Event },
        { Kind::Photo, Kind::Delegation },
        { Kind::Article, Kind::Organization },
        { Kind::Article, Kind::Person },
        { Kind::Article, Kind::Event },
        { Kind::Article, Kind::Delegation },
        { Kind::Article, Kind::Photo },
        { Kind::Article, Kind::Article },
        { Kind::Article, Kind::Publication },
        { Kind::Article, Kind::Snippet },
        { Kind::Snippet, Kind::Organization },
        { Kind::Snippet, Kind::Person },
        { Kind::Snippet, Kind::Event },
        { Kind::Snippet, Kind::Delegation },
        { Kind::Snippet, Kind::Photo },
    };
    return pairs;
}

void LinkTables::replace(RecordKind owner, const QString& id,
                         const std::vector<Reference>& references, Owner known)
{
    if (known == Owner::Known)
        remove(owner, id);
    for (const Reference& reference : references) {
        const RecordKind target = kindOf(reference);
        const Pair* pair = pairOf(owner, target);
        if (!pair)
            throw Error(ErrorCode::StorageFailed, m_database.path(),
                        tableNameOf(owner) + u' ' + id + reference.pointer, tableNameOf(target));
        m_database
            .prepare("INSERT OR IGNORE INTO " + pair->table()
                     + " (owner, target) VALUES (:owner, :target)")
            .bind(":owner", id)
            .bind(":target", reference.id)
            .run();
    }
}

void LinkTables::remove(RecordKind owner, const QString& id)
{
    for (const Pair& pair : pairs()) {
        if (pair.owner == owner)
            m_database.prepare("DELETE FROM " + pair.table() + " WHERE owner = :owner")
                .bind(":owner", id)
                .run();
    }
}

std::set<std::pair<QString, QString>> LinkTables::linksOf(RecordKind owner, const QString& id)
{
    std::set<std::pair<QString, QString>> links;
    for (const Pair& pair : pairs()) {
        if (pair.owner != owner)
            continue;
        Statement select = m_database.prepare("SELECT target FROM " + pair.table()
                                              + " WHERE owner = :owner");
        select.bind(":owner", id);
        while (select.step())
            links.emplace(tableNameOf(pair.target), select.text(0));
    }
    return links;
}

std::vector<Place> LinkTables::usedBy(RecordKind target, const QString& id)
{
    std::vector<Place> places;
    for (const Pair& pair : pairs()) {
        if (pair.target != target)
            continue;
        Statement select = m_database.prepare("SELECT owner FROM " + pair.table()
                                              + " WHERE target = :target ORDER BY owner");
        select.bind(":target", id);
        while (select.step())
            places.push_back({ pair.owner, select.text(0), {} });
    }
    return places;
}

bool LinkTables::exists(RecordKind kind, const QString& id)
{
    Statement select = m_database.prepare("SELECT position FROM " + tableNameOf(kind).toLatin1()
                                          + " WHERE id = :id");
    return select.bind(":id", id).step();
}

// An article that is not stored yet counts as one; settleRelated looks again when everything is there.
RecordKind LinkTables::kindOf(const Reference& reference)
{
    const bool publication = reference.articleOrPublication
        && !exists(RecordKind::Article, reference.id)
        && exists(RecordKind::Publication, reference.id);
    return publication ? RecordKind::Publication : reference.kind;
}

void LinkTables::settleRelated()
{
    m_database.execute(R"(
        INSERT OR IGNORE INTO article_publication (owner, target)
        SELECT owner, target FROM article_article
        WHERE target NOT IN (SELECT id FROM article) AND target IN (SELECT id FROM publication))");
    m_database.execute(R"(
        DELETE FROM article_article
        WHERE target NOT IN (SELECT id FROM article) AND target IN (SELECT id FROM publication))");
}

} // namespace rapporteur
