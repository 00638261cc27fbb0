#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/article/BlockDialogs.h"
#include "ui/chooser/RecordChooser.h"
#include "ui/find/FindInNewsroomDialog.h"
#include "ui/notices/NoticeBar.h"
#include "ui/window/Docks.h"
#include "ui/window/ExportDialog.h"
#include "ui/window/HelpDialog.h"
#include "ui/window/NewsroomDialog.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/QuickOpen.h"
#include "ui/window/ShortcutSheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTextBlock>
#include <QToolBar>
#include <QTreeView>
#include <functional>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

QString describe(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(QLatin1StringView(each->metaObject()->className()) + (each->objectName().isEmpty() ? QString() : u'#' + each->objectName()));
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return path.join(u" > "_s) + (button ? u" “%1”"_s.arg(button->text()) : QString());
}

bool isWebPage(const QWidget& widget)
{
    return widget.inherits("QWebEngineView") || (widget.parentWidget() && isWebPage(*widget.parentWidget()));
}

/// What is reached by keys, and what is only clicked but has no word on it.
QList<QWidget*> controlsIn(QWidget& root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus || qobject_cast<QAbstractButton*>(widget);
        if (isControl && widget->isVisibleTo(&root) && !isWebPage(*widget) && !widget->focusProxy())
            found << widget;
    }
    return found;
}

QList<QAccessible::Role> rolesFor(const QWidget& widget)
{
    if (widget.inherits("QTextBrowser"))
        return { QAccessible::StaticText };
    if (widget.inherits("QLineEdit") || widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit"))
        return { QAccessible::EditableText };
    if (widget.inherits("QCheckBox"))
        return { QAccessible::CheckBox };
    if (widget.inherits("QRadioButton"))
        return { QAccessible::RadioButton };
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? QList { QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::Button, QAccessible::ButtonMenu }
                                     : QList { QAccessible::Button, QAccessible::ButtonMenu, QAccessible::ButtonDropDown };
    if (widget.inherits("QComboBox"))
        return { QAccessible::ComboBox };
    if (widget.inherits("QListView"))
        return { QAccessible::List };
    if (widget.inherits("QTreeView"))
        return { QAccessible::Tree };
    if (widget.inherits("QTableView"))
        return { QAccessible::Table };
    if (widget.inherits("QTabBar"))
        return { QAccessible::PageTabList };
    return {};
}

/// What is wrong with the controls of a window, one line each.
QStringList faults(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : controlsIn(root)) {
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
        if (!said || said->text(QAccessible::Name).trimmed().isEmpty())
            found << u"no name: "_s + describe(*widget);
        const QList<QAccessible::Role> roles = rolesFor(*widget);
        const bool isUnspoken = said && (said->role() == QAccessible::NoRole || said->role() == QAccessible::Client);
        if (said && (isUnspoken ? !widget->inherits("QAbstractScrollArea") || !roles.isEmpty() : !roles.isEmpty() && !roles.contains(said->role())))
            found << u"role %1: "_s.arg(said->role()) + describe(*widget);
    }
    const auto isLabelled = [](QWidget* widget) {
        const auto labels = QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label);
        return std::ranges::any_of(labels, [](const auto& label) { return !label.first->text(QAccessible::Name).isEmpty(); });
    };
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->buddy() && !isLabelled(label->buddy()))
            found << u"no relation: “%1”"_s.arg(label->text());
    }
    // The name of a combo box is what is chosen in it: only its label says what it is about.
    for (QComboBox* choice : root.findChildren<QComboBox*>()) {
        if (choice->isVisibleTo(&root) && !isLabelled(choice))
            found << u"no label: "_s + describe(*choice);
    }
    return found;
}

} // namespace

/// What a screen reader is told of every control, and what a keyboard user sees.
class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void init();
    void cleanup() { m_seed.reset(); }

    void namesEveryControlOfTheWindow_data();
    void namesEveryControlOfTheWindow();
    void namesEveryControlOfTheStartPage();
    void namesEveryControlOfADialog_data();
    void namesEveryControlOfADialog();
    void saysTheRowsOfLists();
    void saysNoticesAsAlerts();
    void readsTheArticle();
    void readsPhotosAndRostersWhereTheyStand();
    void saysWhereTheCaretIs();
    void writesWhatAssistiveTechnologyEnters();
    void showsWhereTheFocusIs_data();
    void showsWhereTheFocusIs();
    void followsTheEyeByTab_data();
    void followsTheEyeByTab();

