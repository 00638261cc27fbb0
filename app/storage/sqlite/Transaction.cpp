#include "storage/sqlite/Transaction.h"

#include "core/Error.h"
#include "storage/sqlite/Database.h"

#include <sqlite3.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QByteArray savepoint(const char* verb, int depth)
{
    return QByteArray(verb) + " level" + QByteArray::number(depth);
}

} // namespace

Transaction::Transaction(Database& database) : m_database(database)
{
    const int depth = m_database.m_transactionDepth;
    if (depth > 0)
        m_database.execute(savepoint("SAVEPOINT", depth));
    else if (m_database.mode() == Database::Mode::ReadOnly)
        m_database.execute("BEGIN");
    else
        m_database.execute("BEGIN IMMEDIATE");
    ++m_database.m_transactionDepth;
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::commit()
{
    Q_ASSERT(m_open);
    const int depth = m_database.m_transactionDepth - 1;
    if (depth > 0) {
        m_database.execute(savepoint("RELEASE", depth));
    } else {
        try {
            m_database.execute("COMMIT");
        } catch (const Error& error) {
            if (error.code() == ErrorCode::UnknownRecord)
                refuseDanglingReferences();
            throw;
        }
    }
    --m_database.m_transactionDepth;
    m_open = false;
}

void Transaction::refuseDanglingReferences()
{
    Statement check = m_database.prepare("PRAGMA foreign_key_check");
    if (check.step())
        throw Error(ErrorCode::UnknownRecord, m_database.path(),
                    u"%1 → %2"_s.arg(check.text(0), check.text(2)), u"foreign key"_s);
}

// A failed write may have rolled the whole transaction back already; then there is nothing left to do.
void Transaction::rollBack() noexcept
{
    const int depth = --m_database.m_transactionDepth;
    if (!m_database.isInTransaction())
        return;
    sqlite3* connection = m_database.connection();
    if (depth == 0) {
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
        return;
    }
    sqlite3_exec(connection, savepoint("ROLLBACK TO", depth).constData(), nullptr, nullptr,
                 nullptr);
    sqlite3_exec(connection, savepoint("RELEASE", depth).constData(), nullptr, nullptr, nullptr);
}

} // namespace rapporteur
