#include "support/ui/SampleWindow.h"

#include "editing/actions/Pictures.h"
#include "editing/actions/SampleNewsroom.h"
#include "imaging/helper/PictureHelper.h"
#include "ui/appearance/Translations.h"
#include "ui/preview/PreviewScheme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QTest>
#include <cstring>

namespace rapporteur {

using namespace Qt::StringLiterals;

SampleWindow::SampleWindow(const QString& language)
{
    const QString path = m_folder.filePath(u"sample.rapporteur"_s);
    const Pictures pictures;
    createSampleNewsroom(path, pictures.service());
    installTranslations(language);
    m_window = new MainWindow;
    m_window->start(path, {});
}

SampleWindow::~SampleWindow()
{
    m_window->close();
    QCoreApplication::sendPostedEvents(m_window, QEvent::DeferredDelete);
}

int runWindowTest(int argc, char* argv[], QObject& test)
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    registerPreviewScheme();
    drawPagesInSoftware();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace rapporteur
