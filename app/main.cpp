#include "cli/CommandLine.h"
#include "imaging/helper/PictureHelper.h"

#include <QCoreApplication>
#include <csignal>
#include <string_view>

int main(int argc, char* argv[])
{
    // The helper parses foreign bytes: it starts before anything else is set up.
    if (argc > 1 && std::string_view(argv[1]) == "--helper")
        return rapporteur::runPictureHelper(argc, argv);
    // A limit on file sizes is told as a full disk, not by the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rapporteur"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    return rapporteur::runCommandLine(QCoreApplication::arguments());
}