private:
    QAccessibleInterface* article() { return QAccessible::queryAccessibleInterface(&text()); }
    QTextEdit& text() { return m_seed->window().view()->editor().textEdit(); }
    void raise(const QString& dock)
    {
        auto* found = m_seed->find<QDockWidget>(dock);
        found->show();
        found->raise();
        QTRY_VERIFY(found->widget()->isVisible());
    }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void ControlsTest::init()
{
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
    QTRY_VERIFY(m_seed->window().newsroom()->rendering.rendered());
}

void ControlsTest::namesEveryControlOfTheWindow_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("article") << RecordKind::Article << SeedWindow::seedArticle.text();
    QTest::newRow("person") << RecordKind::Person << u"park"_s;
    QTest::newRow("photo") << RecordKind::Photo << u"pcac-group"_s;
    QTest::newRow("delegation") << RecordKind::Delegation << u"us"_s;
    QTest::newRow("event") << RecordKind::Event << u"pcac-5"_s;
    QTest::newRow("publication") << RecordKind::Publication << u"pub-pacific"_s;
}

void ControlsTest::namesEveryControlOfTheWindow()
{
    QFETCH(const RecordKind, kind);
    QFETCH(const QString, id);
    m_seed->navigation().open(kind, id);
    m_seed->window().docks()->problemsDock().show();
    m_seed->window().view()->notices().show({ u"a"_s, Notice::Kind::Trouble, u"Something."_s, { { u"Mend"_s, [] {} } } });
    if (kind == RecordKind::Article)
        m_seed->key(Qt::Key_F, Qt::ControlModifier);
    for (const QString& dock : { u"previewDock"_s, u"inspectorDock"_s }) {
        raise(dock);
        const QStringList found = faults(m_seed->window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    QVERIFY(controlsIn(m_seed->window()).size() > 25);
}

void ControlsTest::namesEveryControlOfTheStartPage()
{
    MainWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.start({}, {});
    const QStringList found = faults(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(controlsIn(window).size() >= 3);
}

using MakeDialog = std::function<QDialog*(SeedWindow&)>;
Q_DECLARE_METATYPE(MakeDialog)

void ControlsTest::namesEveryControlOfADialog_data()
{
    QTest::addColumn<MakeDialog>("make");
    const auto row = [](const char* name, MakeDialog make) { QTest::newRow(name) << std::move(make); };
    row("preferences", [](SeedWindow& seed) { return new PreferencesDialog(&seed.window()); });
    row("newsroom settings", [](SeedWindow& seed) { return new NewsroomDialog(seed.workspace(), &seed.window()); });
    row("shortcuts", [](SeedWindow& seed) { return new ShortcutSheet(*seed.window().menuBar(), &seed.window()); });
    row("go to", [](SeedWindow& seed) { return new QuickOpen(&seed.workspace(), *seed.window().menuBar(), &seed.window()); });
    row("help", [](SeedWindow& seed) { return new HelpDialog(u"Help"_s, u"# Help"_s, &seed.window()); });
    row("export", [](SeedWindow& seed) { return new ExportDialog(*seed.window().newsroom(), &seed.window()); });
    row("find in the newsroom", [](SeedWindow& seed) { return new FindInNewsroomDialog(seed.workspace(), &seed.window()); });
    row("chooser", [](SeedWindow& seed) {
        return new RecordChooser(seed.workspace(), u"Choose"_s, { RecordKind::Person }, RecordChooser::NewRecords::Yes, &seed.window());
    });
    row("link", [](SeedWindow& seed) { return new LinkDialog({}, QString(), &seed.window()); });
    row("photo", [](SeedWindow& seed) { return new PhotoDialog(PhotoBlock {}, seed.workspace().registry(), nullptr, &seed.window()); });
    row("roster", [](SeedWindow& seed) { return new RosterDialog(RosterBlock {}, seed.workspace().registry(), &seed.window()); });
    row("table", [](SeedWindow& seed) {
        TableBlock table;
        table.rows.assign(2, std::vector<TableCell>(2));
        return new TableDialog(table, &seed.window());
    });
    row("quotation", [](SeedWindow& seed) { return new QuoteDialog(Block(QuoteBlock {}), seed.workspace().registry(), &seed.window()); });
}

void ControlsTest::namesEveryControlOfADialog()
{
    QFETCH(const MakeDialog, make);
    const std::unique_ptr<QDialog> dialog(make(*m_seed));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    const QStringList found = faults(*dialog);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(!dialog->windowTitle().isEmpty());
    QVERIFY(!controlsIn(*dialog).isEmpty());
}

void ControlsTest::saysTheRowsOfLists()
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_seed->find<QListView>(u"libraryList"_s));
    QCOMPARE(list->text(QAccessible::Name), u"Articles"_s);
    QCOMPARE(list->childCount(), 1);
    QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u", Ready, "_s));
    m_seed->key(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(list->text(QAccessible::Name), u"Events"_s);
    QCOMPARE(list->childCount(), 2);
}

