#include "storage/sqlite/Statement.h"

#include "core/Error.h"
#include "storage/sqlite/Database.h"

#include <sqlite3.h>

#include <utility>

namespace rapporteur {

using namespace Qt::StringLiterals;

Statement::Statement(Database& database, const QByteArray& sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.takeStatement(sql))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

Statement& Statement::bind(const char* name, const QString& value)
{
    return bind(name, value.toUtf8());
}

Statement& Statement::bind(const char* name, const QByteArray& utf8)
{
    // A null pointer would be stored as NULL, and an empty text is not that.
    const char* bytes = utf8.isEmpty() ? "" : utf8.constData();
    check(sqlite3_bind_text64(m_statement, parameter(name), bytes,
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(const char* name, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter(name), value));
    return *this;
}

int Statement::parameter(const char* name) const
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(index > 0, name, m_sql.constData());
    return index;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code, m_sql);
    return false;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database.fail(code, m_sql);
}

void Statement::expectType(int column, int type) const
{
    if (sqlite3_column_type(m_statement, column) != type)
        throw Error(ErrorCode::Damaged, m_database.path(), {},
                    u"column %1 has another type: %2"_s.arg(QString::number(column),
                                                            QString::fromUtf8(m_sql)));
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::utf8(int column) const
{
    expectType(column, SQLITE_TEXT);
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const
{
    expectType(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    expectType(column, SQLITE_FLOAT);
    return sqlite3_column_double(m_statement, column);
}

QString Statement::converted(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace rapporteur
