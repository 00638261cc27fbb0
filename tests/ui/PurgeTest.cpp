#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/notices/NoticeBar.h"
#include "ui/window/NewsroomView.h"

#include <QFile>
#include <QTextEdit>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

/// What was deleted stays readable in the file until it is removed for good.
class PurgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void removesWhatWasDeleted();
    void asksBefore();

private:
    /// Whether a word that was typed and deleted is in the newsroom file's bytes.
    bool isInFile(const QByteArray& word) const;
    void typeAndDelete(const QString& word);

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_window;
};

void PurgeTest::init()
{
    m_window = std::make_unique<SeedWindow>(m_newsroom);
}

bool PurgeTest::isInFile(const QByteArray& word) const
{
    QFile file(m_window->path());
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(word);
}

void PurgeTest::typeAndDelete(const QString& word)
{
    m_window->window().view()->focusText();
    m_window->window().view()->editor().textEdit().moveCursor(QTextCursor::End);
    m_window->type(u' ' + word);
    QTRY_VERIFY(isInFile(word.toUtf8()));
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!plainText(m_window->window().newsroom()->rendering.rendered()->body).contains(word));
}

void PurgeTest::removesWhatWasDeleted()
{
    typeAndDelete(u"Zugvogelwarte"_s);

    Ask::confirmNext(true);
    m_window->command(u"Remove What Was Deleted"_s)->trigger();

    NoticeBar& notices = m_window->window().view()->notices();
    QTRY_VERIFY(!notices.texts().isEmpty());
    QVERIFY2(notices.texts().front().contains(u"can no longer be read"_s), qPrintable(notices.texts().join(u'\n')));
    QVERIFY(!isInFile("Zugvogelwarte"));
    QVERIFY(!m_window->workspace().undoStack().canUndo() && !m_window->workspace().undoStack().canRedo());
    // And writing goes on
    m_window->window().view()->focusText();
    m_window->type(u"Wiesenweihe "_s);
    QTRY_VERIFY(isInFile("Wiesenweihe"));
}

void PurgeTest::asksBefore()
{
    typeAndDelete(u"Zugvogelwarte"_s);
    Ask::confirmNext(false);
    m_window->command(u"Remove What Was Deleted"_s)->trigger();
    QVERIFY(m_window->workspace().undoStack().canRedo());
    QVERIFY(m_window->window().view()->notices().texts().isEmpty());
}

RAPPORTEUR_WINDOW_TEST_MAIN(PurgeTest)
#include "PurgeTest.moc"
