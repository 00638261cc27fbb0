#pragma once

#include "storage/records/RecordTable.h"
#include "storage/search/SearchIndex.h"

#include <optional>
#include <vector>

namespace rapporteur {

class Database;

/// The records of one kind, each as its canonical JSON with a content hash, in the order in which they were put.
/// Every read checks the hash: Error(Damaged) names the record. What a record mentions must exist when the
/// outermost transaction commits.
template <typename Record> class RecordStore
{
public:
    using Key = decltype(Record::id);

    explicit RecordStore(Database& database,
                         SearchIndex::Filling filling = SearchIndex::Filling::AtOnce)
        : m_database(database)
        , m_filling(filling)
    {
    }

    /// Replaces the record of that id in its place, or adds at the end or (for an undone removal) at `position`.
    void put(const Record& record, std::optional<qint64> position = std::nullopt);
    void remove(const Key& id);

    std::optional<Record> find(const Key& id);
    /// In the order of the newsroom.
    std::vector<Record> all();
    /// Where a record stands, absent when there is none.
    std::optional<qint64> position(const Key& id);

private:
    Database& m_database;
    SearchIndex::Filling m_filling;
};

extern template class RecordStore<Organization>;
extern template class RecordStore<Person>;
extern template class RecordStore<Series>;
extern template class RecordStore<Event>;
extern template class RecordStore<Delegation>;
extern template class RecordStore<Photo>;
extern template class RecordStore<Publication>;
extern template class RecordStore<Snippet>;

using OrganizationStore = RecordStore<Organization>;
using PersonStore = RecordStore<Person>;
using SeriesStore = RecordStore<Series>;
using EventStore = RecordStore<Event>;
using DelegationStore = RecordStore<Delegation>;
using PhotoStore = RecordStore<Photo>;
using PublicationStore = RecordStore<Publication>;
using SnippetStore = RecordStore<Snippet>;

} // namespace rapporteur
