#pragma once

#include <QString>

namespace rapporteur {

/// What the first 100 bytes of a newsroom file say (https://www.sqlite.org/fileformat2.html, section 1.3).
struct NewsroomHeader
{
    int pageSize = 0;
    qint64 pageCount = 0; ///< 0: not to be trusted
    int userVersion = 0;
};

/// Judges a file with plain reads, before any SQLite handle exists; nothing is changed or made.
/// Throws Error: FileMissing, IsDirectory, CannotRead, NotANewsroom (empty, foreign, not SQLite),
/// NewerVersion (place: the schema version it needs), ForeignSchema (a journal mode that is not ours), Damaged (shorter than
/// its header says). Must never be called for a file that this process has open: closing it drops SQLite's locks.
NewsroomHeader inspectNewsroom(const QString& path, int newestVersion);

} // namespace rapporteur