void ControlsTest::saysNoticesAsAlerts()
{
    m_seed->window().view()->notices().show({ u"a"_s, Notice::Kind::Trouble, u"Your last changes are not in the file."_s, {} });
    QAccessibleInterface* notices = QAccessible::queryAccessibleInterface(&m_seed->window().view()->notices());
    QCOMPARE(notices->childCount(), 1);
    QCOMPARE(notices->child(0)->role(), QAccessible::AlertMessage);
    QCOMPARE(notices->child(0)->text(QAccessible::Name), u"Your last changes are not in the file."_s);
}

void ControlsTest::readsTheArticle()
{
    QCOMPARE(article()->text(QAccessible::Name), u"Article"_s);
    QCOMPARE(article()->role(), QAccessible::EditableText);
    QVERIFY(article()->state().multiLine && article()->state().editable && !article()->state().readOnly);
    QAccessibleTextInterface* said = article()->textInterface();
    QVERIFY(said && article()->editableTextInterface());
    const QString all = said->text(0, said->characterCount());
    const Article& seed = m_seed->workspace().article(SeedWindow::seedArticle);
    QVERIFY(all.startsWith(seed.headline));
    QVERIFY(all.contains(u"USIP President Jim Marshall recently led"_s));
    QVERIFY(!all.contains(QChar(QChar::ObjectReplacementCharacter)));
    // The caret is said where it is, and goes where it is sent
    text().moveCursor(QTextCursor::End);
    QCOMPARE(said->cursorPosition(), said->characterCount());
    const int place = static_cast<int>(all.indexOf(u"recently led"_s));
    said->setCursorPosition(place);
    QCOMPARE(text().textCursor().block().text().mid(text().textCursor().positionInBlock(), 12), u"recently led"_s);
    QCOMPARE(said->cursorPosition(), place);
    int start = 0;
    int end = 0;
    QCOMPARE(said->textAtOffset(place, QAccessible::WordBoundary, &start, &end), u"recently"_s);
    const QRect rect = said->characterRect(place);
    QVERIFY(!rect.isEmpty());
    QCOMPARE(said->offsetAtPoint(rect.center() - QPoint(rect.width() / 2 - 1, 0)), place);
    said->setSelection(0, place, place + 8);
    QCOMPARE(text().textCursor().selectedText(), u"recently"_s);
    said->selection(0, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(place, place + 8));
}

