#pragma once

#include "core/Problem.h"
#include "core/Progress.h"
#include "exchange/interchange/KnownRecords.h"
#include "exchange/interchange/NewsroomSink.h"

namespace rapporteur {

/// Reads an interchange document (interchange.md) of any length, one record at a time. All problems are found in one
/// pass, up to `mostProblems`.
class InterchangeReader
{
public:
    /// `known` outlives the reader.
    InterchangeReader(QString path, const KnownRecords& known);

    /// Gives the records to `sink`; progress counts bytes of the document. Unless the result is empty, nothing of the
    /// document may be kept. Throws Error FileMissing, IsDirectory, CannotRead, NotJson (place: line, column and
    /// pointer) and what `progress` throws.
    Problems read(NewsroomSink& sink, const Progress& progress = {});

private:
    QString m_path;
    const KnownRecords& m_known;
};

} // namespace rapporteur
