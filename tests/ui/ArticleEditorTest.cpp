#include "ui/article/ArticleEditor.h"

#include "editing/surface/SurfaceFormat.h"
#include "support/core/Outline.h"
#include "support/editing/SeedWorkspace.h"
#include "ui/article/BlockDialogs.h"
#include "ui/article/WordsField.h"
#include "ui/dialogs/Ask.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace rapporteur;
using namespace rapporteur::test;

class ArticleEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesAnArticleByKeys();
    void formatsBySelectionAndShortcut();
    void typesInTheMarkThatWasChosen();
    void undoesAndRedoesByKeys();
    void opensNoListWhileNamesAreTyped();
    void insertsAPersonAfterTheSign();
    void insertsWhatHashFinds();
    void addsAnUnknownPersonInPlace();
    void leavesTheCharactersOnEscape();
    void skipsAndDeletesPiecesWhole();
    void writesOtherWordsAndReturnsToTheFacts();
    void offersNamesAfterWritingAndLinksThem();
    void pastesByItsRulesAlone();
    void copiesPiecesInside();
    void editsATableInADialog();
    void insertsAPhotoAndARoster();
    void takesASentenceApart();
    void linksASelection();
    void remembersTheCaret();
    void selectsBlocksForThePreview();
    void countsWordsAsTheyRead();
    void givesEveryActionANameAndAWay();

private:
    void open(const QStringList& paragraphs);
    void openSeed();
    void keys(const QString& text);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    void toBody();
    QStringList body() { return outline(article().body); }
    const Article& article() { return m_seed->workspace().article(m_editor->article()); }
    QString line(int block) { return m_editor->textEdit().document()->findBlockByNumber(block).text(); }
    QAction* action(const QString& name);
    template <typename Dialog> Dialog* dialog() { return m_editor->findChild<Dialog*>(); }
    QListWidget* popup();

    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<ArticleEditor> m_editor;
};

