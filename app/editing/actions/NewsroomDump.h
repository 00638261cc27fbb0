#pragma once

#include "core/Progress.h"

#include <QIODevice>
#include <QString>

namespace rapporteur {

struct NewsroomSnapshot;

/// Writes the whole newsroom as an interchange document; progress counts articles.
void dumpNewsroom(const NewsroomSnapshot& newsroom, QIODevice& device, const QString& fileName, const Progress& progress = {});

/// The same into a file, whole or not at all, with the pictures in `media/` beside it.
void dumpNewsroomToFile(const NewsroomSnapshot& newsroom, const QString& path, const Progress& progress = {});

} // namespace rapporteur
