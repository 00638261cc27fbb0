#include "cli/Command.h"

#include "editing/actions/SampleNewsroom.h"
#include "editing/actions/Pictures.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

Command createCommand()
{
    return { u"create"_s, u"FILE [--sample]"_s, u"Make a new newsroom."_s, 1, 1,
        { { u"sample"_s, u"Fill it with the sample institute."_s } }, [](const QCommandLineParser& parser) {
            const QString path = parser.positionalArguments().front();
            if (parser.isSet(u"sample"_s)) {
                const Pictures pictures;
                createSampleNewsroom(path, pictures.service());
            } else {
                createNewsroom(path);
            }
            return ExitCode::Done;
        } };
}

} // namespace rapporteur
