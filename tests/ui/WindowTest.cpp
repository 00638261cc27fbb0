#include "editing/session/Preferences.h"
#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/library/LibraryPanel.h"
#include "ui/notices/NoticeBar.h"
#include "ui/window/Docks.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/SaveIndicator.h"
#include "ui/window/StartPage.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// While it lives no file may grow: the fullest a disk gets without being one.
class FullDisk
{
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit limit { 1, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    struct rlimit m_before { };
};

QPushButton* button(QWidget& parent, const QString& text)
{
    for (QPushButton* found : parent.findChildren<QPushButton*>()) {
        if (found->isVisible() && QString(found->text()).remove(u'&') == text)
            return found;
    }
    return nullptr;
}

void drop(QWidget* target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &dropped);
}

} // namespace

/// The window as its user works with it: keys and clicks, in a real window on a real newsroom.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithWhatCanBeDone();
    void makesANewsroomFromTheStartPage();
    void goesOnWithARecentNewsroom();
    void opensAnotherNewsroomInAWindowOfItsOwn();
    void beginsAnArticleByAKey();
    void titlesTheWindowAfterTheArticle();
    void tellsWhetherEverythingIsInTheFile();
    void tellsOnceThatTheFileCannotBeWritten();
    void asksBeforeItLosesChanges();
    void undoesWhatWasTypedInAnotherArticle();
    void goesBackAndForward();
    void restoresWhatWasOpen();
    void fitsASmallScreenWithEveryPage();
    void opensTheArticleItWasStartedWith();
    void offersNoWritingInAReadOnlyNewsroom();
    void opensANewsroomThatIsDropped();
    void addsPicturesThatAreDropped();
    void deletesARecordAndTakesItBack();
    void keepsARecordThatOthersMention();

private:
    QTextEdit& text() { return m_seed->window().view()->editor().textEdit(); }
    QStringList notices() { return m_seed->window().view()->notices().texts(); }
    QString saved() { return m_seed->find<SaveIndicator>()->text(); }
    const Article& seed() { return m_seed->workspace().article(SeedWindow::seedArticle); }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void WindowTest::init()
{
    Ask::takeMessages();
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
}

void WindowTest::cleanup()
{
    m_seed.reset();
}

void WindowTest::beginsWithWhatCanBeDone()
{
    m_seed->close();
    MainWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.start({}, {});
    QStringList choices;
    for (const auto* choice : window.findChildren<QCommandLinkButton*>())
        choices << choice->accessibleName();
    QCOMPARE(choices.first(3), (QStringList { u"New newsroom…"_s, u"Open a newsroom…"_s, u"Look at the sample newsroom…"_s }));
    QCOMPARE(choices.value(3), u"Open seed"_s);
    QCOMPARE(window.windowTitle(), u"Rapporteur"_s);
}

void WindowTest::makesANewsroomFromTheStartPage()
{
    MainWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.start({}, {});
    const QString path = m_seed->filePath(u"new.rapporteur"_s);

    Ask::answerNext(std::nullopt);
    window.findChild<QCommandLinkButton*>()->click();
    QVERIFY(!window.newsroom());
    Ask::answerNext(path);
    QTest::mouseClick(window.findChild<QCommandLinkButton*>(), Qt::LeftButton);

    QVERIFY(window.newsroom());
    QVERIFY(QFileInfo::exists(path));
    QCOMPARE(window.windowTitle(), u"new[*]"_s);
    QTRY_VERIFY(button(window, u"New Article"_s));
    window.close();
}

void WindowTest::goesOnWithARecentNewsroom()
{
    m_seed->close();
    MainWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.start({}, {});
    auto* recent = window.findChildren<QCommandLinkButton*>().value(3);
    QVERIFY(recent);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Space);
    QVERIFY(window.newsroom());
    QCOMPARE(window.newsroom()->workspace.path(), QFileInfo(m_seed->path()).canonicalFilePath());
    window.close();
}

