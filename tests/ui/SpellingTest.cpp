#include "ui/spelling/SpellingMarks.h"

#include "editing/session/Preferences.h"
#include "editing/surface/SurfaceMarks.h"
#include "support/editing/SeedWorkspace.h"
#include "ui/article/ArticleEditor.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/dialogs/Ask.h"
#include "ui/notices/NoticeBar.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace rapporteur;
using namespace rapporteur::test;

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void underlinesMisspelledWords();
    void touchesNeitherTextNorUndoSteps();
    void leavesTheWordThatIsBeingTyped();
    void movesUnderlinesAlongWhileSomebodyTypes();
    void checksMarkedWordsInTheirLanguage();
    void skipsGeneratedPieces();
    void paintsWaves();
    void offersSuggestionsInTheMenu();
    void correctsAsOneUndoStep();
    void addsToTheUsersDictionaryAndTakesItBack();
    void addsToTheHouseDictionary();
    void ignoresAWord();
    void goesToTheNextMisspellingByKey();
    void saysWhenNothingIsMisspelled();
    void canBeTurnedOffAndRemembersIt();
    void tellsOnceOfAMissingDictionary();
    void keepsUpWithALongArticle();

private:
    void make(const QStringList& folders = dictionaryFolders());
    void open(const QStringList& paragraphs, const QString& language = u"en-US"_s);
    QTextEdit& text() { return m_editor->textEdit(); }
    QTextBlock lastBlock() { return text().document()->lastBlock(); }
    QStringList misspelled(const QTextBlock& block)
    {
        QStringList words;
        for (const SpelledWord& word : m_marks->misspelledIn(block))
            words << block.text().mid(word.start, word.length);
        return words;
    }
    QStringList misspelled() { return misspelled(lastBlock()); }
    void placeCaret(const QString& before)
    {
        QTextCursor cursor = text().document()->find(before);
        cursor.setPosition(cursor.selectionStart() + 1);
        text().setTextCursor(cursor);
    }
    /// Opens the menu at the caret, hands its actions to `use` and closes it.
    void withMenu(const std::function<void(QMenu*)>& use)
    {
        bool wasOpen = false;
        QTimer::singleShot(0, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            wasOpen = menu != nullptr;
            if (menu)
                use(menu);
            if (menu)
                menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&text(), &event);
        QVERIFY(wasOpen);
    }
    void choose(const QString& start)
    {
        withMenu([&](QMenu* menu) {
            for (QAction* action : menu->actions()) {
                if (QString(action->text()).remove(u'&').startsWith(start))
                    return action->trigger();
            }
            QFAIL(qPrintable(start));
        });
    }
    void keys(const QString& typed) { QTest::keyClicks(&text(), typed); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<QWidget> m_window;
    ArticleEditor* m_editor = nullptr;
    NoticeBar* m_notices = nullptr;
    SpellingMarks* m_marks = nullptr;
};

void SpellingTest::init()
{
    Ask::keepMessages();
    Preferences().save();
    m_folder = std::make_unique<QTemporaryDir>();
    m_seed = std::make_unique<SeedWorkspace>();
    make();
}

