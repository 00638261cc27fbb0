#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/chooser/RecordChooser.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/inspector/RecordChips.h"
#include "ui/window/NewsroomView.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// What a field is about, as text.
using Read = QString (*)(const Article&);

template <typename Value> QString joined(const std::vector<Value>& values)
{
    QStringList texts;
    for (const Value& value : values) {
        if constexpr (requires { value.text(); })
            texts << value.text();
        else
            texts << value.text;
    }
    return texts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Read)

class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seed.reset(); }

    void writesUndoesAndShowsEveryLine_data();
    void writesUndoesAndShowsEveryLine();
    void writesUndoesAndShowsEveryChoice_data();
    void writesUndoesAndShowsEveryChoice();
    void takesBackTypingThatIsNotWrittenYet();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void makesTypingInAFieldOneStep();
    void addsAndRemovesRecords_data();
    void addsAndRemovesRecords();
    void choosesAndRemovesTheLeadPhoto();
    void showsDateTypeAndTopicOfRelatedItems();
    void reordersRelatedItemsByKey();
    void opensARelatedItem();
    void showsWhatOthersChange();
    void isForArticlesAlone();

private:
    Workspace& workspace() { return m_seed->workspace(); }
    const Article& article() { return workspace().article(SeedWindow::seedArticle); }
    void undo() { m_seed->key(Qt::Key_Z, Qt::ControlModifier); }
    void enter(QLineEdit* line, const QString& text);
    /// Answers the chooser that opens next: types, then presses the key.
    void whenAsked(const QString& typed, Qt::Key key = Qt::Key_Return);
    QToolButton* button(const QString& text);
    QListWidget* list(const QString& name) { return m_seed->named<QListWidget>(name); }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void InspectorTest::init()
{
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
    m_seed->find<QDockWidget>(u"inspectorDock"_s)->raise();
    QTRY_VERIFY(m_seed->find<InspectorPanel>()->isVisible());
}

void InspectorTest::enter(QLineEdit* line, const QString& text)
{
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    m_seed->type(text);
}

void InspectorTest::whenAsked(const QString& typed, Qt::Key key)
{
    m_seed->whenDialogOpens([this, typed, key](QDialog& dialog) {
        QVERIFY(qobject_cast<RecordChooser*>(&dialog));
        m_seed->type(typed);
        m_seed->key(key);
        QVERIFY(!dialog.isVisible());
    });
}

QToolButton* InspectorTest::button(const QString& text)
{
    for (auto* found : m_seed->find<InspectorPanel>()->findChildren<QToolButton*>()) {
        if (found->text() == text || found->accessibleName() == text)
            return found;
    }
    return nullptr;
}

void InspectorTest::writesUndoesAndShowsEveryLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<Read>("read");
    const auto row = [](const char* name, const QString& typed, const QString& stored, Read read) {
        QTest::newRow(name) << QString::fromUtf8(name) << typed << stored << read;
    };
    row("Address", u"new-address"_s, u"new-address"_s, [](const Article& article) { return article.slug; });
    row("Type", u"Analysis"_s, u"Analysis"_s, [](const Article& article) { return article.type; });
    row("Topics, separated by commas", u"Asia,  Security"_s, u"Asia|Security"_s, [](const Article& article) { return article.topics.join(u'|'); });
    row("Published", u"2013-08"_s, u"2013-08"_s, [](const Article& article) { return article.published; });
    row("Updated", u"2014-01-02"_s, u"2014-01-02"_s, [](const Article& article) { return article.updated; });
    row("Under embargo until", u"2013-08-01 09:30"_s, u"2013-08-01T09:30:00Z"_s, [](const Article& article) { return article.embargoUntil; });
    row("Dateline", u"BEIJING"_s, u"BEIJING"_s, [](const Article& article) { return article.dateline; });
    row("Byline in place of the authors’ names", u"By a visitor"_s, u"By a visitor"_s, [](const Article& article) { return article.byline; });
}

void InspectorTest::writesUndoesAndShowsEveryLine()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QFETCH(const QString, stored);
    QFETCH(const Read, read);
    auto* line = m_seed->named<QLineEdit>(name);
    const QString before = read(article());
    const QString shownBefore = line->text();

    enter(line, typed);
    m_seed->key(Qt::Key_Return);
    QCOMPARE(read(article()), stored);
    QCOMPARE(QApplication::focusWidget(), line);
    undo();
    QCOMPARE(read(article()), before);
    QCOMPARE(line->text(), shownBefore);
    QCOMPARE(QApplication::focusWidget(), line);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(read(article()), stored);
    QVERIFY(line->text() != shownBefore);
    undo();
    // Leaving the field changes nothing
    const int steps = workspace().undoStack().index();
    m_seed->key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != line);
    QCOMPARE(workspace().undoStack().index(), steps);
    QCOMPARE(read(article()), before);
    // And a field that is left writes what was typed
    enter(line, typed);
    m_seed->key(Qt::Key_Tab);
    QCOMPARE(read(article()), stored);
}

