#include "storage/sqlite/Hardening.h"

#include "core/Error.h"
#include "storage/sqlite/Database.h"

#include <sqlite3.h>

#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct Switch
{
    int option;
    int value;
    const char* name;
};

constexpr std::array switches {
    Switch { SQLITE_DBCONFIG_DEFENSIVE, 1, "DEFENSIVE" },
    Switch { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, "TRUSTED_SCHEMA" },
    Switch { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, "ENABLE_TRIGGER" },
    Switch { SQLITE_DBCONFIG_ENABLE_VIEW, 0, "ENABLE_VIEW" },
    Switch { SQLITE_DBCONFIG_DQS_DML, 0, "DQS_DML" },
    Switch { SQLITE_DBCONFIG_DQS_DDL, 0, "DQS_DDL" },
    Switch { SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0, "WRITABLE_SCHEMA" },
    Switch { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "ENABLE_LOAD_EXTENSION" },
};

constexpr std::array limits {
    Switch { SQLITE_LIMIT_LENGTH, 128 * 1024 * 1024, "LENGTH" },
    Switch { SQLITE_LIMIT_SQL_LENGTH, 100'000, "SQL_LENGTH" },
    Switch { SQLITE_LIMIT_COLUMN, 100, "COLUMN" },
    Switch { SQLITE_LIMIT_EXPR_DEPTH, 50, "EXPR_DEPTH" },
    Switch { SQLITE_LIMIT_COMPOUND_SELECT, 10, "COMPOUND_SELECT" },
    Switch { SQLITE_LIMIT_VDBE_OP, 250'000, "VDBE_OP" },
    Switch { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50, "LIKE_PATTERN_LENGTH" },
    Switch { SQLITE_LIMIT_TRIGGER_DEPTH, 10, "TRIGGER_DEPTH" },
    Switch { SQLITE_LIMIT_ATTACHED, 0, "ATTACHED" },
};

struct Pragma
{
    const char* name;
    const char* value;
    const char* readBack;
};

constexpr std::array pragmas {
    Pragma { "locking_mode", "EXCLUSIVE", "exclusive" },
    Pragma { "trusted_schema", "OFF", "0" },
    Pragma { "cell_size_check", "ON", "1" },
    Pragma { "mmap_size", "0", "0" },
    Pragma { "temp_store", "MEMORY", "2" },
    Pragma { "secure_delete", "ON", "1" },
};

constexpr std::array newsroomPragmas {
    Pragma { "synchronous", "EXTRA", "3" },
    Pragma { "foreign_keys", "ON", "1" },
};

// The staging file is thrown away when anything fails, so nothing in it needs to survive. What it refers to
// may be in the newsroom, so its keys are checked only once it is there.
constexpr std::array stagingPragmas {
    Pragma { "synchronous", "OFF", "0" },
    Pragma { "foreign_keys", "OFF", "0" },
    Pragma { "journal_mode", "MEMORY", "memory" },
};

[[noreturn]] void refuse(const Database& database, const char* setting, const QString& found)
{
    throw Error(ErrorCode::StorageFailed, database.path(), {},
                u"SQLite does not accept %1: it is %2"_s.arg(QString::fromLatin1(setting), found));
}

QString readBack(Database& database, const QByteArray& pragma)
{
    Statement statement = database.prepare("PRAGMA " + pragma);
    return statement.step() ? statement.converted(0) : QString();
}

void setPragma(Database& database, const Pragma& wanted)
{
    database.execute(QByteArray("PRAGMA ") + wanted.name + '=' + wanted.value);
    const QString found = readBack(database, wanted.name);
    if (found != QLatin1StringView(wanted.readBack))
        refuse(database, wanted.name, found);
}

} // namespace

void hardenBeforeReading(Database& database)
{
    for (const Switch& wanted : switches) {
        int found = -1;
        sqlite3_db_config(database.connection(), wanted.option, wanted.value, &found);
        if (found != wanted.value)
            refuse(database, wanted.name, QString::number(found));
    }
    for (const Switch& wanted : limits) {
        sqlite3_limit(database.connection(), wanted.option, wanted.value);
        const int found = sqlite3_limit(database.connection(), wanted.option, -1);
        if (found != wanted.value)
            refuse(database, wanted.name, QString::number(found));
    }
}

void harden(Database& database, Hardening kind)
{
    hardenBeforeReading(database);
    for (const Pragma& pragma : pragmas)
        setPragma(database, pragma);
    if (kind == Hardening::Staging) {
        for (const Pragma& pragma : stagingPragmas)
            setPragma(database, pragma);
        return;
    }
    for (const Pragma& pragma : newsroomPragmas)
        setPragma(database, pragma);
    if (database.mode() == Database::Mode::ReadWrite)
        setPragma(database, { "journal_mode", "TRUNCATE", "truncate" });
}

} // namespace rapporteur
