#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/preview/PreviewPane.h"
#include "ui/window/Docks.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/StartPage.h"

#include <QPointer>
#include <QTextEdit>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

enum class WebEngine { Unknown, NotStarted, Started };

/// Sees what was there when the text was painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(MainWindow& window) : m_window(window) { qApp->installEventFilter(this); }

    WebEngine webEngine() const { return m_webEngine; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isText = event->type() == QEvent::Paint && qobject_cast<QTextEdit*>(watched->parent());
        if (isText && m_webEngine == WebEngine::Unknown)
            m_webEngine = m_window.docks()->preview().browser() ? WebEngine::Started : WebEngine::NotStarted;
        return false;
    }

private:
    MainWindow& m_window;
    WebEngine m_webEngine = WebEngine::Unknown;
};

} // namespace

/// What a user waits for when the program starts.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsTheTextBeforeTheWebEngineStarts();
    void takesANewsroomThatIsOnItsWay();

private:
    SeedNewsroom m_newsroom;
    QTemporaryDir m_folder;
};

void StartTest::paintsTheTextBeforeTheWebEngineStarts()
{
    const QString path = m_newsroom.copyInto(m_folder.path(), u"painted"_s);
    const QPointer<MainWindow> window = new MainWindow;
    const FirstPaint paint(*window);
    QVERIFY(window->start(path, SeedWindow::seedArticle.text()));
    QTRY_VERIFY(paint.webEngine() != WebEngine::Unknown);
    QCOMPARE(paint.webEngine(), WebEngine::NotStarted);
    QTRY_VERIFY(window->docks()->preview().browser());
    window->close();
    QTRY_VERIFY(!window);
}

void StartTest::takesANewsroomThatIsOnItsWay()
{
    const QString path = m_newsroom.copyInto(m_folder.path(), u"early"_s);
    NewsroomOpening opening(path, Access::ReadOnly);
    const QPointer<MainWindow> window = new MainWindow;
    QVERIFY(window->start(path, SeedWindow::seedArticle.text(), std::move(opening)));
    QCOMPARE(window->newsroom()->workspace.path(), path);
    QVERIFY(!window->findChild<StartPage*>());
    // And what is typed goes into it
    QTest::keyClicks(&window->view()->editor().textEdit(), u"Early "_s);
    QTRY_VERIFY(!window->newsroom()->workspace.search(u"early"_s, 5).empty());
    window->close();
    QTRY_VERIFY(!window);
}

RAPPORTEUR_WINDOW_TEST_MAIN(StartTest)
#include "StartTest.moc"
