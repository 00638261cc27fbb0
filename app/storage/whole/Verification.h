#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

namespace rapporteur {

class NewsroomFile;

/// Reads everything and compares it with its hashes: the file's pages, keys and schema, every record, version, article
/// text, link and search document, every picture. Each finding names its record; what belongs to no record has an empty id
/// and the part of the file as argument. Changes nothing.
Problems verifyNewsroom(NewsroomFile& newsroom, const Progress& progress = {});

} // namespace rapporteur
