#pragma once

namespace rapporteur {

class Database;

/// Begins in the constructor and rolls back in the destructor unless committed; inside another one it is
/// a savepoint. Committing the outermost one throws Error(UnknownRecord) naming the tables when a record refers
/// to one that does not exist.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    void refuseDanglingReferences();
    void rollBack() noexcept;

    Database& m_database;
    bool m_open = true;
};

} // namespace rapporteur
