#include "storage/records/ArticleStore.h"
#include "support/cli/OtherDisk.h"
#include "support/editing/WrittenArticle.h"
#include "support/ui/SampleWindow.h"
#include "ui/article/ArticleEditor.h"
#include "ui/dialogs/Ask.h"
#include "ui/notices/NoticeBar.h"
#include "ui/preview/PreviewPane.h"
#include "ui/window/Docks.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/SaveIndicator.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <csignal>
#include <cstring>
#include <sys/mount.h>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const ArticleId talks(u"talks"_s);
constexpr int patience = 30'000; // ms
constexpr qint64 diskSize = 8'000'000;

/// A disk that can be filled, and that this whole program sees: made before it has a second thread.
struct SmallDisk
{
    SmallDisk() : disk(OtherDisk::Kind::Small, folder.path(), diskSize) { disk.surroundings().prepare(); }
    ~SmallDisk()
    {
        // Else its folder could not be removed.
        if (::chdir("/") == 0)
            ::umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
    }

    QTemporaryDir folder;
    OtherDisk disk;
};

} // namespace

/// What goes wrong around an article leaves its text safe and the window usable, and is told once.
class TroubleTest : public QObject
{
    Q_OBJECT

public:
    explicit TroubleTest(SmallDisk& disk) : m_disk(disk) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void survivesTheRendererOfThePreview();
    void namesAMissingPictureOnce();
    void opensAReadOnlyNewsroomForReading();
    void keepsTheTextOnAFullDiskAndSavesItWhenThereIsRoom();
    void raisesTheWindowThatHasTheNewsroomAlready();

private:
    QString newsroom(const QString& folder);
    void open(const QString& path);
    void type(const QString& text);
    QString typed();
    QString stored();
    /// Sentences in the notice bar that hold such words.
    qsizetype told(const QString& words) { return m_window->view()->notices().texts().filter(words).size(); }
    QPushButton* remedy(const QString& text);
    Workspace& workspace() { return m_window->newsroom()->workspace; }

    SmallDisk& m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
    MainWindow* m_window = nullptr; ///< deletes itself when it is closed
};

void TroubleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Ask::keepMessages();
}

void TroubleTest::cleanup()
{
    QCOMPARE(Ask::takeMessages(), QStringList());
    m_window->close();
    QCoreApplication::sendPostedEvents(m_window, QEvent::DeferredDelete);
}

/// One with the article "talks", which has a photo.
QString TroubleTest::newsroom(const QString& folder)
{
    const QString path = folder + u"/desk.rapporteur"_s;
    createNewsroom(path);
    Workspace workspace(path);
    Photo photo;
    photo.id = PhotoId(u"group"_s);
    photo.headline = u"Group photo"_s;
    photo.file = u"group.jpg"_s;
    photo.sha256 = QByteArray(64, 'a');
    workspace.replace(u"Add"_s, Record(photo));
    writeArticle(workspace, talks, 3);
    return path;
}

void TroubleTest::open(const QString& path)
{
    m_window = new MainWindow;
    QVERIFY(m_window->start(path, talks.text()));
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TroubleTest::type(const QString& text)
{
    QTextEdit& edit = m_window->view()->editor().textEdit();
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, text);
}

QString TroubleTest::typed()
{
    return m_window->view()->editor().textEdit().toPlainText();
}

QString TroubleTest::stored()
{
    return plainText(workspace().storage().call([](NewsroomFile& file) { return ArticleStore(file.database()).find(talks); })->body);
}

