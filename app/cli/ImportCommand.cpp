#include "cli/Command.h"
#include "cli/Terminal.h"

#include "editing/actions/NewsroomImport.h"
#include "editing/actions/Pictures.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ExitCode importSources(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    Workspace workspace(arguments.front());
    const Pictures pictures;
    for (const QString& source : arguments.sliced(1)) {
        ProgressLine line(u"Importing %1"_s.arg(source));
        const Problems problems = importDocument(workspace.snapshot(), source, pictures.service(), line.progress());
        if (problems.empty()) {
            workspace.reload();
            continue;
        }
        line.show(0, 1);
        printProblems(problems);
        printMessage(u"“%1” was not imported; nothing was changed. Correct these places, then import it again."_s.arg(source));
        return ExitCode::BadFile;
    }
    return ExitCode::Done;
}

} // namespace

Command importCommand()
{
    return { u"import"_s, u"FILE SOURCE…"_s, u"Read newsroom documents (JSON) into the newsroom, each whole or not at all."_s, 2, 1000, {},
        importSources };
}

} // namespace rapporteur