void SpellingTest::make(const QStringList& folders)
{
    m_window.reset();
    m_spelling = std::make_unique<Spelling>(m_seed->workspace(), Spelling::Places { folders, m_folder->filePath(u"words.txt"_s) });
    m_window = std::make_unique<QWidget>();
    m_notices = new NoticeBar(m_window.get());
    m_editor = new ArticleEditor(m_seed->workspace(), m_seed->rendering(), m_window.get());
    m_marks = new SpellingMarks(*m_editor, *m_spelling, *m_notices, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_notices);
    layout->addWidget(m_editor);
    m_window->addActions(m_marks->menuActions());
    m_window->resize(900, 700);
    m_window->show();
    m_window->activateWindow();
    text().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SpellingTest::cleanup()
{
    m_window.reset();
    m_spelling.reset();
    m_seed.reset();
}

void SpellingTest::open(const QStringList& paragraphs, const QString& language)
{
    const ArticleId id = m_seed->addArticle(u"test"_s, u"A headline"_s, paragraphs);
    Article article = m_seed->workspace().article(id);
    article.language = language;
    m_seed->workspace().replace(u"Language"_s, article);
    m_seed->workspace().undoStack().clear();
    m_editor->open(id);
    text().moveCursor(QTextCursor::Start);
}

void SpellingTest::underlinesMisspelledWords()
{
    open({ u"The diplomcay of Roughead, USIP and https://wwww.example.org is a Traety."_s });
    QTRY_COMPARE(misspelled(), (QStringList { u"diplomcay"_s, u"Traety"_s }));
}

void SpellingTest::touchesNeitherTextNorUndoSteps()
{
    open({ u"The diplomcay"_s });
    const PortableText before = m_seed->workspace().article(m_editor->article()).body;
    QTRY_COMPARE(misspelled().size(), 1);
    QCOMPARE(m_seed->workspace().article(m_editor->article()).body, before);
    QCOMPARE(m_seed->workspace().undoStack().count(), 0);
    QVERIFY(m_seed->workspace().saving().isEmpty() || QTest::qWaitFor([&] { return m_seed->workspace().saving().isEmpty(); }));
}

void SpellingTest::leavesTheWordThatIsBeingTyped()
{
    open({ u"The Traety"_s });
    QTRY_COMPARE(misspelled(), QStringList { u"Traety"_s });
    text().moveCursor(QTextCursor::End);
    keys(u" diplomcay"_s);
    QTRY_COMPARE(misspelled(), QStringList { u"Traety"_s });
    keys(u" "_s);
    QTRY_COMPARE(misspelled(), (QStringList { u"Traety"_s, u"diplomcay"_s }));
}

void SpellingTest::movesUnderlinesAlongWhileSomebodyTypes()
{
    open({ u"of diplomcay and traety"_s });
    QTRY_COMPARE(misspelled().size(), 2);
    placeCaret(u"of"_s);
    keys(u"xyz"_s);
    // At once, before anything was checked anew.
    QCOMPARE(misspelled(), (QStringList { u"diplomcay"_s, u"traety"_s }));
    placeCaret(u"diplomcay"_s);
    QTest::keyClick(&text(), Qt::Key_Delete);
    QCOMPARE(misspelled(), QStringList { u"traety"_s });
    QTest::keyClick(&text(), Qt::Key_Return);
    QTRY_COMPARE(misspelled(), (QStringList { u"plomcay"_s, u"traety"_s }));
}

void SpellingTest::checksMarkedWordsInTheirLanguage()
{
    open({ u"It is the diplomatie entente."_s });
    QTRY_COMPARE(misspelled(), QStringList { u"diplomatie"_s });
    QTextCursor cursor = text().document()->find(u"diplomatie"_s);
    setMarkValue(m_editor->articleText().surface().surface(), cursor, { MarkDefinitionKind::Language, u"fr"_s }, u"Language"_s);
    QTRY_COMPARE(misspelled(), QStringList());

    Article article = m_seed->workspace().article(m_editor->article());
    article.language = u"fr"_s;
    m_seed->workspace().replace(u"Language"_s, article);
    QTRY_COMPARE(misspelled(), (QStringList { u"It"_s, u"is"_s, u"the"_s }));
}

void SpellingTest::skipsGeneratedPieces()
{
    open({ u"Now "_s });
    Article article = m_seed->workspace().article(m_editor->article());
    PersonMention mention;
    mention.key = u"p"_s;
    mention.person = PersonId(u"marshall"_s);
    mention.words = Words { { Span { u"w0"_s, u"Presidnet Marshal"_s, {} } }, WordsFixed::Editor, u"Jim Marshall"_s, {} };
    auto& children = std::get<TextBlock>(article.body[0]).children;
    children.insert(children.end(), { mention, Span { u"e"_s, u" signed a traety"_s, {} } });
    m_seed->workspace().replace(u"Mention"_s, article);
    QVERIFY(lastBlock().text().contains(u"Presidnet"_s));
    QTRY_COMPARE(misspelled(), QStringList { u"traety"_s });
}

void SpellingTest::paintsWaves()
{
    open({ u"diplomcay"_s });
    QTRY_COMPARE(misspelled().size(), 1);
    const auto waves = [this] {
        const QImage image = text().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > color.green() + 60 && color.red() > color.blue() + 60 ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(waves() > 20);
    m_marks->menuActions()[0]->trigger();
    QCOMPARE(waves(), 0);
}

void SpellingTest::offersSuggestionsInTheMenu()
{
    open({ u"The diplomcay of Rouhgead and me"_s });
    QTRY_COMPARE(misspelled().size(), 2);
    placeCaret(u"Rouhgead"_s);
    withMenu([](QMenu* menu) { QCOMPARE(menu->actions().constFirst()->text(), u"Roughead"_s); });
    placeCaret(u"and me"_s);
    withMenu([](QMenu* menu) {
        for (QAction* action : menu->actions())
            QVERIFY(!action->text().contains(u"Dictionary"_s));
    });
}

void SpellingTest::correctsAsOneUndoStep()
{
    open({ u"The diplomcay now"_s });
    QTRY_COMPARE(misspelled().size(), 1);
    placeCaret(u"diplomcay"_s);
    choose(u"diplomacy"_s);
    QCOMPARE(m_seed->body(m_editor->article()), u"The diplomacy now"_s);
    QCOMPARE(m_seed->workspace().undoStack().count(), 1);
    QCOMPARE(m_seed->workspace().undoStack().undoText(), u"Correct Spelling"_s);
    QTRY_COMPARE(misspelled(), QStringList());
    m_seed->workspace().undoStack().undo();
    QCOMPARE(m_seed->body(m_editor->article()), u"The diplomcay now"_s);
}

void SpellingTest::addsToTheUsersDictionaryAndTakesItBack()
{
    open({ u"A minilateral meeting"_s });
    QTRY_COMPARE(misspelled().size(), 1);
    placeCaret(u"minilateral"_s);
    choose(u"Add to My Dictionary"_s);
    QTRY_COMPARE(misspelled(), QStringList());
    QFile file(m_folder->filePath(u"words.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("minilateral\n"));

    QCOMPARE(m_notices->texts(), QStringList { u"“minilateral” is in your dictionary now."_s });
    QTest::mouseClick(m_notices->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(misspelled(), QStringList { u"minilateral"_s });
}

void SpellingTest::addsToTheHouseDictionary()
{
    open({ u"A minilateral meeting"_s });
    QTRY_COMPARE(misspelled().size(), 1);
    placeCaret(u"minilateral"_s);
    choose(u"Add to the House Dictionary"_s);
    QTRY_COMPARE(misspelled(), QStringList());
    m_editor->open({});
    make();
    open({ u"A minilateral traety"_s });
    QTRY_COMPARE(misspelled(), QStringList { u"traety"_s });
}

void SpellingTest::ignoresAWord()
{
    open({ u"A minilateral meeting, minilateral"_s });
    QTRY_COMPARE(misspelled().size(), 2);
    placeCaret(u"minilateral"_s);
    choose(u"Ignore"_s);
    QTRY_COMPARE(misspelled(), QStringList());
    QVERIFY(!QFile::exists(m_folder->filePath(u"words.txt"_s)));
}

void SpellingTest::goesToTheNextMisspellingByKey()
{
    QStringList paragraphs { u"one diplomcay"_s };
    for (int number = 0; number < 60; ++number)
        paragraphs << u"All of this is right."_s;
    paragraphs << u"the last traety"_s;
    open(paragraphs);

    QTest::keyClick(&text(), Qt::Key_F7);
    QTRY_COMPARE(text().textCursor().selectedText(), u"diplomcay"_s);
    QTest::keyClick(&text(), Qt::Key_F7);
    QTRY_COMPARE(text().textCursor().selectedText(), u"traety"_s);
    QVERIFY(text().viewport()->rect().contains(text().cursorRect()));
    QTest::keyClick(&text(), Qt::Key_F7); // round the end
    QTRY_COMPARE(text().textCursor().selectedText(), u"diplomcay"_s);
}

void SpellingTest::saysWhenNothingIsMisspelled()
{
    open({ u"All of this is right."_s });
    QTest::keyClick(&text(), Qt::Key_F7);
    QTRY_COMPARE(m_notices->texts(), QStringList { u"No misspelling was found in this article."_s });
}

void SpellingTest::canBeTurnedOffAndRemembersIt()
{
    open({ u"The diplomcay"_s });
    QTRY_COMPARE(misspelled().size(), 1);
    QAction* check = m_marks->menuActions()[0];
    QVERIFY(check->isChecked());
    check->trigger();
    QCOMPARE(misspelled(), QStringList());
    QVERIFY(!Preferences::load().checksSpelling);
    m_editor->open({});
    make();
    QVERIFY(!m_marks->menuActions()[0]->isChecked());
    open({ u"The diplomcay"_s });
    QTest::keyClick(&text(), Qt::Key_F7); // on request all the same
    QTRY_COMPARE(text().textCursor().selectedText(), u"diplomcay"_s);
    QCOMPARE(misspelled(), QStringList());
}

void SpellingTest::tellsOnceOfAMissingDictionary()
{
    make({ m_folder->filePath(u"empty"_s) });
    open({ u"Un acord"_s }, u"fr"_s);
    const QString hint = u"Spelling in French is not checked: the dictionary is missing. On Debian and Ubuntu the package “hunspell-fr” brings it."_s;
    QTRY_COMPARE(m_notices->texts(), QStringList { hint });
    QCOMPARE(misspelled(), QStringList());
    m_editor->open({});
    make({ m_folder->filePath(u"empty"_s) });
    open({ u"Un acord"_s }, u"fr"_s);
    QTRY_COMPARE(m_spelling->missingLanguages(), QStringList { u"fr"_s });
    QCOMPARE(m_notices->texts(), QStringList());
    QTest::keyClick(&text(), Qt::Key_F7); // who asks is told again
    QTRY_COMPARE(m_notices->texts(), QStringList { hint });
}

void SpellingTest::keepsUpWithALongArticle()
{
    QStringList paragraphs;
    for (int number = 0; number < 300; ++number)
        paragraphs << u"A long paragraph about the dialogue that brought officials and experts together. "_s.repeated(6) + u"traety"_s;
    open(paragraphs);
    QTRY_COMPARE(misspelled(text().document()->findBlockByNumber(2)), QStringList { u"traety"_s });
    QCOMPARE(misspelled(), QStringList()); // out of sight: not looked at
    text().moveCursor(QTextCursor::End);
    keys(u" "_s);
    QTRY_COMPARE(misspelled(), QStringList { u"traety"_s });
}

QTEST_MAIN(SpellingTest)
#include "SpellingTest.moc"