void WindowTest::opensAnotherNewsroomInAWindowOfItsOwn()
{
    const auto windows = [] {
        QList<MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible())
                found << window;
        }
        return found;
    };
    const QString other = m_newsroom.copyInto(m_seed->filePath({}), u"other"_s);

    Ask::answerNext(m_seed->path());
    m_seed->key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(windows().size(), 1);
    Ask::answerNext(other);
    m_seed->key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(windows().size(), 2);
    for (MainWindow* window : windows()) {
        if (window != &m_seed->window())
            window->close();
    }
    QCOMPARE(Ask::takeMessages(), QStringList());
}

void WindowTest::beginsAnArticleByAKey()
{
    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    m_seed->type(u"Talks in Tokyo"_s);
    m_seed->key(Qt::Key_Return);
    m_seed->type(u"They met."_s);
    const Article& article = m_seed->workspace().article(m_seed->window().view()->editor().article());
    QCOMPARE(article.headline, u"Talks in Tokyo"_s);
    QCOMPARE(plainText(article.summary), u"They met."_s);
    QCOMPARE(article.status, ArticleStatus::Draft);
}

void WindowTest::titlesTheWindowAfterTheArticle()
{
    QCOMPARE(m_seed->window().windowTitle(), seed().headline + u" – seed[*]"_s);
    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_seed->window().windowTitle(), u"seed[*]"_s);
    m_seed->type(u"Tokyo"_s);
    QCOMPARE(m_seed->window().windowTitle(), u"Tokyo – seed[*]"_s);
}

void WindowTest::tellsWhetherEverythingIsInTheFile()
{
    QCOMPARE(saved(), u"Saved"_s);
    QVERIFY(!m_seed->window().isWindowModified());
    QSignalSpy states(&m_seed->workspace().saving(), &SaveQueue::stateChanged);

    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    m_seed->type(u"T"_s);
    QCOMPARE(saved(), u"Saving…"_s);
    QVERIFY(m_seed->window().isWindowModified());

    // It says "Saved" when the file has it, and the file has it when it says so.
    QTRY_COMPARE(saved(), u"Saved"_s);
    QVERIFY(!m_seed->window().isWindowModified());
    QVERIFY(m_seed->workspace().saving().isEmpty());
    QVERIFY(states.count() >= 2);
}

void WindowTest::tellsOnceThatTheFileCannotBeWritten()
{
    auto full = std::make_unique<FullDisk>();
    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    m_seed->type(u"Written on a full disk"_s);
    QTRY_COMPARE(saved(), u"Not saved"_s);
    QVERIFY(m_seed->window().windowTitle().endsWith(u"Not saved"_s));
    QVERIFY(m_seed->window().isWindowModified());
    m_seed->type(u", and more"_s);
    QTRY_COMPARE(saved(), u"Not saved"_s);
    QCOMPARE(notices().size(), 1);
    QVERIFY2(notices().first().contains(u"disk is full"_s), qPrintable(notices().first()));
    QCOMPARE(Ask::takeMessages(), QStringList());

    full.reset();
    QTest::mouseClick(button(m_seed->window(), u"Try Again"_s), Qt::LeftButton);
    QTRY_COMPARE(saved(), u"Saved"_s);
    QVERIFY(notices().isEmpty());
    QVERIFY(!m_seed->window().windowTitle().contains(u"Not saved"_s));
    m_seed->restart();
    QCOMPARE(m_seed->workspace().article(m_seed->window().view()->editor().article()).headline, u"Written on a full disk, and more"_s);
}

void WindowTest::asksBeforeItLosesChanges()
{
    const FullDisk full;
    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    m_seed->type(u"Not in the file"_s);
    Ask::confirmNext(false);
    m_seed->window().close();
    QVERIFY(m_seed->window().isVisible());
    Ask::confirmNext(true);
    m_seed->window().close();
    QVERIFY(!m_seed->window().isVisible());
}

