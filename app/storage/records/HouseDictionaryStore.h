#pragma once

#include <QStringList>

namespace rapporteur {

class Database;

/// The words that are right in this newsroom whatever a dictionary says; sorted.
class HouseDictionaryStore
{
public:
    explicit HouseDictionaryStore(Database& database) : m_database(database) {}

    QStringList words();
    void add(const QString& word);
    void remove(const QString& word);

private:
    void put(QStringList words);

    Database& m_database;
};

} // namespace rapporteur
