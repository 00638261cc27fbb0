#pragma once

#include "imaging/helper/PictureHelper.h"
#include "ui/appearance/Appearance.h"
#include "ui/dialogs/Ask.h"
#include "ui/preview/PreviewScheme.h"

#include <QApplication>
#include <QTest>
#include <cstring>

namespace rapporteur::test {

/// Runs the test functions in an application set up as the editor is: its look, the preview's scheme, messages kept.
template <typename TestClass> int runWindowTest(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    registerPreviewScheme();
    drawPagesInSoftware();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rapporteur"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rapporteur"));
    applyAppearance(Appearance::Light);
    Ask::keepMessages();
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace rapporteur::test

/// main() of a test program with real windows, which is also the helper process that reads its pictures.
#define RAPPORTEUR_WINDOW_TEST_MAIN(TestClass)                                                                         \
    int main(int argc, char* argv[])                                                                                   \
    {                                                                                                                  \
        return rapporteur::test::runWindowTest<TestClass>(argc, argv);                                                 \
    }