void InspectorTest::writesUndoesAndShowsEveryChoice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Read>("read");
    QTest::newRow("status") << u"Status"_s << Read([](const Article& article) { return QString(enumText(article.status)); });
    QTest::newRow("language") << u"Language"_s << Read([](const Article& article) { return article.language; });
}

void InspectorTest::writesUndoesAndShowsEveryChoice()
{
    QFETCH(const QString, name);
    QFETCH(const Read, read);
    auto* choice = m_seed->named<QComboBox>(name);
    const QString before = read(article());
    QCOMPARE(choice->currentData().toString(), before);
    choice->setFocus();

    m_seed->key(Qt::Key_Down);
    QVERIFY(read(article()) != before);
    QCOMPARE(choice->currentData().toString(), read(article()));
    undo();
    QCOMPARE(read(article()), before);
    QCOMPARE(choice->currentData().toString(), before);
    QCOMPARE(QApplication::focusWidget(), choice);
}

void InspectorTest::takesBackTypingThatIsNotWrittenYet()
{
    auto* line = m_seed->named<QLineEdit>(u"Address"_s);
    const QString before = line->text();
    const int steps = workspace().undoStack().index();
    enter(line, u"half"_s);
    undo();
    QVERIFY(line->text() != u"half"_s);
    QCOMPARE(workspace().undoStack().index(), steps);
    while (line->isUndoAvailable())
        undo();
    QCOMPARE(line->text(), before);
    QCOMPARE(article().slug, before);
}

void InspectorTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("address") << u"Address"_s << u"No Address!"_s << u"small letters"_s;
    QTest::newRow("date") << u"Published"_s << u"2013-02-30"_s << u"Write a date"_s;
    QTest::newRow("embargo") << u"Under embargo until"_s << u"2013-02-28"_s << u"the day and the time"_s;
}

void InspectorTest::refusesWhatCannotBe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QFETCH(const QString, reason);
    const Article before = article();
    auto* line = m_seed->named<QLineEdit>(name);

    enter(line, typed);
    m_seed->key(Qt::Key_Return);

    QCOMPARE(article(), before);
    QCOMPARE(line->text(), typed);
    QStringList shown;
    for (const auto* label : m_seed->find<InspectorPanel>()->findChildren<QLabel*>()) {
        if (label->isVisible())
            shown << label->text();
    }
    QVERIFY(shown.filter(reason).size() == 1);
    // Who does not see it is told as well
    QVERIFY2(line->accessibleDescription().contains(reason), qPrintable(line->accessibleDescription()));
    line->clear();
    m_seed->type(u"2"_s);
    m_seed->key(Qt::Key_Backspace);
    m_seed->key(Qt::Key_Return);
    QVERIFY(line->accessibleDescription().isEmpty());
}

void InspectorTest::makesTypingInAFieldOneStep()
{
    const int steps = workspace().undoStack().index();
    auto* line = m_seed->named<QLineEdit>(u"Dateline"_s);
    enter(line, u"BEIJING, July 11"_s);
    QCOMPARE(article().dateline, u"BEIJING, July 11"_s);
    QCOMPARE(workspace().undoStack().index(), steps + 1);
    // The caret stays where it was when the workspace answers
    m_seed->key(Qt::Key_Home);
    m_seed->type(u"In "_s);
    QCOMPARE(line->text(), u"In BEIJING, July 11"_s);
    QCOMPARE(line->cursorPosition(), 3);
}

void InspectorTest::addsAndRemovesRecords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("added");
    QTest::addColumn<Read>("read");
    QTest::newRow("authors") << u"Authors"_s << u"Add author…"_s << u"hadley"_s << u"hadley"_s
                             << Read([](const Article& article) { return joined(article.authors); });
    QTest::newRow("events") << u"Events"_s << u"Add event…"_s << u"sample event"_s << u"sample-event"_s
                            << Read([](const Article& article) { return joined(article.events); });
    QTest::newRow("related") << u"Related"_s << u"Add related…"_s << u"another"_s << u"another"_s
                             << Read([](const Article& article) { return joined(article.related); });
}

