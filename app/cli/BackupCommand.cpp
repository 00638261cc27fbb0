#include "cli/Command.h"
#include "cli/Terminal.h"

#include "editing/actions/NewsroomBackup.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

Command backupCommand()
{
    return { u"backup"_s, u"FILE DEST"_s, u"Write a verified copy of the newsroom and its pictures into a new folder."_s, 2, 2, {},
        [](const QCommandLineParser& parser) {
            const QStringList arguments = parser.positionalArguments();
            Workspace workspace(arguments[0], Access::ReadOnly);
            ProgressLine line(u"Backing up"_s);
            backUpNewsroom(workspace.snapshot(), arguments[1], line.progress());
            return ExitCode::Done;
        } };
}

} // namespace rapporteur
