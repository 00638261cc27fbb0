#pragma once

#include "core/rules/ArticleRenderer.h"
#include "core/rules/RuleContext.h"

#include <QCommandLineParser>

namespace rapporteur {

class Workspace;

/// What roster and caption render with: the style of `--style`, the date of `--as-of`, the gate of this moment.
struct RenderingSetup
{
    RenderingSetup(Workspace& workspace, const QCommandLineParser& parser);
    RenderingSetup(const RenderingSetup&) = delete;
    RenderingSetup& operator=(const RenderingSetup&) = delete;

    Rulebook book;
    Gate gate;
    PartialDate asOf; ///< empty: not asked for
    ArticleRenderer renderer;
};

} // namespace rapporteur
