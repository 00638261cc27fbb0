#pragma once

#include <QByteArray>

namespace rapporteur {

class Database;

/// Hashes over the hashes of records as they are in the file, in their order: the same as long as all of the records are.
QByteArray articlesRevision(Database& database); ///< their texts too
/// Of all records but the articles.
QByteArray factsRevision(Database& database);

} // namespace rapporteur
