#include "benchmarks/editor/EditorWindow.h"

#include "benchmarks/editor/Figures.h"
#include "benchmarks/editor/SlowDisk.h"
#include "imaging/helper/PictureHelper.h"
#include "ui/find/FindBar.h"
#include "ui/preview/PreviewScheme.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTextEdit>
#include <cstring>
#include <thread>

namespace rapporteur {

using namespace std::chrono_literals;

namespace {

constexpr int longestWait = 60'000; // ms
constexpr QSize windowSize(1440, 900);

void waitForPage(PreviewPane& preview)
{
    QSignalSpy shown(&preview, &PreviewPane::shown);
    if (!shown.wait(longestWait))
        qFatal("the preview shows no page");
}

} // namespace

EditorWindow::EditorWindow(const QString& newsroom, const QString& article)
{
    slowDownFlushes(30ms);
    m_window = new MainWindow;
    m_window->resize(windowSize);
    if (!m_window->start(newsroom, article) || !m_window->newsroom())
        qFatal("the newsroom was not opened");
    waitForPage(preview());
    workFor(2000);
}

EditorWindow::~EditorWindow()
{
    const std::unique_ptr<MainWindow> closed(m_window);
    closed->close();
}

void EditorWindow::open(const QString& article)
{
    if (editor().article() == ArticleId(article))
        return;
    m_window->newsroom()->navigation.open(RecordKind::Article, article);
    waitForPage(preview());
    workFor(2000);
}

void EditorWindow::find(const QString& word)
{
    text().find(word);
    m_window->findChild<FindBar*>()->open(FindBar::Mode::Find);
    workFor(1000);
}

void EditorWindow::press(QWidget& receiver, int key, const QString& text, QWidget& widget)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&receiver, &event);
    widget.repaint();
}

int runBenchmark(int argc, char* argv[], bool (*measure)(const QStringList& arguments))
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    registerPreviewScheme();
    drawPagesInSoftware();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    return measure(QCoreApplication::arguments().mid(1)) ? 0 : 1;
}

double workFor(int milliseconds)
{
    const Stopwatch all;
    double longest = 0;
    while (all.clock() < milliseconds) {
        const Stopwatch turn;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, turn.clock());
        std::this_thread::sleep_for(1ms);
    }
    return longest;
}

} // namespace rapporteur