void ArticleEditorTest::init()
{
    Ask::keepMessages();
    m_seed = std::make_unique<SeedWorkspace>();
    m_editor = std::make_unique<ArticleEditor>(m_seed->workspace(), m_seed->rendering(), nullptr);
    m_editor->resize(900, 700);
    m_editor->show();
    m_editor->activateWindow();
    m_editor->textEdit().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void ArticleEditorTest::cleanup()
{
    m_editor.reset();
    m_seed.reset();
}

void ArticleEditorTest::open(const QStringList& paragraphs)
{
    const ArticleId id = m_seed->addArticle(u"test"_s, {}, paragraphs);
    m_seed->rendering().show(id);
    m_editor->open(id);
}

void ArticleEditorTest::openSeed()
{
    m_editor->open(SeedWorkspace::seedArticle);
    QVERIFY(m_seed->render(SeedWorkspace::seedArticle));
}

void ArticleEditorTest::keys(const QString& text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, &m_editor->textEdit(), Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void ArticleEditorTest::key(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int time = 0; time < times; ++time)
        QTest::keyClick(&m_editor->textEdit(), static_cast<Qt::Key>(key), modifiers);
}

void ArticleEditorTest::toBody()
{
    m_editor->textEdit().moveCursor(QTextCursor::End);
}

QAction* ArticleEditorTest::action(const QString& name)
{
    for (QAction* action : m_editor->formatActions() + m_editor->insertActions()) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

QListWidget* ArticleEditorTest::popup()
{
    auto* list = m_editor->findChild<QListWidget*>();
    return list && list->isVisible() ? list : nullptr;
}

void ArticleEditorTest::writesAnArticleByKeys()
{
    open({});
    QSignalSpy patches(&m_seed->workspace(), &Workspace::articlePatched);

    keys(u"Talks in Beijing"_s);
    key(Qt::Key_Return);
    keys(u"They met."_s);
    key(Qt::Key_Return);
    keys(u"First"_s);
    key(Qt::Key_Return);
    keys(u"Second"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    keys(u"line"_s);

    QCOMPARE(article().headline, u"Talks in Beijing"_s);
    QCOMPARE(outline(article().summary), QStringList { u"p: They met."_s });
    QCOMPARE(body(), (QStringList { u"p: First"_s, u"p: Second\\nline"_s }));
    for (const QList<QVariant>& arguments : patches) {
        const auto patch = arguments.front().value<ArticlePatch>();
        QVERIFY(patch.removed.size() <= 1 && patch.inserted.size() <= 2);
    }
}

void ArticleEditorTest::formatsBySelectionAndShortcut()
{
    open({ u"One two"_s });
    toBody();

    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(body(), QStringList { u"p: One {strong|two}"_s });
    QVERIFY(action(u"bold"_s)->isChecked());
    key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(body(), QStringList { u"h2: One {strong|two}"_s });
    QVERIFY(action(u"heading2"_s)->isChecked());
    key(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Tab);
    QCOMPARE(body(), QStringList { u"-- One {strong|two}"_s });
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(body(), QStringList { u"- One {strong|two}"_s });
    action(u"bullets"_s)->trigger();
    QCOMPARE(body(), QStringList { u"p: One {strong|two}"_s });
}

void ArticleEditorTest::typesInTheMarkThatWasChosen()
{
    open({ u"One "_s });
    toBody();

    key(Qt::Key_I, Qt::ControlModifier);
    keys(u"ab"_s);
    key(Qt::Key_I, Qt::ControlModifier);
    keys(u"cd"_s);

    QCOMPARE(body(), QStringList { u"p: One {em|ab}cd"_s });
}

void ArticleEditorTest::undoesAndRedoesByKeys()
{
    open({ u"One"_s });
    toBody();
    keys(u" more"_s);

    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body(), QStringList { u"p: One"_s });
    QCOMPARE(line(2), u"One"_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(line(2), u"One more"_s);
    keys(u"!"_s);
    QCOMPARE(line(2), u"One more!"_s);
}

void ArticleEditorTest::opensNoListWhileNamesAreTyped()
{
    open({ {} });
    toBody();
    keys(u"John Park met Stephen Hadley, write to press@example.org about it"_s);
    QVERIFY(!popup());
}

void ArticleEditorTest::insertsAPersonAfterTheSign()
{
    open({ u"Today "_s });
    toBody();

    keys(u"@mars"_s);
    QVERIFY(popup());
    QVERIFY2(popup()->item(0)->text().contains(u"Jim Marshall"_s), qPrintable(popup()->item(0)->text()));
    const QString shown = popup()->item(0)->text();
    key(Qt::Key_Return);
    keys(u" spoke."_s);

    QVERIFY(!popup());
    QCOMPARE(line(2), u"Today "_s + shown + u" spoke."_s);
    const auto& children = std::get<TextBlock>(article().body.front()).children;
    QCOMPARE(children.size(), size_t(3));
    QCOMPARE(std::get<PersonMention>(children[1]).person, PersonId(u"marshall"_s));

    // The second time it is the later reference.
    keys(u" Then @mars"_s);
    QCOMPARE(popup()->item(0)->text(), u"Marshall"_s);
}

void ArticleEditorTest::insertsWhatHashFinds()
{
    open({ u"At "_s });
    toBody();
    keys(u"#crisis"_s);
    QVERIFY(popup());
    key(Qt::Key_Tab);
    QVERIFY(std::holds_alternative<EventMention>(std::get<TextBlock>(article().body.front()).children[1]));
}

void ArticleEditorTest::addsAnUnknownPersonInPlace()
{
    open({ u"With "_s });
    toBody();
    QSignalSpy added(m_editor.get(), &ArticleEditor::personAdded);
    const size_t people = m_seed->workspace().registry().people.size();
    const int steps = m_seed->workspace().undoStack().index();

    keys(u"@Ada Byron"_s);
    QVERIFY(popup());
    QCOMPARE(popup()->item(0)->text(), u"Add “Ada Byron” as a new person"_s);
    key(Qt::Key_Return);

    QCOMPARE(line(2), u"With Ada Byron"_s);
    QCOMPARE(m_seed->workspace().registry().people.size(), people + 1);
    const Person* ada = m_seed->workspace().registry().people.find(PersonId(u"ada-byron"_s));
    QVERIFY(ada && !ada->listed);
    QCOMPARE(added.count(), 1);
    QVERIFY(added.front().at(1).toString().contains(u"Byron"_s));
    QCOMPARE(m_seed->workspace().undoStack().index(), steps + 2);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(m_seed->workspace().registry().people.size(), people);
    QCOMPARE(line(2), u"With @Ada Byron"_s);
}

void ArticleEditorTest::leavesTheCharactersOnEscape()
{
    open({ {} });
    toBody();
    keys(u"@mar"_s);
    QVERIFY(popup());
    key(Qt::Key_Escape);
    QVERIFY(!popup());
    keys(u"k"_s);
    QVERIFY(!popup());
    QCOMPARE(line(2), u"@mark"_s);
}

void ArticleEditorTest::skipsAndDeletesPiecesWhole()
{
    open({ u"By "_s });
    toBody();
    keys(u"@wu x"_s);
    key(Qt::Key_Return);
    keys(u"."_s);
    const int end = m_editor->textEdit().textCursor().position();

    key(Qt::Key_Left, Qt::NoModifier, 2);
    QCOMPARE(m_editor->textEdit().textCursor().positionInBlock(), 3);
    key(Qt::Key_Right);
    QCOMPARE(m_editor->textEdit().textCursor().position(), end - 1);
    keys(u"!"_s);
    QVERIFY(line(2).endsWith(u"!."_s));
    key(Qt::Key_Backspace, Qt::NoModifier, 2);
    QCOMPARE(line(2), u"By ."_s);
    QCOMPARE(body(), QStringList { u"p: By ."_s });
}

void ArticleEditorTest::writesOtherWordsAndReturnsToTheFacts()
{
    openSeed();
    m_editor->textEdit().setTextCursor(QTextCursor(m_editor->textEdit().document()->findBlockByNumber(1)));
    const QString before = line(1);

    key(Qt::Key_F2);
    auto* field = m_editor->findChild<WordsField*>();
    QVERIFY(field);
    QCOMPARE(field->text(), u"USIP President Jim Marshall"_s);
    field->setText(u"The institute’s president"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(line(1).startsWith(u"The institute’s president recently led"_s));
    const auto words = std::get<PersonMention>(std::get<TextBlock>(article().summary.front()).children.front()).words;
    QCOMPARE(words->basis, u"USIP President Jim Marshall"_s);
    QCOMPARE(words->fixed, WordsFixed::Editor);
    QVERIFY(action(u"facts"_s)->isEnabled());

    m_editor->textEdit().setTextCursor(QTextCursor(m_editor->textEdit().document()->findBlockByNumber(1)));
    action(u"facts"_s)->trigger();
    QCOMPARE(line(1), before);
    QVERIFY(!std::get<PersonMention>(std::get<TextBlock>(article().summary.front()).children.front()).words);
}

void ArticleEditorTest::offersNamesAfterWritingAndLinksThem()
{
    open({ {} });
    toBody();
    keys(u"Then John Park said so. John Park left."_s);
    QVERIFY(!action(u"linkname"_s)->isEnabled());
    const QString text = line(2);

    // Nothing changes by itself; a moment later the name can be linked.
    QTextCursor caret(m_editor->textEdit().document()->findBlockByNumber(2));
    caret.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 7);
    m_editor->textEdit().setTextCursor(caret);
    QTRY_VERIFY([&] {
        m_editor->textEdit().moveCursor(QTextCursor::NextCharacter);
        m_editor->textEdit().moveCursor(QTextCursor::PreviousCharacter);
        return action(u"linkname"_s)->isEnabled();
    }());
    QCOMPARE(line(2), text);
    action(u"linknames"_s)->trigger();

    QCOMPARE(line(2), text);
    const auto& children = std::get<TextBlock>(article().body.front()).children;
    QCOMPARE(children.size(), size_t(5));
    QVERIFY(!std::get<PersonMention>(children[1]).words);
    QCOMPARE(std::get<PersonMention>(children[3]).words->spans.front().text, u"John Park"_s);
    QCOMPARE(std::get<PersonMention>(children[3]).words->basis, u"Park"_s);
}

void ArticleEditorTest::pastesByItsRulesAlone()
{
    open({ u"One"_s });
    toBody();
    QSignalSpy reduced(m_editor.get(), &ArticleEditor::pasteReduced);
    auto* data = new QMimeData;
    data->setHtml(u"<p><b>bold</b><img src='https://a/1'></p><script>x</script><h2 style='color:red'>Title</h2>"_s);
    data->setText(u"plain text"_s);
    QApplication::clipboard()->setMimeData(data);

    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(body(), (QStringList { u"p: One"_s, u"p: {strong|bold}"_s, u"h2: Title"_s }));
    QCOMPARE(reduced.count(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body(), QStringList { u"p: One"_s });
    m_editor->pasteWithoutFormatting();
    QCOMPARE(body(), QStringList { u"p: Oneplain text"_s });
}

void ArticleEditorTest::copiesPiecesInside()
{
    openSeed();
    m_editor->textEdit().setTextCursor(QTextCursor(m_editor->textEdit().document()->findBlockByNumber(1)));
    key(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Home, Qt::ControlModifier);
    m_editor->textEdit().setTextCursor(QTextCursor(m_editor->textEdit().document()->findBlockByNumber(1)));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"USIP President Jim Marshall"_s);

    m_editor->textEdit().moveCursor(QTextCursor::End);
    key(Qt::Key_V, Qt::ControlModifier);
    const auto& last = std::get<TextBlock>(article().body.back());
    QCOMPARE(std::get<PersonMention>(last.children.back()).person, PersonId(u"marshall"_s));
    QTRY_VERIFY(m_editor->textEdit().document()->lastBlock().text().endsWith(u".Marshall"_s));
}

void ArticleEditorTest::editsATableInADialog()
{
    open({ u"One"_s });
    toBody();
    action(u"table"_s)->trigger();
    auto* table = dialog<TableDialog>();
    QVERIFY(table);
    auto* grid = table->findChild<QTableWidget*>();
    grid->setItem(0, 0, new QTableWidgetItem(u"Who"_s));
    grid->setItem(1, 1, new QTableWidgetItem(u"Ji"_s));
    table->accept();

    QCOMPARE(body(), (QStringList { u"p: One"_s, u"table+: Who |  |  /  | Ji |  /  |  | "_s, u"p: "_s }));
}

void ArticleEditorTest::insertsAPhotoAndARoster()
{
    open({ {} });
    toBody();
    action(u"photo"_s)->trigger();
    auto* photo = dialog<PhotoDialog>();
    QVERIFY(photo);
    photo->findChild<QComboBox*>()->setCurrentIndex(2);
    photo->accept();
    action(u"delegation"_s)->trigger();
    QTRY_VERIFY(dialog<RosterDialog>());
    dialog<RosterDialog>()->accept();

    QCOMPARE(std::get<PhotoBlock>(article().body[0]).photo, PhotoId(u"pcac-group"_s));
    QCOMPARE(std::get<PhotoBlock>(article().body[0]).size, PhotoSize::Left);
    QVERIFY(std::holds_alternative<RosterBlock>(article().body[1]));
    QCOMPARE(article().body.size(), size_t(3));
    keys(u"After"_s);
    QCOMPARE(body().back(), u"p: After"_s);
}

void ArticleEditorTest::takesASentenceApart()
{
    const QString sentence = u"The U.S. delegation led by Marshall included: John Park, adviser; Ada Byron, engineer; and a group of State Department officials."_s;
    open({ sentence, u"More"_s });
    m_editor->textEdit().setTextCursor(QTextCursor(m_editor->textEdit().document()->findBlockByNumber(2)));
    const int steps = m_seed->workspace().undoStack().index();

    action(u"takeapart"_s)->trigger();
    QVERIFY(dialog<TakeApartDialog>());
    dialog<TakeApartDialog>()->accept();

    const auto roster = std::get<RosterBlock>(article().body.front());
    QCOMPARE(roster.words->spans.front().text, sentence);
    QVERIFY(m_seed->workspace().registry().delegations.contains(roster.delegation));
    QVERIFY(m_seed->workspace().registry().people.contains(PersonId(u"ada-byron"_s)));
    QCOMPARE(m_seed->workspace().undoStack().index(), steps + 1);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(body(), (QStringList { u"p: "_s + sentence, u"p: More"_s }));

    m_editor->textEdit().moveCursor(QTextCursor::End);
    action(u"takeapart"_s)->trigger();
    QCOMPARE(Ask::takeMessages().size(), 1);
}

void ArticleEditorTest::linksASelection()
{
    open({ u"Read it here"_s });
    toBody();
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    action(u"link"_s)->trigger();
    auto* link = dialog<LinkDialog>();
    QVERIFY(link);
    link->findChild<QLineEdit*>()->setText(u"javascript:alert(1)"_s);
    QVERIFY(link->address().isEmpty());
    link->findChild<QLineEdit*>()->setText(u"example.org"_s);
    link->accept();
    QCOMPARE(body(), QStringList { u"p: Read it {link=https://example.org|here}"_s });

    m_editor->textEdit().moveCursor(QTextCursor::End);
    keys(u" now"_s);
    QCOMPARE(body(), QStringList { u"p: Read it {link=https://example.org|here} now"_s });
}

void ArticleEditorTest::remembersTheCaret()
{
    open({ u"One"_s, u"Two"_s });
    toBody();
    key(Qt::Key_Left);
    const QByteArray caret = m_editor->caret();
    const int position = m_editor->textEdit().textCursor().position();

    m_editor->open({});
    m_editor->open(ArticleId(u"test"_s));
    QVERIFY(m_editor->textEdit().textCursor().position() != position);
    m_editor->setCaret(caret);
    QCOMPARE(m_editor->textEdit().textCursor().position(), position);
    m_editor->setCaret("nonsense");
    m_editor->setCaret("99999 btest0");
    QCOMPARE(m_editor->textEdit().textCursor().block().text(), u"One"_s);
}

void ArticleEditorTest::selectsBlocksForThePreview()
{
    open({ u"One"_s, u"Two"_s });
    QSignalSpy selected(m_editor.get(), &ArticleEditor::blockSelected);

    m_editor->selectBlock(u"test1"_s);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.back().front().toString(), u"test1"_s);
    key(Qt::Key_Right);
    QCOMPARE(selected.count(), 1);
    key(Qt::Key_Up);
    QCOMPARE(selected.back().front().toString(), u"test0"_s);
}

void ArticleEditorTest::countsWordsAsTheyRead()
{
    open({ u"One two three."_s });
    QCOMPARE(m_editor->wordCount(), 3);
    QCOMPARE(m_editor->readingMinutes(), 1);
    QSignalSpy counted(m_editor.get(), &ArticleEditor::wordCountChanged);
    toBody();
    keys(u" Four"_s);
    QTRY_COMPARE(m_editor->wordCount(), 4);
    QCOMPARE(counted.count(), 1);
}

void ArticleEditorTest::givesEveryActionANameAndAWay()
{
    open({ u"One"_s });
    QSet<QKeySequence> shortcuts;
    int actions = 0;
    for (QAction* action : m_editor->formatActions() + m_editor->insertActions()) {
        if (action->isSeparator())
            continue;
        ++actions;
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
        QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
        shortcuts.insert(action->shortcut());
    }
    QVERIFY(actions >= 28);
    QVERIFY(!m_editor->textEdit().accessibleName().isEmpty());
}

QTEST_MAIN(ArticleEditorTest)
#include "ArticleEditorTest.moc"
