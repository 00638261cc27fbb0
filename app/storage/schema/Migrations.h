#pragma once

#include "storage/schema/SchemaSteps.h"

#include <QString>
#include <functional>

namespace rapporteur {

class Database;

/// Brings a database from its user_version to the newest step, each step being all or nothing.
class Migrations
{
public:
    explicit Migrations(const std::vector<SchemaStep>& steps) : m_steps(steps) { }

    int newestVersion() const { return static_cast<int>(m_steps.size()); }

    /// Makes the newest schema in an empty database.
    void createIn(Database& database) const;

    /// The user_version. Refuses a newer database with Error(NewerVersion), whose place is the version it needs, and
    /// a schema that is not exactly the one of its version with Error(ForeignSchema).
    int requireKnownSchema(Database& database) const;

    /// Takes a database of a known older version to the newest after copying it aside. The path of the copy, empty
    /// when nothing was to do.
    QString migrate(Database& database, int version) const;

private:
    void run(Database& database, const SchemaStep& step) const;

    const std::vector<SchemaStep>& m_steps;
};

/// `NAME.before-migration-N.rapporteur` beside the file, numbered when such a file is there.
QString pathBeforeMigration(const QString& path, int version);

} // namespace rapporteur
