#pragma once

#include "core/Progress.h"

#include <QIODevice>
#include <QString>

namespace rapporteur {

class Workspace;

/// Writes the whole newsroom as an interchange document; progress counts articles.
void dumpNewsroom(Workspace& workspace, QIODevice& device, const QString& fileName, const Progress& progress = {});

/// The same into a file, whole or not at all, with the pictures in `media/` beside it.
void dumpNewsroomToFile(Workspace& workspace, const QString& path, const Progress& progress = {});

} // namespace rapporteur
