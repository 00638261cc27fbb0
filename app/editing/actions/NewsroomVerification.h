#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

namespace rapporteur {

struct NewsroomSnapshot;

/// Reads everything in the open newsroom and compares it with its checksums; changes nothing.
Problems verifyOpenNewsroom(const NewsroomSnapshot& newsroom, const Progress& progress = {});

} // namespace rapporteur
