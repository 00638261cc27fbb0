#pragma once

#include "core/Problem.h"
#include "exchange/interchange/KnownRecords.h"
#include "exchange/interchange/NewsroomSink.h"

#include <functional>

namespace rapporteur {

/// What the caller of long work wants next.
enum class Proceed { Yes, Cancel };

/// Bytes of the document read so far, and its length.
using ReadingProgress = std::function<Proceed(qint64 done, qint64 total)>;

/// Reads an interchange document (interchange.md) of any length, one record at a time. All problems are found in one
/// pass, up to `mostProblems`.
class InterchangeReader
{
public:
    /// `known` outlives the reader.
    InterchangeReader(QString path, const KnownRecords& known);

    /// Gives the records to `sink`. Unless the result is empty, nothing of the document may be kept. Throws Error
    /// FileMissing, IsDirectory, CannotRead, NotJson (place: line, column and pointer) and Cancelled.
    Problems read(NewsroomSink& sink, const ReadingProgress& progress = {});

private:
    QString m_path;
    const KnownRecords& m_known;
};

} // namespace rapporteur
