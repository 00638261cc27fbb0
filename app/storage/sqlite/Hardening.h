#pragma once

namespace rapporteur {

class Database;

/// How a connection is used: the newsroom file itself, or the throw-away file an import is prepared in.
enum class Hardening { Newsroom, Staging };

/// Sets what protects a connection against loss and against hostile files (design "Storage"; reliability.md
/// sections 2 and 5), and reads each setting back. Throws Error(StorageFailed) naming a setting that did not hold.
void harden(Database& database, Hardening kind);

/// The part of it that needs no look at the file, for before the file is locked.
void hardenBeforeReading(Database& database);

} // namespace rapporteur
