#pragma once

#include "core/Progress.h"

#include <QString>

namespace rapporteur {

struct NewsroomSnapshot;
class Workspace;

/// Writes a verified copy of the newsroom and its pictures into a new folder.
void backUpNewsroom(const NewsroomSnapshot& newsroom, const QString& destination, const Progress& progress = {});

/// A copy of the newsroom in a new folder, with the changes that could not be written to its own file. The copy's file.
QString saveCopy(Workspace& workspace, const QString& destination);

} // namespace rapporteur
