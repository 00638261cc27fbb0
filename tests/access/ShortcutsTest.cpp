#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/window/MenuTools.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/QuickOpen.h"
#include "ui/window/ShortcutSheet.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>
#include <QTreeWidget>

using namespace rapporteur;
using namespace rapporteur::test;

/// The keys of the window, on the platform whose own keys they could collide with.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWindow>(m_newsroom); }
    void cleanup() { m_seed.reset(); }

    void givesEachKeyToOneCommand();
    void givesMostCommandsAKey();
    void leavesKeysToTheWindowWhileTyping();
    void leavesTheDesktopItsKeys();
    void hasTheStandardKeysWithoutAPlatformTheme_data();
    void hasTheStandardKeysWithoutAPlatformTheme();
    void marksEachLetterOfAMenuOnce();
    void marksEveryMenuAndCommand();
    void listsEveryCommandInTheSheet();
    void findsEveryCommandByName();

private:
    QList<MenuCommand> commands() { return menuCommands(*m_seed->window().menuBar()); }
    QStringList lettersOf(const QList<QAction*>& actions);

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void ShortcutsTest::givesEachKeyToOneCommand()
{
    QMap<QString, QStringList> owners;
    for (const QAction* action : m_seed->window().findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            owners[key.toString()] << plainActionText(*action);
    }
    for (const QShortcut* shortcut : m_seed->window().findChildren<QShortcut*>())
        owners[shortcut->key().toString()] << u"a shortcut"_s;
    for (const QAbstractButton* button : m_seed->window().findChildren<QAbstractButton*>()) {
        if (!button->shortcut().isEmpty())
            owners[button->shortcut().toString()] << button->text();
    }
    for (const QAction* menu : m_seed->window().menuBar()->actions())
        owners[QKeySequence::mnemonic(menu->text()).toString()] << menu->text();

    QVERIFY(owners.size() > 60);
    QStringList shared;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner->size() > 1)
            shared << owner.key() + u": "_s + owner->join(u" / "_s);
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

