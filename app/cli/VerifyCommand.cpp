#include "cli/Command.h"
#include "cli/Terminal.h"

#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ExitCode verify(const QCommandLineParser& parser)
{
    const QString path = parser.positionalArguments().front();
    ProgressLine line(u"Verifying"_s);
    const Problems problems = verifyNewsroomFile(path, line.progress());
    printProblems(problems);
    if (!problems.empty()) {
        printMessage(u"“%1” is damaged; it was not changed. Open a backup of it instead."_s.arg(path));
        return ExitCode::BadFile;
    }
    printOut(u"“%1” is sound.\n"_s.arg(path));
    return ExitCode::Done;
}

} // namespace

Command verifyCommand()
{
    return { u"verify"_s, u"FILE"_s, u"Read everything and compare it with its checksums."_s, 1, 1, {}, verify };
}

} // namespace rapporteur