void ControlsTest::readsPhotosAndRostersWhereTheyStand()
{
    m_seed->change<Photo>(u"pcac-group"_s, [](Photo& photo) { photo.alt = u"Twelve people in two rows"_s; });
    m_seed->addArticle(u"objects"_s, u"Objects"_s, [](Article& changed) {
        const auto block = [](const QString& words, const QString& key) {
            TextBlock made = paragraph(words);
            made.key = key;
            return made;
        };
        PhotoBlock photo;
        photo.key = u"p"_s;
        photo.photo = PhotoId(u"pcac-group"_s);
        RosterBlock roster;
        roster.key = u"r"_s;
        roster.delegation = DelegationId(u"us"_s);
        changed.published = u"2013-07-11"_s;
        changed.events = { EventId(u"pcac-5"_s) };
        changed.body = { block(u"Before."_s, u"a"_s), photo, block(u"Between."_s, u"b"_s), roster, block(u"After."_s, u"c"_s) };
    });
    m_seed->navigation().open(RecordKind::Article, u"objects"_s);
    QAccessibleTextInterface* said = article()->textInterface();
    const auto all = [said] { return said->text(0, said->characterCount()); };
    QTRY_VERIFY2(all().contains(u"Photo: Twelve people in two rows"_s), qPrintable(all()));
    QTRY_VERIFY2(all().contains(u"Hadley"_s), qPrintable(all()));
    const QStringList lines = all().split(u'\n');
    QCOMPARE(lines.size(), 7); // headline, summary, five blocks
    QVERIFY(lines[3].startsWith(u"Photo: "_s) && lines[5].startsWith(u"Delegation: "_s));
    // Offsets behind them still meet their words
    for (const QString& word : { u"Between"_s, u"After"_s }) {
        said->setCursorPosition(static_cast<int>(all().indexOf(word)));
        QVERIFY(text().textCursor().block().text().startsWith(word));
        QCOMPARE(said->cursorPosition(), static_cast<int>(all().indexOf(word)));
        m_seed->window().view()->focusText();
        m_seed->type(u"“"_s);
        QVERIFY(all().contains(u'“' + word));
        m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    }
    // And a place inside what is said of the photo is the photo
    said->setCursorPosition(static_cast<int>(all().indexOf(u"people in two"_s)));
    QCOMPARE(text().textCursor().block().blockNumber(), 3);
}

void ControlsTest::saysWhereTheCaretIs()
{
    m_seed->window().view()->focusText();
    text().moveCursor(QTextCursor::Start);
    QCOMPARE(article()->text(QAccessible::Description), u"Headline"_s);
    text().setTextCursor(QTextCursor(text().document()->findBlockByNumber(1)));
    QCOMPARE(article()->text(QAccessible::Description), u"Summary"_s);
    text().moveCursor(QTextCursor::End);
    QCOMPARE(article()->text(QAccessible::Description), u"Text"_s);
    m_seed->key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(article()->text(QAccessible::Description), u"Heading 2"_s);
}

void ControlsTest::writesWhatAssistiveTechnologyEnters()
{
    QAccessibleTextInterface* said = article()->textInterface();
    QAccessibleEditableTextInterface* editable = article()->editableTextInterface();
    editable->insertText(0, u"Dictated: "_s);
    const auto headline = [this] { return m_seed->workspace().article(SeedWindow::seedArticle).headline; };
    QVERIFY(headline().startsWith(u"Dictated: USIP"_s));
    editable->replaceText(0, 8, u"Said"_s);
    QVERIFY2(headline().startsWith(u"Said: USIP"_s), qPrintable(headline()));
    editable->deleteText(0, 6);
    QVERIFY(headline().startsWith(u"USIP"_s));
    const size_t blocks = m_seed->workspace().article(SeedWindow::seedArticle).body.size();
    editable->insertText(said->characterCount(), u"\nOne more.\nAnd another."_s);
    QCOMPARE(m_seed->workspace().article(SeedWindow::seedArticle).body.size(), blocks + 2);
    QVERIFY(said->text(0, said->characterCount()).endsWith(u"One more.\nAnd another."_s));
}

void ControlsTest::showsWhereTheFocusIs_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("light") << false << RecordKind::Article << SeedWindow::seedArticle.text();
    QTest::newRow("dark") << true << RecordKind::Article << SeedWindow::seedArticle.text();
    QTest::newRow("fields of a photo") << false << RecordKind::Photo << u"pcac-group"_s;
    QTest::newRow("a record to read") << true << RecordKind::Event << u"pcac-5"_s;
}

