#include "storage/records/HouseDictionaryStore.h"

#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

QStringList HouseDictionaryStore::words()
{
    Statement select = m_database.prepare("SELECT value FROM newsroom_value WHERE name = 'house dictionary'");
    return select.step() ? select.text(0).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void HouseDictionaryStore::add(const QString& word)
{
    Transaction transaction(m_database);
    put(words() << word);
    transaction.commit();
}

void HouseDictionaryStore::remove(const QString& word)
{
    Transaction transaction(m_database);
    QStringList left = words();
    left.removeAll(word);
    put(std::move(left));
    transaction.commit();
}

void HouseDictionaryStore::put(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    m_database
        .prepare("INSERT INTO newsroom_value (name, value) VALUES ('house dictionary', :value) "
                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(":value", words.join(u'\n'))
        .run();
}

} // namespace rapporteur