void InspectorTest::addsAndRemovesRecords()
{
    QFETCH(const QString, name);
    QFETCH(const QString, button);
    QFETCH(const QString, typed);
    QFETCH(const QString, added);
    QFETCH(const Read, read);
    m_seed->addArticle(u"another"_s, u"Another article"_s);
    Event event;
    event.id = EventId(u"sample-event"_s);
    event.name = u"Sample Event"_s;
    workspace().replace(u"New"_s, event);
    const QString before = read(article());
    const QString with = before.isEmpty() ? added : before + u' ' + added;

    whenAsked(typed);
    QTest::mouseClick(this->button(button), Qt::LeftButton);
    QCOMPARE(read(article()), with);
    QCOMPARE(list(name)->count(), with.count(u' ') + 1);
    list(name)->setFocus();
    m_seed->key(Qt::Key_End);
    m_seed->key(Qt::Key_Delete);
    QCOMPARE(read(article()), before);
    if (before.isEmpty())
        QCOMPARE(QApplication::focusWidget(), this->button(button)); // the list is gone, and not the focus with it
    undo();
    QCOMPARE(read(article()), with);
    QCOMPARE(list(name)->count(), with.count(u' ') + 1);
    undo();
    QCOMPARE(read(article()), before);
    // Who thinks better of it changes nothing
    whenAsked(typed, Qt::Key_Escape);
    QTest::mouseClick(this->button(button), Qt::LeftButton);
    QCOMPARE(read(article()), before);
}

void InspectorTest::choosesAndRemovesTheLeadPhoto()
{
    QToolButton* remove = button(u"Remove the lead photo"_s);
    remove->setFocus();
    m_seed->key(Qt::Key_Space);
    QVERIFY(article().leadPhoto.isEmpty());
    QVERIFY(!remove->isVisible());
    // The focus does not get lost with the button
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    undo();
    QCOMPARE(article().leadPhoto, PhotoId(u"pcac-group"_s));
    QVERIFY(remove->isVisible());
    undo();
    m_seed->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(remove, Qt::LeftButton);
    QToolButton* choose = nullptr;
    for (auto* each : m_seed->find<InspectorPanel>()->findChildren<QToolButton*>()) {
        if (each->accessibleName().startsWith(u"Lead photo"_s))
            choose = each;
    }
    QVERIFY(choose);
    whenAsked({});
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(article().leadPhoto, PhotoId(u"pcac-group"_s));
}

void InspectorTest::showsDateTypeAndTopicOfRelatedItems()
{
    m_seed->change<Publication>(u"pub-pacific"_s, [](Publication& publication) {
        publication.published = u"2013-06-25"_s;
        publication.type = u"Peace Brief"_s;
        publication.topics = { u"Asia"_s };
    });
    const auto* related = list(u"Related"_s);
    const QString said = related->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : { related->item(1)->text(), u"25 Jun 2013"_s, u"Peace Brief"_s, u"Asia"_s })
        QVERIFY2(said.contains(part), qPrintable(said));
}

void InspectorTest::reordersRelatedItemsByKey()
{
    auto* related = list(u"Related"_s);
    related->setFocus();
    m_seed->key(Qt::Key_Home);
    m_seed->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(joined(article().related), u"pub-pacific pub-xi-europe pub-xi-ma"_s);
    QCOMPARE(related->currentRow(), 1);
    m_seed->key(Qt::Key_Down, Qt::AltModifier);
    m_seed->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(joined(article().related), u"pub-pacific pub-xi-ma pub-xi-europe"_s);
    m_seed->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(joined(article().related), u"pub-pacific pub-xi-europe pub-xi-ma"_s);
    QCOMPARE(QApplication::focusWidget(), related);
    for (int step = 0; step < 3; ++step)
        undo();
    QCOMPARE(joined(article().related), u"pub-xi-europe pub-pacific pub-xi-ma"_s);
}

void InspectorTest::opensARelatedItem()
{
    list(u"Related"_s)->setFocus();
    m_seed->key(Qt::Key_Home);
    m_seed->key(Qt::Key_Return);
    QCOMPARE(m_seed->navigation().current()->id, u"pub-xi-europe"_s);
}

void InspectorTest::showsWhatOthersChange()
{
    m_seed->change<Article>(SeedWindow::seedArticle.text(), [](Article& changed) {
        changed.type = u"Changed"_s;
        changed.authors = { PersonId(u"park"_s) };
    });
    QCOMPARE(m_seed->named<QLineEdit>(u"Type"_s)->text(), u"Changed"_s);
    QCOMPARE(list(u"Authors"_s)->count(), 1);
    const ArticleId other = m_seed->addArticle(u"other"_s, u"Other headline"_s, [](Article& article) { article.slug.clear(); });
    m_seed->navigation().open(RecordKind::Article, other.text());
    QCOMPARE(m_seed->named<QLineEdit>(u"Type"_s)->text(), QString());
    QCOMPARE(m_seed->named<QLineEdit>(u"Address"_s)->placeholderText(), u"other-headline"_s);
}

void InspectorTest::isForArticlesAlone()
{
    m_seed->navigation().open(RecordKind::Person, u"park"_s);
    for (const auto* line : m_seed->find<InspectorPanel>()->findChildren<QLineEdit*>())
        QVERIFY(!line->isVisible());
}

RAPPORTEUR_WINDOW_TEST_MAIN(InspectorTest)
#include "InspectorTest.moc"
