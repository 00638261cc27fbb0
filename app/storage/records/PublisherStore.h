#pragma once

#include "core/registry/Publication.h"

namespace rapporteur {

class Database;

/// Whose newsroom it is; there is one or none.
class PublisherStore
{
public:
    explicit PublisherStore(Database& database) : m_database(database) { }

    /// An empty publisher is none.
    void put(const Publisher& publisher);
    Publisher get();

private:
    Database& m_database;
};

} // namespace rapporteur
