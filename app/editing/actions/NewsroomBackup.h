#pragma once

#include "core/Progress.h"

#include <QString>

namespace rapporteur {

struct NewsroomSnapshot;

/// Writes a verified copy of the newsroom and its pictures into a new folder.
void backUpNewsroom(const NewsroomSnapshot& newsroom, const QString& destination, const Progress& progress = {});

} // namespace rapporteur
