#pragma once

#include <QString>

namespace rapporteur {

class Database;

/// A staging file attached to a newsroom's connection for the time of this object.
class StagedCopy
{
public:
    StagedCopy(Database& database, const QString& stagingPath);
    ~StagedCopy();
    StagedCopy(const StagedCopy&) = delete;
    StagedCopy& operator=(const StagedCopy&) = delete;

    /// Copies all records, texts, links and search words, behind what is there and in their order. Inside a transaction.
    void copyAll() const;

private:
    void copyRecords(const QByteArray& table, const QByteArray& columns) const;

    Database& m_database;
};

} // namespace rapporteur
