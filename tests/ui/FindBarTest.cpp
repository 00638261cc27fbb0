#include "ui/find/FindBar.h"

#include "support/editing/SeedWorkspace.h"
#include "ui/article/ArticleEditor.h"
#include "ui/dialogs/Ask.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rapporteur;
using namespace rapporteur::test;

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsWhileTheTextIsTyped();
    void takesWhatIsSelected();
    void goesOnByKeysAndRoundTheEnds();
    void goesOnWhenItIsClosed();
    void leavesByEscape();
    void matchesCaseAndWholeWords();
    void replacesAndGoesToTheNext();
    void doesNotFindAgainWhatItPutIn();
    void replacesAllAndSaysHowMany();
    void saysThatFactsCannotBeReplaced();
    void marksHitsInTheText();
    void hasNothingToFindWithoutAnArticle();
    void namesEveryControl();

private:
    void open(const QStringList& paragraphs) { m_editor->open(m_seed->addArticle(u"test"_s, u"A headline"_s, paragraphs)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void click(const QString& name)
    {
        for (QAbstractButton* button : m_bar->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == name || QString(button->text()).remove(u'&') == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(name));
    }
    QString count() { return m_bar->findChild<QLabel*>(u"count"_s)->text(); }
    QString note() { return m_bar->findChild<QLabel*>(u"note"_s)->text(); }
    QPushButton* replaceButton() { return m_bar->findChildren<QPushButton*>().constFirst(); }
    QString selected() { return m_editor->textEdit().textCursor().selectedText(); }
    QString body() { return m_seed->body(m_editor->article()); }

    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<QWidget> m_window;
    ArticleEditor* m_editor = nullptr;
    FindBar* m_bar = nullptr;
};

void FindBarTest::init()
{
    Ask::keepMessages();
    m_seed = std::make_unique<SeedWorkspace>();
    m_window = std::make_unique<QWidget>();
    m_editor = new ArticleEditor(m_seed->workspace(), m_seed->rendering(), m_window.get());
    m_bar = new FindBar(*m_editor, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_editor);
    layout->addWidget(m_bar);
    m_window->addActions(m_bar->menuActions());
    m_window->resize(900, 700);
    m_window->show();
    m_window->activateWindow();
    m_editor->textEdit().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FindBarTest::cleanup()
{
    m_window.reset();
    m_seed.reset();
}

void FindBarTest::findsWhileTheTextIsTyped()
{
    open({ u"one dialogue, two dialogues"_s, u"three Dialogues"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_bar->isVisible());

    type(u"dialogue"_s);

    QCOMPARE(count(), u"1 of 3"_s);
    QCOMPARE(selected(), u"dialogue"_s);
    type(u"z"_s);
    QCOMPARE(count(), u"Not found"_s);
}

void FindBarTest::takesWhatIsSelected()
{
    open({ u"one dialogue, two dialogues"_s });
    QVERIFY(m_editor->textEdit().find(u"dialogue"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_bar->findChild<QLineEdit*>(u"wanted"_s)->text(), u"dialogue"_s);
    QCOMPARE(count(), u"1 of 2"_s);
}

void FindBarTest::goesOnByKeysAndRoundTheEnds()
{
    open({ u"a1 a2 a3"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"a"_s);
    QCOMPARE(count(), u"3 of 5"_s); // the caret stands below the headline
    for (const QString& each : { u"4 of 5"_s, u"5 of 5"_s, u"1 of 5"_s, u"2 of 5"_s, u"3 of 5"_s }) {
        press(Qt::Key_F3);
        QCOMPARE(count(), each);
    }
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), u"2 of 5"_s);
    press(Qt::Key_Return);
    QCOMPARE(count(), u"3 of 5"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"2 of 5"_s);
    click(u"Previous Hit"_s);
    QCOMPARE(count(), u"1 of 5"_s);
}

void FindBarTest::goesOnWhenItIsClosed()
{
    open({ u"x dialogue y dialogue"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"dialogue"_s);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &m_editor->textEdit());

    press(Qt::Key_F3);

    QVERIFY(m_bar->isVisible());
    QCOMPARE(count(), u"2 of 2"_s);
    QCOMPARE(QApplication::focusWidget(), &m_editor->textEdit());
}

void FindBarTest::leavesByEscape()
{
    open({ u"dialogue"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"dialogue"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_bar->find().hits().empty());
    QCOMPARE(selected(), u"dialogue"_s); // ready to be typed over
    QCOMPARE(QApplication::focusWidget(), &m_editor->textEdit());
}

void FindBarTest::matchesCaseAndWholeWords()
{
    open({ u"Park park parks"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"park"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    click(u"Whole Words"_s);
    QCOMPARE(count(), u"1 of 2"_s);
    click(u"Match Case"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QCOMPARE(selected(), u"park"_s);
}

void FindBarTest::replacesAndGoesToTheNext()
{
    open({ u"one dialogue, two dialogues"_s, u"dialogue"_s });
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"dialogue"_s);
    press(Qt::Key_Tab);
    type(u"talk"_s);

    click(u"Replace"_s);
    QCOMPARE(body(), u"one talk, two dialogues\ndialogue"_s);
    QCOMPARE(count(), u"1 of 2"_s);
    m_bar->findChild<QLineEdit*>(u"replacement"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(body(), u"one talk, two talks\ndialogue"_s);
    QCOMPARE(selected(), u"dialogue"_s);

    m_seed->workspace().undoStack().undo();
    QCOMPARE(body(), u"one talk, two dialogues\ndialogue"_s);
}

void FindBarTest::doesNotFindAgainWhatItPutIn()
{
    open({ u"a b a"_s });
    m_editor->textEdit().moveCursor(QTextCursor::End);
    m_editor->textEdit().moveCursor(QTextCursor::StartOfBlock);
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"a"_s);
    press(Qt::Key_Tab);
    type(u"aa"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(body(), u"aa b aa"_s);
}

void FindBarTest::replacesAllAndSaysHowMany()
{
    open({ u"one dialogue, two dialogues"_s, u"dialogue"_s });
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"dialogue"_s);
    press(Qt::Key_Tab);
    type(u"talk"_s);

    click(u"Replace All"_s);

    QCOMPARE(note(), u"3 places were replaced."_s);
    QCOMPARE(body(), u"one talk, two talks\ntalk"_s);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(body(), u"one dialogue, two dialogues\ndialogue"_s);
}

void FindBarTest::saysThatFactsCannotBeReplaced()
{
    m_editor->open(SeedWorkspace::seedArticle);
    QVERIFY(m_seed->render(SeedWorkspace::seedArticle));
    press(Qt::Key_H, Qt::ControlModifier);
    type(u"Marshall"_s);
    QCOMPARE(count(), u"1 of 3"_s); // the caret stands before the headline
    QVERIFY(replaceButton()->isEnabled());

    click(u"Next Hit"_s);

    QCOMPARE(count(), u"2 of 3"_s);
    QVERIFY(!replaceButton()->isEnabled());
    QVERIFY(note().contains(u"comes from the facts"_s));
    // Hits in generated pieces and in the delegation's sentence are passed one by one.
    click(u"Next Hit"_s);
    QCOMPARE(count(), u"3 of 3"_s);
    click(u"Next Hit"_s);
    QCOMPARE(count(), u"1 of 3"_s);
}

void FindBarTest::marksHitsInTheText()
{
    open({ u"one dialogue, two dialogues"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    const auto picture = [this] { return m_editor->textEdit().viewport()->grab().toImage(); };
    m_editor->textEdit().moveCursor(QTextCursor::End);
    const auto amber = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > 200 && color.blue() < color.red() - 40 ? 1 : 0;
            }
        }
        return count;
    };
    QCOMPARE(amber(picture()), 0);
    type(u"dialogue"_s);
    QVERIFY(amber(picture()) > 200);
    press(Qt::Key_Escape);
    QCOMPARE(amber(picture()), 0);
}

void FindBarTest::hasNothingToFindWithoutAnArticle()
{
    open({ u"dialogue"_s });
    press(Qt::Key_F, Qt::ControlModifier);
    m_bar->setAvailable(false);
    QVERIFY(m_bar->isHidden());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_bar->isHidden());
}

void FindBarTest::namesEveryControl()
{
    for (QWidget* control : m_bar->findChildren<QWidget*>()) {
        if (control->focusPolicy() == Qt::NoFocus || qobject_cast<QToolButton*>(control) == nullptr)
            continue;
        const bool isInField = qobject_cast<QLineEdit*>(control->parentWidget()) != nullptr;
        QVERIFY2(isInField || !control->accessibleName().isEmpty(), control->metaObject()->className());
    }
    for (QAction* action : m_bar->menuActions())
        QVERIFY(!action->shortcut().isEmpty());
}

QTEST_MAIN(FindBarTest)
#include "FindBarTest.moc"