QPushButton* TroubleTest::remedy(const QString& text)
{
    for (QPushButton* button : m_window->view()->notices().findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void TroubleTest::survivesTheRendererOfThePreview()
{
    // Given a window with its preview
    open(newsroom(m_folder->path()));
    PreviewPane& preview = m_window->docks()->preview();
    QSignalSpy shown(&preview, &PreviewPane::shown);
    QVERIFY(shown.wait(patience));
    const auto notices = [&] {
        qsizetype count = 0;
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            count += label->isVisible() && label->text().contains(u"preview has stopped"_s) ? 1 : 0;
        return count;
    };

    // When the process that draws the page dies
    QCOMPARE(::kill(static_cast<pid_t>(preview.browser()->renderProcessPid()), SIGKILL), 0);

    // Then it is told once, writing goes on, and what is written is saved
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    type(u" After the crash."_s);
    QTRY_VERIFY_WITH_TIMEOUT(stored().endsWith(u" After the crash."_s), patience);
    QCOMPARE(notices(), 1);
    QCOMPARE(m_window->view()->notices().texts().filter(u"preview"_s), QStringList());
}

void TroubleTest::namesAMissingPictureOnce()
{
    // Given an article with a photo whose file is gone
    const QString path = newsroom(m_folder->path());
    {
        Workspace workspace(path);
        Article article = workspace.article(talks);
        PhotoBlock block;
        block.key = u"photo"_s;
        block.photo = PhotoId(u"group"_s);
        article.body.emplace_back(block);
        block.key = u"again"_s;
        article.body.emplace_back(block);
        TextBlock last = paragraph(u"End."_s);
        last.key = u"last"_s;
        article.body.emplace_back(last);
        workspace.replace(u"Place"_s, Record(article));
    }
    open(path);

    // Then it is named once, though it is asked for in many places
    QTRY_COMPARE_WITH_TIMEOUT(told(u"“Group photo”"_s), 1, patience);
    m_window->showLibrary(RecordKind::Photo);
    type(u" Written below."_s);
    QTRY_VERIFY_WITH_TIMEOUT(stored().endsWith(u"End. Written below."_s), patience);
    QCOMPARE(m_window->view()->notices().texts().size(), 1);
}

void TroubleTest::opensAReadOnlyNewsroomForReading()
{
    // Given a newsroom that may not be written. Root may write whatever its permissions say; a second name of the file makes it
    // read-only for everybody.
    const QString path = newsroom(m_folder->path());
    QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(m_folder->filePath(u"second"_s)).constData()), 0);
    QFile(path).setPermissions(QFile::ReadOwner);
    open(path);
    const QString before = typed();

    // Then it is shown, it is said once that it can only be read, and typing changes nothing
    QVERIFY(!before.isEmpty());
    QCOMPARE(told(u"can only be read"_s), 1);
    QCOMPARE(m_window->findChild<SaveIndicator*>()->text(), u"Read-only"_s);
    type(u"Lost."_s);
    QTest::keyClick(&m_window->view()->editor().textEdit(), Qt::Key_Backspace);
    QTest::keyClick(&m_window->view()->editor().textEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(), before);
    QVERIFY(workspace().saving().isEmpty());
    QCOMPARE(told(u"can only be read"_s), 1);

    // And a copy of it can be written
    const QTemporaryDir other;
    Ask::answerNext(other.path());
    QTest::mouseClick(remedy(u"Save a Copy…"_s), Qt::LeftButton);
    const QStringList copies = QDir(other.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(copies.size(), 1);
    Workspace copy(other.filePath(copies.front() + u"/desk.rapporteur"_s));
    QVERIFY(!copy.isReadOnly());
    QCOMPARE(plainText(copy.article(talks).body), plainText(workspace().article(talks).body));
}

void TroubleTest::keepsTheTextOnAFullDiskAndSavesItWhenThereIsRoom()
{
    // Given a newsroom on a disk that is full
    open(newsroom(m_disk.folder.path()));
    const QString before = stored();
    QSignalSpy failed(&workspace().saving(), &SaveQueue::failed);
    m_disk.disk.fillBut(0);

    // When somebody goes on writing
    type(u" Unsaved."_s);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"not in the file yet"_s), 1, patience);
    type(u" More of it."_s);
    QTest::mouseClick(remedy(u"Try Again"_s), Qt::LeftButton);
    // Another attempt was made and is over
    QVERIFY_THROWS_EXCEPTION(Error, workspace().saving().flush());
    QTRY_COMPARE(workspace().saving().state(), SaveState::Failed);

    // Then the text stays, the file is what it was, and everything says so once
    QVERIFY(typed().endsWith(u" Unsaved. More of it."_s));
    QCOMPARE(stored(), before);
    QCOMPARE(told(u"not in the file yet"_s), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY2(m_window->windowTitle().contains(u"Not saved"_s), qPrintable(m_window->windowTitle()));
    QCOMPARE(m_window->findChild<SaveIndicator*>()->text(), u"Not saved"_s);

    // And it can be written somewhere else in the meantime
    Ask::answerNext(m_folder->path());
    QTest::mouseClick(remedy(u"Save a Copy…"_s), Qt::LeftButton);
    const QStringList copies = QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(copies.size(), 1);
    {
        Workspace copy(m_folder->filePath(copies.front() + u"/desk.rapporteur"_s));
        QVERIFY(plainText(copy.article(talks).body).endsWith(u" Unsaved. More of it."_s));
    }

    // When there is room again, it is saved without being asked for, and the notice goes
    m_disk.disk.fillBut(4'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(workspace().saving().state(), SaveState::Saved, patience);
    QVERIFY(stored().endsWith(u" Unsaved. More of it."_s));
    QCOMPARE(told(u"not in the file yet"_s), 0);
    QVERIFY(!m_window->windowTitle().contains(u"Not saved"_s));

    // And the next time is told again
    m_disk.disk.fillBut(0);
    type(u" Again."_s);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"not in the file yet"_s), 1, patience);
    m_disk.disk.fillBut(4'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(workspace().saving().state(), SaveState::Saved, patience);
}

void TroubleTest::raisesTheWindowThatHasTheNewsroomAlready()
{
    // Given a window with the newsroom behind one with the start page
    const QString path = newsroom(m_folder->path());
    open(path);
    m_window->setWindowState(Qt::WindowMinimized);
    auto* other = new MainWindow;
    QVERIFY(other->start({}, {}));

    // When it is opened there, too
    other->openNewsroom(path);

    // Then the window that has it comes to the front, and nothing went wrong
    QCOMPARE(other->newsroom(), nullptr);
    QVERIFY(!m_window->isMinimized());
    QTRY_VERIFY(m_window->isActiveWindow());
    QVERIFY(!workspace().isReadOnly());
    other->close();
}

int main(int argc, char* argv[])
{
    // The picture helper is this program, too; it finds the disk that was made for it.
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0) {
        QObject nothing;
        return runWindowTest(argc, argv, nothing);
    }
    SmallDisk disk;
    TroubleTest test(disk);
    return runWindowTest(argc, argv, test);
}

#include "TroubleTest.moc"
