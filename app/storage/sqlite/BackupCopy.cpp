#include "storage/sqlite/BackupCopy.h"

#include "storage/sqlite/Database.h"

#include <sqlite3.h>

namespace rapporteur {

void copyDatabase(Database& source, const QString& path)
{
    Database target(path, Database::Mode::ReadWrite);
    target.execute("PRAGMA journal_mode=OFF");
    sqlite3_backup* backup = sqlite3_backup_init(target.connection(), "main", source.connection(),
                                                 "main");
    if (!backup)
        target.fail(sqlite3_extended_errcode(target.connection()), "backup");
    int code = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        code = finished;
    if (code != SQLITE_OK)
        target.fail(code, "backup");
}

} // namespace rapporteur
