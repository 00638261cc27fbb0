#pragma once

#include "core/Progress.h"

#include <QString>

namespace rapporteur {

class NewsroomFile;

/// Writes the newsroom and its pictures into a new folder `destination`, as NAME.rapporteur and NAME.media, whole or not
/// at all. What was written is opened and verified before the folder gets its name. Throws Error: AlreadyExists,
/// FileMissing, ReadOnly, DiskFull, CannotWrite; Damaged (place: the record) when the copy is not sound.
void backUp(NewsroomFile& newsroom, const QString& destination, const Progress& progress = {});

} // namespace rapporteur
