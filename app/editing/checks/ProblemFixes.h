#pragma once

#include "core/Problem.h"
#include "editing/workspace/Workspace.h"

#include <functional>

namespace rapporteur {

/// A way to mend a problem, each an undo step.
struct ProblemFix
{
    QString text; ///< "Write “Jim Marshall”"
    std::function<void(Workspace&)> apply;
};

/// What can be done at once about a problem of a photo; nothing for what needs a decision elsewhere.
std::vector<ProblemFix> fixesFor(const Problem& problem, const Workspace& workspace);

/// What is to be mended in a photo and its texts, wherever it is placed.
Problems photoProblems(const PhotoId& photo, const Registry& registry);

} // namespace rapporteur
