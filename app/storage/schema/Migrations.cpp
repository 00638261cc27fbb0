#include "storage/schema/Migrations.h"

#include "core/Error.h"
#include "storage/disk/WholeFile.h"
#include "storage/schema/Schema.h"
#include "storage/sqlite/BackupCopy.h"
#include "storage/sqlite/Database.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// The keys are switched outside the transaction, where SQLite ignores the pragma.
class KeysOff
{
public:
    explicit KeysOff(Database& database) : m_database(database)
    {
        m_database.execute("PRAGMA foreign_keys=OFF");
    }

    ~KeysOff()
    {
        sqlite3* connection = m_database.connection();
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_exec(connection, "PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr);
    }

    KeysOff(const KeysOff&) = delete;
    KeysOff& operator=(const KeysOff&) = delete;

private:
    Database& m_database;
};

void requireKeys(Database& database)
{
    Statement check = database.prepare("PRAGMA foreign_key_check");
    if (check.step())
        throw Error(ErrorCode::Damaged, database.path(), check.text(0),
                    u"refers to a missing %1"_s.arg(check.text(2)));
}

} // namespace

QString pathBeforeMigration(const QString& path, int version)
{
    const QFileInfo file(path);
    const QString base = u"%1/%2.before-migration-%3"_s.arg(
        file.absolutePath(), file.completeBaseName(), QString::number(version));
    QString copy = base + u".rapporteur"_s;
    for (int count = 2; QFileInfo::exists(copy); ++count)
        copy = u"%1-%2.rapporteur"_s.arg(base, QString::number(count));
    return copy;
}

void Migrations::run(Database& database, const SchemaStep& step) const
{
    const KeysOff keysOff(database);
    database.execute("BEGIN EXCLUSIVE");
    for (const QByteArray& sql : step.statements)
        database.execute(sql);
    requireKeys(database);
    database.execute("PRAGMA application_id=" + QByteArray::number(newsroomApplicationId));
    database.execute("PRAGMA user_version=" + QByteArray::number(step.number));
    database.execute("COMMIT");
}

void Migrations::createIn(Database& database) const
{
    for (const SchemaStep& step : m_steps)
        run(database, step);
}

int Migrations::requireKnownSchema(Database& database) const
{
    const auto version = static_cast<int>(database.integer("PRAGMA user_version"));
    if (version > newestVersion())
        throw Error(ErrorCode::NewerVersion, database.path(), QString::number(version));
    requireSchema(database, schemaAfter(m_steps, version));
    return version;
}

QString Migrations::migrate(Database& database, int version) const
{
    if (version == newestVersion())
        return {};
    if (database.mode() == Database::Mode::ReadOnly)
        throw Error(ErrorCode::ReadOnly, database.path(), {}, u"must be migrated to be opened"_s);
    const QString copy = pathBeforeMigration(database.path(), version);
    WholeFile target(copy);
    copyDatabase(database, target.temporaryPath());
    target.publish();
    for (const SchemaStep& step : m_steps) {
        if (step.number > version)
            run(database, step);
    }
    requireSchema(database, schemaAfter(m_steps, newestVersion()));
    return copy;
}

} // namespace rapporteur
