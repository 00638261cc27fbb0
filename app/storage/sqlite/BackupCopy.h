#pragma once

#include <QString>

namespace rapporteur {

class Database;

/// Copies all pages of `source` through its own connection into `path`, an empty file or none. Reading the open
/// file by its path instead would drop its locks.
void copyDatabase(Database& source, const QString& path);

} // namespace rapporteur
