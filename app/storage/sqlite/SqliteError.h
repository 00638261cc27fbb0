#pragma once

#include <QByteArrayView>
#include <QString>

struct sqlite3;

namespace rapporteur {

/// Throws the Error that an SQLite result code means for `path`. An I/O failure is told apart by the
/// system's own error number and by a look at the path: a full disk, a folder that went read-only, a file
/// that went away. The detail holds the SQL and SQLite's message.
[[noreturn]] void throwSqliteError(sqlite3* connection, int code, const QString& path,
                                   QByteArrayView sql);

} // namespace rapporteur
