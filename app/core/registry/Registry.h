#pragma once

#include "core/registry/Delegation.h"
#include "core/registry/Event.h"
#include "core/registry/Organization.h"
#include "core/registry/Person.h"
#include "core/registry/Photo.h"
#include "core/registry/Publication.h"

#include <QHash>
#include <vector>

namespace rapporteur {

/// Records of one kind in their order, found by id.
template <typename Record> class Records
{
public:
    using Key = decltype(Record::id);

    const std::vector<Record>& all() const { return m_records; }
    size_t size() const { return m_records.size(); }
    bool contains(const Key& id) const { return m_index.contains(id); }

    /// The record, or null.
    const Record* find(const Key& id) const
    {
        const auto found = m_index.constFind(id);
        return found == m_index.cend() ? nullptr : &m_records[*found];
    }

    /// Adds at the end, or replaces the record with that id in its place.
    void put(Record record)
    {
        const auto found = m_index.constFind(record.id);
        if (found != m_index.cend()) {
            m_records[*found] = std::move(record);
            return;
        }
        m_index.insert(record.id, m_records.size());
        m_records.push_back(std::move(record));
    }

    void remove(const Key& id)
    {
        const auto found = m_index.constFind(id);
        if (found == m_index.cend())
            return;
        m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(*found));
        m_index.clear();
        for (size_t position = 0; position < m_records.size(); ++position)
            m_index.insert(m_records[position].id, position);
    }

private:
    std::vector<Record> m_records;
    QHash<Key, size_t> m_index;
};

/// All facts of a newsroom but its articles: small enough to be held in memory.
struct Registry
{
    Publisher publisher;
    Records<Organization> organizations;
    Records<Person> people;
    Records<Series> series;
    Records<Event> events;
    Records<Delegation> delegations;
    Records<Photo> photos;
    Records<Publication> publications;
    Records<Snippet> snippets;
};

} // namespace rapporteur