/// Every control that Tab reaches looks different with the focus than after it went on.
void ControlsTest::showsWhereTheFocusIs()
{
    QFETCH(const bool, isDark);
    QFETCH(const RecordKind, kind);
    QFETCH(const QString, id);
    m_seed->navigation().open(kind, id);
    applyAppearance(isDark ? Appearance::Dark : Appearance::Light);
    m_seed->window().docks()->problemsDock().show();
    raise(u"inspectorDock"_s);
    m_seed->window().view()->notices().show({ u"a"_s, Notice::Kind::Trouble, u"Something."_s, { { u"Mend"_s, [] {} } } });
    m_seed->window().view()->focusText();
    QStringList unseen;
    QSet<QWidget*> visited;
    constexpr int manyControls = 120;
    for (int step = 0; step < manyControls; ++step) {
        QWidget* control = QApplication::focusWidget();
        if (visited.contains(control))
            break;
        visited << control;
        QTRY_COMPARE(control->window()->isActiveWindow(), true);
        const QImage with = control->grab().toImage();
        m_seed->key(Qt::Key_Tab);
        if (isWebPage(*control))
            continue;
        const QImage without = control->grab().toImage();
        int different = 0;
        for (int y = 0; with.size() == without.size() && y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                different += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
        constexpr int leastPixels = 12; // a caret of two by twelve, half seen
        if (with.size() == without.size() && different < leastPixels)
            unseen << u"%1 pixels: "_s.arg(different) + describe(*control);
    }
    applyAppearance(Appearance::Light);
    QVERIFY2(visited.size() > 12, qPrintable(QString::number(visited.size())));
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void ControlsTest::followsTheEyeByTab_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("left to right") << Qt::LeftToRight << RecordKind::Article << SeedWindow::seedArticle.text();
    QTest::newRow("right to left") << Qt::RightToLeft << RecordKind::Article << SeedWindow::seedArticle.text();
    QTest::newRow("fields of a photo") << Qt::LeftToRight << RecordKind::Photo << u"pcac-group"_s;
    QTest::newRow("a record to read") << Qt::LeftToRight << RecordKind::Event << u"pcac-5"_s;
}

/// In each part of the window, what comes next is further along the line or further down.
void ControlsTest::followsTheEyeByTab()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const RecordKind, kind);
    QFETCH(const QString, id);
    const bool isMirrored = direction == Qt::RightToLeft;
    m_seed->navigation().open(kind, id);
    QApplication::setLayoutDirection(direction);
    m_seed->window().docks()->problemsDock().show();
    raise(u"inspectorDock"_s);
    m_seed->window().view()->notices().show({ u"a"_s, Notice::Kind::Trouble, u"Something."_s, { { u"Mend"_s, [] {} } } });
    m_seed->window().view()->focusText();
    QStringList wrong;
    QList<QWidget*> order;
    constexpr int manyControls = 120;
    for (int step = 0; step < manyControls && !order.contains(QApplication::focusWidget()); ++step) {
        order << QApplication::focusWidget();
        m_seed->key(Qt::Key_Tab);
    }
    const auto partOf = [this](QWidget* control) -> QWidget* {
        for (QDockWidget* dock : m_seed->window().docks()->all()) {
            if (dock->isAncestorOf(control))
                return dock;
        }
        QWidget* part = control;
        while (part->parentWidget() && part->parentWidget() != &m_seed->window())
            part = part->parentWidget();
        return part;
    };
    QList<QWidget*> parts;
    for (qsizetype index = 0; index < order.size(); ++index) {
        QWidget* part = partOf(order[index]);
        if (parts.isEmpty() || parts.last() != part)
            parts << part;
        QWidget* next = order[(index + 1) % order.size()];
        if (partOf(next) != part || next == order.first())
            continue;
        const auto rect = [](QWidget* control) { return QRect(control->mapToGlobal(QPoint(0, 0)), control->size()); };
        const QRect here = rect(order[index]);
        const QRect there = rect(next);
        const bool isSameLine = here.top() < there.bottom() && there.top() < here.bottom();
        const bool isFurther = isMirrored ? there.right() <= here.left() + 1 : there.left() >= here.right() - 1;
        if (isSameLine ? !isFurther : there.top() < here.bottom() - 1)
            wrong << describe(*order[index]) + u"\n    then "_s + describe(*next);
    }
    // Each part is gone through at one go
    QSet<QWidget*> once(parts.cbegin(), parts.cend());
    QStringList names;
    for (const QWidget* part : parts)
        names << describe(*part);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(parts.size() - once.size() <= 1, qPrintable(names.join(u'\n')));
}

RAPPORTEUR_WINDOW_TEST_MAIN(ControlsTest)
#include "ControlsTest.moc"
