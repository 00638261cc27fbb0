#include "ui/Application.h"

#include "editing/session/Preferences.h"
#include "ui/appearance/Appearance.h"
#include "ui/appearance/LineIcon.h"
#include "ui/appearance/Translations.h"
#include "ui/preview/PreviewScheme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <memory>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A desktop without settings of its own says 9 points, which is small for a day of reading.
void setReadableFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    QApplication::setFont(font);
}

void nameApplication()
{
    QApplication::setApplicationName(u"rapporteur"_s);
    QApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QGuiApplication::setDesktopFileName(u"rapporteur"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/rapporteur.svg"_s));
}

/// The newsroom that the arguments name: opened while the program starts.
std::optional<NewsroomOpening> beginOpening(int argc, char* argv[])
{
    const QString path = argc > 1 ? QFile::decodeName(argv[1]) : QString();
    if (path.startsWith(u'-') || !QFileInfo(path).isFile())
        return std::nullopt;
    return NewsroomOpening(path, Access::ReadOnly);
}

} // namespace

int runEditor(int argc, char* argv[])
{
    std::optional<NewsroomOpening> opening = beginOpening(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    registerPreviewScheme();
    drawPagesInSoftware();
    QApplication application(argc, argv);
    nameApplication();
    const Preferences preferences = Preferences::load();
    installTranslations(preferences.language);
    applyAppearance(preferences.appearance);
    setReadableFont();

    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, u"The newsroom to open."_s, u"[FILE]"_s);
    parser.addOption({ u"article"_s, u"Open this article."_s, u"ID"_s });
    parser.process(application);

    auto window = std::make_unique<MainWindow>();
    const QString path = parser.positionalArguments().value(0);
    if (path != QFile::decodeName(argc > 1 ? argv[1] : ""))
        opening.reset();
    if (!window->start(path, parser.value(u"article"_s), std::move(opening)))
        return 0;
    window.release(); // it deletes itself when it is closed
    return QApplication::exec();
}

} // namespace rapporteur
