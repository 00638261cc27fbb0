#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

#include <QDateTime>

namespace rapporteur {

class Workspace;

/// Everything that should be mended before publishing: what rendering every article, draft or not, finds.
Problems checkNewsroom(Workspace& workspace, const QDateTime& now, const Progress& progress = {});

} // namespace rapporteur
