#pragma once

#include "storage/sqlite/Statement.h"

#include <QByteArray>
#include <QString>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace rapporteur {

/// One SQLite connection, used by one thread at a time. Everything that fails throws Error with the path
/// of the file, the SQL and SQLite's message.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Memory };

    /// Opens the existing file `path`; never creates one. Nothing is read or locked yet.
    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }

    Mode mode() const { return m_mode; }

    sqlite3* connection() const { return m_connection; }

    /// Runs one statement that returns nothing of interest.
    void execute(const QByteArray& sql);

    Statement prepare(const QByteArray& sql) { return Statement(*this, sql); }

    /// First column of the first row, which there must be.
    qint64 integer(const QByteArray& sql);
    QString text(const QByteArray& sql);

    qint64 lastInsertedRow() const;
    bool isInTransaction() const;

    /// Allows ATTACH (and VACUUM, which needs it) for the time of `work`; at all other times SQL cannot open
    /// a second file.
    template <typename Work> void withAttach(Work work)
    {
        setAttachLimit(2);
        try {
            work();
        } catch (...) {
            setAttachLimit(0);
            throw;
        }
        setAttachLimit(0);
    }

    [[noreturn]] void fail(int code, QByteArrayView sql) const;

private:
    friend class Statement;
    friend class Transaction;

    sqlite3_stmt* takeStatement(const QByteArray& sql);
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);
    void setAttachLimit(int count);
    void close() noexcept;

    QString m_path;
    Mode m_mode;
    sqlite3* m_connection = nullptr;
    /// Prepared statements at rest, by their SQL.
    std::unordered_map<std::string, sqlite3_stmt*> m_statements;
    int m_transactionDepth = 0;
};

} // namespace rapporteur