void ShortcutsTest::givesMostCommandsAKey()
{
    // Without one: choices of a submenu that are made once, and what is done once in the life of a newsroom.
    const QStringList rare { u"Sample Newsroom"_s, u"As the System"_s, u"Light"_s, u"Dark"_s, u"About Rapporteur"_s };
    QStringList without;
    for (const MenuCommand& command : commands()) {
        const bool isRecent = command.action->toolTip() == m_seed->path() || !command.action->isEnabled();
        if (command.action->shortcuts().isEmpty() && !isRecent && !rare.contains(plainActionText(*command.action)))
            without << plainActionText(*command.action);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
}

void ShortcutsTest::leavesKeysToTheWindowWhileTyping()
{
    auto* search = m_seed->find<QLineEdit>(u"librarySearch"_s);
    auto* list = m_seed->find<QListView>(u"libraryList"_s);
    QPlainTextEdit notes(&m_seed->window());
    QTextEdit& article = m_seed->window().view()->editor().textEdit();
    // What a field does with these is what the command does.
    const QStringList same { u"Undo"_s, u"Redo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Select All"_s };
    QStringList lost;
    for (QWidget* focus : std::initializer_list<QWidget*> { &article, search, list, &notes }) {
        for (const MenuCommand& command : commands()) {
            const QString name = plainActionText(*command.action);
            // Commands of the text are for the text alone.
            const bool isElsewhere = focus != &article && command.action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            if (isElsewhere || std::ranges::any_of(same, [&](const QString& text) { return name.startsWith(text); }))
                continue;
            for (const QKeySequence& key : command.action->shortcuts()) {
                QKeyEvent event(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers(), QString(QChar(1)));
                event.ignore();
                QApplication::sendEvent(focus, &event);
                if (event.isAccepted())
                    lost << u"%1: %2 in %3"_s.arg(name, key.toString(), QLatin1StringView(focus->metaObject()->className()));
            }
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

/// What GNOME, Plasma and Xfce take for themselves as they are installed never reaches the window.
void ShortcutsTest::leavesTheDesktopItsKeys()
{
    QStringList theirs { u"Ctrl+Alt+T"_s, u"Ctrl+Alt+L"_s, u"Ctrl+Alt+D"_s, u"Ctrl+Alt+A"_s, u"Ctrl+Alt+Del"_s,
        u"Ctrl+Alt+Backspace"_s, u"Ctrl+Alt+Esc"_s, u"Alt+Space"_s, u"Alt+Tab"_s, u"Alt+Esc"_s, u"Ctrl+Esc"_s, u"Ctrl+Alt+Tab"_s,
        u"Print"_s, u"Shift+Print"_s, u"Alt+Print"_s };
    for (int number = 1; number <= 12; ++number)
        theirs << u"Ctrl+F%1"_s.arg(number) << u"Alt+F%1"_s.arg(number) << u"Ctrl+Alt+F%1"_s.arg(number);
    for (const char* arrow : { "Left", "Right", "Up", "Down" })
        theirs << u"Ctrl+Alt+%1"_s.arg(QLatin1StringView(arrow)) << u"Ctrl+Alt+Shift+%1"_s.arg(QLatin1StringView(arrow));
    for (const MenuCommand& command : commands()) {
        for (const QKeySequence& key : command.action->shortcuts())
            QVERIFY2(!theirs.contains(key.toString()), qPrintable(plainActionText(*command.action) + u' ' + key.toString()));
    }
}

void ShortcutsTest::hasTheStandardKeysWithoutAPlatformTheme_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("key");
    const std::pair<const char*, const char*> keys[] = { { "New Article", "Ctrl+N" }, { "Open Newsroom", "Ctrl+O" },
        { "Undo", "Ctrl+Z" }, { "Redo", "Ctrl+Shift+Z" }, { "Redo", "Ctrl+Y" }, { "Cut", "Ctrl+X" }, { "Copy", "Ctrl+C" },
        { "Paste", "Ctrl+V" }, { "Paste Without Formatting", "Ctrl+Shift+V" }, { "Select All", "Ctrl+A" },
        { "Preferences", "Ctrl+," }, { "Close Window", "Ctrl+W" }, { "Quit", "Ctrl+Q" }, { "Full Screen", "F11" },
        { "Back", "Alt+Left" }, { "Forward", "Alt+Right" }, { "Help", "F1" }, { "Bold", "Ctrl+B" }, { "Italic", "Ctrl+I" },
        { "Underline", "Ctrl+U" }, { "Go To", "Ctrl+K" }, { "Next Pane", "F6" } };
    for (const auto& [command, key] : keys)
        QTest::newRow(key) << QString::fromLatin1(command) << QString::fromLatin1(key);
}

void ShortcutsTest::hasTheStandardKeysWithoutAPlatformTheme()
{
    QFETCH(const QString, command);
    QFETCH(const QString, key);
    QVERIFY(m_seed->command(command)->shortcuts().contains(QKeySequence(key, QKeySequence::PortableText)));
}

QStringList ShortcutsTest::lettersOf(const QList<QAction*>& actions)
{
    QStringList letters;
    for (const QAction* action : actions) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
        if (action->isVisible() && !mnemonic.isEmpty())
            letters << mnemonic.toString();
    }
    letters.sort();
    return letters;
}

void ShortcutsTest::marksEachLetterOfAMenuOnce()
{
    QStringList repeated;
    QList<const QWidget*> menus { m_seed->window().menuBar() };
    for (const QMenu* menu : m_seed->window().menuBar()->findChildren<QMenu*>())
        menus << menu;
    for (const QWidget* menu : menus) {
        const QStringList letters = lettersOf(menu->actions());
        for (qsizetype index = 1; index < letters.size(); ++index) {
            if (letters[index] == letters[index - 1])
                repeated << static_cast<const QMenu*>(menu)->title() + u' ' + letters[index];
        }
    }
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
}

void ShortcutsTest::marksEveryMenuAndCommand()
{
    QStringList unmarked;
    for (const MenuCommand& command : commands()) {
        const bool isRecent = command.action->toolTip() == m_seed->path() || command.action->text() == u"Nothing yet"_s;
        // The kinds of records have numbers instead: Ctrl+1 and so on.
        const bool isNumbered = command.menu == u"Go"_s && command.action->shortcut() >= QKeySequence(u"Ctrl+1"_s)
            && command.action->shortcut() <= QKeySequence(u"Ctrl+9"_s);
        if (!isRecent && !isNumbered && QKeySequence::mnemonic(command.action->text()).isEmpty())
            unmarked << command.menu + u": "_s + command.action->text();
    }
    QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
    QCOMPARE(lettersOf(m_seed->window().menuBar()->actions()).size(), m_seed->window().menuBar()->actions().size());
}

void ShortcutsTest::listsEveryCommandInTheSheet()
{
    ShortcutSheet sheet(*m_seed->window().menuBar(), &m_seed->window());
    const auto* tree = sheet.findChild<QTreeWidget*>();
    QStringList listed;
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        listed << tree->topLevelItem(row)->text(1) + u": "_s + tree->topLevelItem(row)->text(0) + u' ' + tree->topLevelItem(row)->text(2);
    for (const MenuCommand& command : commands()) {
        QStringList keys;
        for (const QKeySequence& key : command.action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        const QString line = command.menu + u": "_s + plainActionText(*command.action) + u' ' + keys.join(u" or "_s);
        QVERIFY2(listed.contains(line), qPrintable(line));
    }
    QCOMPARE(listed.size(), commands().size());
}

void ShortcutsTest::findsEveryCommandByName()
{
    QuickOpen quick(&m_seed->workspace(), *m_seed->window().menuBar(), &m_seed->window());
    quick.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* search = quick.findChild<QLineEdit*>();
    const auto* list = quick.findChild<QListView*>();
    for (const MenuCommand& command : commands()) {
        if (!command.action->isEnabled())
            continue;
        const QString title = command.menu + u": "_s + plainActionText(*command.action);
        search->setText(title);
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found << list->model()->index(row, 0).data().toString();
        QVERIFY2(found.contains(title), qPrintable(title));
    }
}

RAPPORTEUR_WINDOW_TEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
