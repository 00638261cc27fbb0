#include "cli/CommandLine.h"
#include "cli/Terminal.h"
#include "imaging/helper/PictureHelper.h"
#ifdef RAPPORTEUR_HAS_UI
#include "ui/Application.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>
#include <csignal>
#include <string_view>

namespace {

/// Whether the arguments ask for the editor: nothing, an option of it, or a newsroom; not a mistyped command.
bool asksForEditor(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    return first.isEmpty() || first.startsWith(u'-') || first.endsWith(QStringLiteral(".rapporteur")) || QFileInfo::exists(first);
}

int runHere(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rapporteur"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    return rapporteur::runCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char* argv[])
{
    rapporteur::keepStandardStreams();
    // The helper parses foreign bytes: it starts before anything else is set up.
    if (argc > 1 && std::string_view(argv[1]) == "--helper")
        return rapporteur::runPictureHelper(argc, argv);
    // A limit on file sizes is told as a full disk, not by the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    if (rapporteur::isCommand(arguments) || !asksForEditor(arguments))
        return runHere(argc, argv);
#ifdef RAPPORTEUR_HAS_UI
    // Without a display Qt would only abort.
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (hasDisplay)
        return rapporteur::runEditor(argc, argv);
#endif
    return runHere(argc, argv);
}
