#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

#include <QDateTime>

namespace rapporteur {

struct NewsroomSnapshot;

/// Everything that should be mended before publishing: what rendering every article, draft or not, finds.
Problems checkNewsroom(const NewsroomSnapshot& newsroom, const QDateTime& now, const Progress& progress = {});

} // namespace rapporteur
