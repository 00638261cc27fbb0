#pragma once

#include "core/Progress.h"
#include "storage/search/SearchIndex.h"

#include <functional>

namespace rapporteur {

class Database;

/// The searchable text of a stored record, absent when there is none.
std::optional<SearchDocument> documentOf(Database& database, RecordKind kind, const QString& id);

/// The searchable text of every record, articles last. Throws Error(Damaged) for a damaged one.
void forEveryDocument(Database& database, const Progress& progress,
                      const std::function<void(const SearchDocument&)>& take);

/// How many records there are.
qint64 recordCount(Database& database);

} // namespace rapporteur
