#include "cli/Command.h"
#include "cli/RenderingSetup.h"
#include "cli/Terminal.h"

#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ExitCode caption(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    Workspace workspace(arguments[0], Access::ReadOnly);
    const RenderingSetup setup(workspace, parser);
    Problems problems;
    for (const RenderedParagraph& paragraph : setup.renderer.caption(workspace.photo(PhotoId(arguments[1])), setup.asOf, problems))
        printOut(plainText(paragraph.runs) + u'\n');
    printProblems(problems);
    const bool isBlocked = std::ranges::find(problems, Severity::Error, &Problem::severity) != problems.end();
    return isBlocked ? ExitCode::Blocked : ExitCode::Done;
}

} // namespace

Command captionCommand()
{
    return { u"caption"_s, u"FILE PHOTO [--style STYLE] [--as-of DATE]"_s, u"Print a photo's caption."_s, 2, 2,
        { { u"style"_s, u"house (the default), ap, programme or participants."_s, u"STYLE"_s, u"house"_s },
            { u"as-of"_s, u"Date of the wording; the default is the photo's."_s, u"DATE"_s } },
        caption };
}

} // namespace rapporteur
