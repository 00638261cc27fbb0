#pragma once

#include "core/Problem.h"
#include "core/registry/References.h"

#include <QByteArray>
#include <set>
#include <vector>

namespace rapporteur {

class Database;

/// Which records mention which: one table per pair of kinds, so that SQLite refuses a mention of nothing.
class LinkTables
{
public:
    struct Pair
    {
        RecordKind owner = RecordKind::Article;
        RecordKind target = RecordKind::Person;

        QByteArray table() const;
    };

    explicit LinkTables(Database& database) : m_database(database) { }

    /// Every pair that has a table.
    static const std::vector<Pair>& pairs();

    enum class Owner { New, Known };
    /// The mentions of a record from now on.
    void replace(RecordKind owner, const QString& id, const std::vector<Reference>& references,
                 Owner known);
    void remove(RecordKind owner, const QString& id);
    /// What a record mentions: name of the kind, id.
    std::set<std::pair<QString, QString>> linksOf(RecordKind owner, const QString& id);
    /// The records that mention one, by kind and id.
    std::vector<Place> usedBy(RecordKind target, const QString& id);
    /// Points related items that are no article to the publication of that id, after records were stored in any order.
    void settleRelated();

private:
    RecordKind kindOf(const Reference& reference);
    bool exists(RecordKind kind, const QString& id);

    Database& m_database;
};

} // namespace rapporteur