void WindowTest::undoesWhatWasTypedInAnotherArticle()
{
    const ArticleId other = m_seed->addArticle(u"other"_s, u"Other"_s);
    const QString before = seed().headline;
    text().moveCursor(QTextCursor::Start);
    m_seed->type(u"New: "_s);
    QCOMPARE(seed().headline, u"New: "_s + before);

    m_seed->navigation().open(RecordKind::Article, other.text());
    m_seed->window().view()->focusText();
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(seed().headline, before);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(seed().headline, u"New: "_s + before);
    m_seed->navigation().open(RecordKind::Article, SeedWindow::seedArticle.text());
    QCOMPARE(text().document()->firstBlock().text(), u"New: "_s + before);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text().document()->firstBlock().text(), before);
}

void WindowTest::goesBackAndForward()
{
    QVERIFY(!m_seed->command(u"Back"_s)->isEnabled());
    m_seed->navigation().open(RecordKind::Person, u"marshall"_s);
    m_seed->navigation().open(RecordKind::Photo, u"pcac-group"_s);
    const auto shown = [this] { return m_seed->navigation().current()->id; };

    m_seed->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"marshall"_s);
    m_seed->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), SeedWindow::seedArticle.text());
    QVERIFY(m_seed->window().view()->showsArticle());
    QVERIFY(!m_seed->command(u"Back"_s)->isEnabled());
    m_seed->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(), u"marshall"_s);
    // The list follows what is shown.
    QCOMPARE(m_seed->find<QListView>(u"libraryList"_s)->accessibleName(), u"People"_s);
    // A new way forgets the one that was not taken.
    m_seed->navigation().open(RecordKind::Person, u"hadley"_s);
    QVERIFY(!m_seed->command(u"Forward"_s)->isEnabled());
}

void WindowTest::restoresWhatWasOpen()
{
    const ArticleId other = m_seed->addArticle(u"other"_s, u"Another article"_s);
    m_seed->navigation().open(RecordKind::Article, other.text());
    m_seed->window().resize(1111, 707);
    m_seed->key(Qt::Key_4, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_seed->window().docks()->problemsDock().isVisible());
    text().moveCursor(QTextCursor::Start);
    for (int step = 0; step < 8; ++step)
        m_seed->key(Qt::Key_Right);

    m_seed->restart();

    QCOMPARE(m_seed->navigation().current()->id, other.text());
    QCOMPARE(text().textCursor().position(), 8);
    QCOMPARE(m_seed->window().size(), QSize(1111, 707));
    QVERIFY(m_seed->window().docks()->problemsDock().isVisible());
    QCOMPARE(QApplication::focusWidget(), &text());
}

/// 1280 × 720 with all panels beside the page.
void WindowTest::fitsASmallScreenWithEveryPage()
{
    const QSize smallScreen(1280, 720);
    m_seed->window().resize(smallScreen);
    const auto fits = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QSize least = m_seed->window().minimumSizeHint();
        return least.width() <= smallScreen.width() && least.height() <= smallScreen.height();
    };
    for (const auto& [kind, id] : std::initializer_list<std::pair<RecordKind, QString>> { { RecordKind::Person, u"marshall"_s },
             { RecordKind::Photo, u"pcac-group"_s }, { RecordKind::Event, u"pcac-5"_s }, { RecordKind::Article, SeedWindow::seedArticle.text() } }) {
        m_seed->navigation().open(kind, id);
        QVERIFY2(fits(), qPrintable(id + u' ' + QString::number(m_seed->window().minimumSizeHint().width())));
    }
    m_seed->window().view()->showPhotoDesk();
    QVERIFY2(fits(), qPrintable(QString::number(m_seed->window().minimumSizeHint().width())));
}

void WindowTest::opensTheArticleItWasStartedWith()
{
    const ArticleId other = m_seed->addArticle(u"other"_s, u"Another article"_s);
    m_seed->navigation().open(RecordKind::Person, u"marshall"_s);
    m_seed->close();
    m_seed->open(other.text());
    QCOMPARE(m_seed->navigation().current()->id, other.text());
    QCOMPARE(QApplication::focusWidget(), &text());
}

