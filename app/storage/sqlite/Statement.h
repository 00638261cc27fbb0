#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace rapporteur {

class Database;

/// A prepared statement, borrowed from its database for the time of this object. Names are bound with
/// their colon (":id"); columns are read by number and must have the type that is asked for.
class Statement
{
public:
    Statement(Database& database, const QByteArray& sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(const char* name, const QString& value);
    /// UTF-8, stored as text.
    Statement& bind(const char* name, const QByteArray& utf8);
    Statement& bind(const char* name, qint64 value);

    /// Whether there is a (further) row.
    bool step();
    /// Steps to the end and makes ready for the next binding.
    void run();
    void reset();

    QString text(int column) const;
    QByteArray utf8(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// As text, whatever its type.
    QString converted(int column) const;
    bool isNull(int column) const;

private:
    int parameter(const char* name) const;
    void check(int code) const;
    void expectType(int column, int type) const;

    Database& m_database;
    QByteArray m_sql;
    sqlite3_stmt* m_statement;
};

} // namespace rapporteur
