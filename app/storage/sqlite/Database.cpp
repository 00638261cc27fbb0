#include "storage/sqlite/Database.h"

#include "core/Error.h"
#include "storage/sqlite/SqliteError.h"

#include <QFile>

#include <sqlite3.h>

namespace rapporteur {

namespace {

constexpr size_t mostStatementsAtRest = 128;

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Mode::Memory:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    case Database::Mode::ReadWrite:
        break;
    }
    return SQLITE_OPEN_READWRITE;
}

// A path that starts like a URI would be read as one: Debian compiles SQLite with USE_URI.
QByteArray plainPath(const QString& path, Database::Mode mode)
{
    const QByteArray name = QFile::encodeName(path);
    return mode == Database::Mode::Memory || name.startsWith('/') ? name : "./" + name;
}

} // namespace

Database::Database(const QString& path, Mode mode) : m_path(path), m_mode(mode)
{
    const QByteArray name = plainPath(path, mode);
    const int flags = openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(name.constData(), &m_connection, flags, nullptr);
    if (code == SQLITE_OK)
        return;
    try {
        fail(code, "open");
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close() noexcept
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    const int code = sqlite3_close(m_connection);
    Q_ASSERT_X(code == SQLITE_OK, "Database", "a statement outlives its database");
    Q_UNUSED(code)
    m_connection = nullptr;
}

void Database::execute(const QByteArray& sql)
{
    Statement(*this, sql).run();
}

qint64 Database::integer(const QByteArray& sql)
{
    Statement statement(*this, sql);
    if (!statement.step())
        throw Error(ErrorCode::StorageFailed, m_path, {}, QString::fromUtf8(sql));
    return statement.integer(0);
}

QString Database::text(const QByteArray& sql)
{
    Statement statement(*this, sql);
    if (!statement.step())
        throw Error(ErrorCode::StorageFailed, m_path, {}, QString::fromUtf8(sql));
    return statement.text(0);
}

qint64 Database::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

void Database::fail(int code, QByteArrayView sql) const
{
    throwSqliteError(m_connection, code, m_path, sql);
}

sqlite3_stmt* Database::takeStatement(const QByteArray& sql)
{
    const auto found = m_statements.find(sql.toStdString());
    if (found != m_statements.end()) {
        sqlite3_stmt* statement = found->second;
        m_statements.erase(found);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int length = static_cast<int>(sql.size());
    const int code = sqlite3_prepare_v3(m_connection, sql.constData(), length,
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        fail(code, sql);
    const bool oneStatement = statement && QByteArrayView(rest, sql.cend()).trimmed().isEmpty();
    if (!oneStatement) {
        sqlite3_finalize(statement);
        throw Error(ErrorCode::StorageFailed, m_path, {},
                    QStringLiteral("not one statement: ") + QString::fromUtf8(sql));
    }
    return statement;
}

void Database::giveBack(const QByteArray& sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const bool kept = m_statements.size() < mostStatementsAtRest
        && m_statements.emplace(sql.toStdString(), statement).second;
    if (!kept)
        sqlite3_finalize(statement);
}

void Database::setAttachLimit(int count)
{
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, count);
}

} // namespace rapporteur