void WindowTest::offersNoWritingInAReadOnlyNewsroom()
{
    // Given a newsroom that another name refers to as well: it is never written
    m_seed->close();
    QCOMPARE(::link(QFile::encodeName(m_seed->path()).constData(), QFile::encodeName(m_seed->filePath(u"second"_s)).constData()), 0);
    m_seed->open();

    QVERIFY(m_seed->workspace().isReadOnly());
    QCOMPARE(saved(), u"Read-only"_s);
    QVERIFY(text().isReadOnly());
    for (const QString& name : { u"New Article"_s, u"Import Photos"_s, u"New Person"_s, u"New Publication"_s, u"Import Document"_s,
             u"Delete This Record"_s, u"Paste Without Formatting"_s, u"Bold"_s, u"Heading 2"_s, u"Photo"_s, u"Link All Names"_s })
        QVERIFY2(!m_seed->command(name)->isEnabled(), qPrintable(name));
    for (const QString& name : { u"Export Bundle"_s, u"Write as a Document"_s, u"Hand Over"_s, u"Go To"_s, u"Search Everything"_s })
        QVERIFY2(m_seed->command(name)->isEnabled(), qPrintable(name));
    // And keys that write do nothing
    const Article before = seed();
    text().moveCursor(QTextCursor::Start);
    m_seed->type(u"typed"_s);
    m_seed->key(Qt::Key_Delete);
    m_seed->key(Qt::Key_Return);
    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    m_seed->key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(seed(), before);
    QVERIFY(m_seed->workspace().undoStack().count() == 0);
    for (const auto* field : m_seed->window().docks()->all().value(2)->findChildren<QLineEdit*>())
        QVERIFY(!field->isEnabled());
}

void WindowTest::opensANewsroomThatIsDropped()
{
    MainWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.start({}, {});
    const QString other = m_newsroom.copyInto(m_seed->filePath({}), u"dropped"_s);
    drop(&window, { other });
    QVERIFY(window.newsroom());
    QCOMPARE(window.newsroom()->workspace.path(), QFileInfo(other).canonicalFilePath());
    window.close();
}

void WindowTest::addsPicturesThatAreDropped()
{
    const QString picture = m_seed->filePath(u"picture.png"_s);
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(picture));
    const size_t before = m_seed->workspace().registry().photos.size();
    drop(&m_seed->window(), { picture, m_seed->filePath(u"missing.jpg"_s) });
    QTRY_COMPARE_WITH_TIMEOUT(m_seed->workspace().registry().photos.size(), before + 1, 20'000);
    QCOMPARE(m_seed->navigation().current()->kind, RecordKind::Photo);
    QTRY_VERIFY(!notices().isEmpty());
    QVERIFY2(notices().first().contains(u"missing.jpg"_s), qPrintable(notices().first()));
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_seed->workspace().registry().photos.size(), before);
}

void WindowTest::deletesARecordAndTakesItBack()
{
    const ArticleId other = m_seed->addArticle(u"other"_s, u"Another article"_s);
    m_seed->navigation().open(RecordKind::Article, other.text());
    m_seed->key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_seed->workspace().articleHead(other));
    QCOMPARE(m_seed->navigation().current()->id, SeedWindow::seedArticle.text());
    QCOMPARE(notices(), QStringList { u"“Another article” was deleted."_s });
    QTest::mouseClick(button(m_seed->window().view()->notices(), u"Undo"_s), Qt::LeftButton);
    QVERIFY(m_seed->workspace().articleHead(other));
    QVERIFY(notices().isEmpty());
}

void WindowTest::keepsARecordThatOthersMention()
{
    m_seed->navigation().open(RecordKind::Photo, u"pcac-group"_s);
    m_seed->key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_seed->workspace().registry().photos.find(PhotoId(u"pcac-group"_s)));
    QCOMPARE(notices().size(), 1);
    QTest::mouseClick(button(m_seed->window().view()->notices(), u"Show the first"_s), Qt::LeftButton);
    QCOMPARE(m_seed->navigation().current()->id, SeedWindow::seedArticle.text());
}

RAPPORTEUR_WINDOW_TEST_MAIN(WindowTest)
#include "WindowTest.moc"
