#include "cli/Command.h"
#include "cli/ProblemJson.h"
#include "cli/Terminal.h"

#include "editing/actions/NewsroomCheck.h"
#include "editing/workspace/Workspace.h"

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ExitCode check(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    Workspace workspace(parser.positionalArguments().front(), Access::ReadOnly);
    ProgressLine line(u"Checking"_s);
    const Problems problems = checkNewsroom(workspace.snapshot(), QDateTime::currentDateTimeUtc(), line.progress());
    printOut(json ? problemsAsJson(problems) : problemLines(problems));
    const bool isGrave = std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity != Severity::Hint; });
    return isGrave ? ExitCode::Blocked : ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    return { u"check"_s, u"FILE [--format text|json]"_s, u"Say what should be mended before publishing."_s, 1, 1, { formatOption() },
        check };
}

} // namespace rapporteur
