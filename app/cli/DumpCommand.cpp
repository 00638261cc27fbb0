#include "cli/Command.h"
#include "cli/Terminal.h"

#include "core/Error.h"
#include "editing/actions/NewsroomDump.h"
#include "editing/workspace/Workspace.h"

#include <QFile>
#include <cstdio>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ExitCode dump(const QCommandLineParser& parser)
{
    Workspace workspace(parser.positionalArguments().front(), Access::ReadOnly);
    ProgressLine line(u"Writing"_s);
    if (parser.isSet(u"output"_s)) {
        dumpNewsroomToFile(workspace.snapshot(), parser.value(u"output"_s), line.progress());
        return ExitCode::Done;
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        throw Error(ErrorCode::CannotWrite, u"standard output"_s);
    dumpNewsroom(workspace.snapshot(), out, u"standard output"_s);
    if (!out.flush())
        throw Error(out.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite, u"standard output"_s);
    return ExitCode::Done;
}

} // namespace

Command dumpCommand()
{
    return { u"dump"_s, u"FILE [--output OUT.json]"_s, u"Write the whole newsroom as a document (JSON)."_s, 1, 1,
        { { u"output"_s, u"Write there, and the pictures to media/ beside it."_s, u"OUT.json"_s } }, dump };
}

} // namespace rapporteur
