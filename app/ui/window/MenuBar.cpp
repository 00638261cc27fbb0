#include "ui/window/MenuBar.h"

#include "editing/messages/RecordNames.h"
#include "editing/session/Preferences.h"
#include "ui/appearance/Appearance.h"
#include "ui/appearance/LineIcon.h"
#include "ui/article/ArticleEditor.h"
#include "ui/facts/ChangedFacts.h"
#include "ui/find/FindBar.h"
#include "ui/library/LibraryPanel.h"
#include "ui/photos/PhotoDesk.h"
#include "ui/preview/PreviewPane.h"
#include "ui/problems/ProblemsPanel.h"
#include "ui/spelling/SpellingMarks.h"
#include "ui/window/ArticleHandover.h"
#include "ui/window/Docks.h"
#include "ui/window/HelpDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MenuTools.h"
#include "ui/window/NewsroomDialog.h"
#include "ui/window/NewsroomFiles.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/ShortcutSheet.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>

namespace rapporteur {

namespace {

using K = QKeySequence;

} // namespace

MenuBar::MenuBar(MainWindow& window) : QMenuBar(&window), m_window(window)
{
    addFile();
    if (window.newsroom()) {
        addEdit();
        addView();
        addText();
        addArticle();
        addPhotos();
        addGo();
    }
    addHelp();
}

QMenu* MenuBar::addMenuOf(const QString& title)
{
    QMenu* menu = addMenu(title);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction* MenuBar::onToolBar(QAction* action, const QString& icon)
{
    action->setIcon(lineIcon(icon));
    action->setIconVisibleInMenu(false);
    m_toolBarActions.insert(icon, action);
    return action;
}

QAction* MenuBar::writing(QAction* action)
{
    action->setEnabled(!m_window.newsroom()->workspace.isReadOnly());
    return action;
}

void MenuBar::addFile()
{
    QMenu* menu = addMenuOf(tr("&File"));
    if (m_window.newsroom())
        addRecords(menu);
    addCommand(menu, tr("New News&room…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &m_window, &MainWindow::askNew);
    addCommand(menu, tr("&Open Newsroom…"), K(Qt::CTRL | Qt::Key_O), &m_window, &MainWindow::askOpen);
    addRecent(menu);
    addCommand(menu, tr("Sa&mple Newsroom…"), {}, &m_window, &MainWindow::askSample);
    menu->addSeparator();
    if (NewsroomFiles* files = m_window.files()) {
        writing(addCommand(menu, tr("&Import Document…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_I), files, &NewsroomFiles::importDocument));
        QAction* exporting = addCommand(menu, tr("&Export Bundle…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_E), files, &NewsroomFiles::exportBundle);
        onToolBar(exporting, u"export"_s);
        addCommand(menu, tr("&Write as a Document…"), K(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_E), files, &NewsroomFiles::dump);
        menu->addSeparator();
        addCommand(menu, tr("&Back Up…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_B), files, &NewsroomFiles::backUp);
        addCommand(menu, tr("&Check Every Record"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), files, &NewsroomFiles::verify);
        writing(addCommand(menu, tr("Remo&ve What Was Deleted…"), K(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Delete), files,
            &NewsroomFiles::purge));
        menu->addSeparator();
    }
    addFileEnd(menu);
}

void MenuBar::addRecords(QMenu* menu)
{
    NewsroomView* view = m_window.view();
    onToolBar(writing(addCommand(menu, tr("&New Article"), K(Qt::CTRL | Qt::Key_N), view, &NewsroomView::newArticle)), u"add"_s);
    onToolBar(writing(addCommand(menu, tr("Import &Photos…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &view->photoDesk(),
                  [view] { view->photoDesk().importPhotos(); })), u"photo"_s);
    writing(addCommand(menu, tr("New Per&son…"), K(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P), view, &NewsroomView::newPerson));
    writing(addCommand(menu, tr("New P&ublication…"), K(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_U), view, &NewsroomView::newPublication));
    menu->addSeparator();
}

void MenuBar::addRecent(QMenu* menu)
{
    QMenu* recent = menu->addMenu(tr("Open Recen&t"));
    const auto fill = [this, recent] {
        recent->clear();
        for (const QString& path : recentNewsrooms()) {
            QAction* action = recent->addAction(QFileInfo(path).completeBaseName());
            action->setToolTip(path);
            connect(action, &QAction::triggered, &m_window, [this, path] { m_window.openNewsroom(path); });
        }
        if (recent->isEmpty())
            recent->addAction(tr("Nothing yet"))->setEnabled(false);
    };
    connect(recent, &QMenu::aboutToShow, this, fill);
    fill();
}

void MenuBar::addFileEnd(QMenu* menu)
{
    if (OpenNewsroom* newsroom = m_window.newsroom())
        addCommand(menu, tr("Newsroom Settin&gs…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Comma), &m_window,
            [this, newsroom] { NewsroomDialog(newsroom->workspace, &m_window).exec(); });
    QAction* preferences = addCommand(menu, tr("Pre&ferences…"), K(Qt::CTRL | Qt::Key_Comma), &m_window, [this] {
        PreferencesDialog(&m_window).exec();
        if (NewsroomView* view = m_window.view())
            view->spelling().readPreferences();
    });
    preferences->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    addCommand(menu, tr("C&lose Window"), K(Qt::CTRL | Qt::Key_W), &m_window, &QWidget::close);
    QAction* quit = addCommand(menu, tr("&Quit"), K(Qt::CTRL | Qt::Key_Q), qApp, &QApplication::closeAllWindows);
    quit->setMenuRole(QAction::QuitRole);
}

void MenuBar::addEdit()
{
    QMenu* menu = addMenuOf(tr("&Edit"));
    QUndoStack& stack = m_window.newsroom()->workspace.undoStack();
    QAction* undo = stack.createUndoAction(this, tr("&Undo"));
    undo->setShortcuts(standardKeys(K::Undo, K(Qt::CTRL | Qt::Key_Z)));
    QAction* redo = stack.createRedoAction(this, tr("Red&o"));
    redo->setShortcuts({ K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), K(Qt::CTRL | Qt::Key_Y) });
    menu->addActions({ onToolBar(undo, u"undo"_s), onToolBar(redo, u"redo"_s) });
    menu->addSeparator();
    addClipboard(menu);
    menu->addSeparator();
    NewsroomView* view = m_window.view();
    menu->addActions(view->findBar().menuActions());
    addCommand(menu, tr("Find in the &Newsroom…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_F), view, &NewsroomView::findInNewsroom);
    menu->addActions(view->spelling().menuActions());
    menu->addSeparator();
    writing(addCommand(menu, tr("&Delete This Record"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), view, &NewsroomView::deleteCurrent));
}

/// For whatever has the focus: the text, a field, the page.
void MenuBar::addClipboard(QMenu* menu)
{
    const auto add = [&](const QString& text, const QKeySequence& key, const char* slot) {
        addCommand(menu, text, key, &m_window, [slot] {
            if (QWidget* focus = QApplication::focusWidget())
                QMetaObject::invokeMethod(focus, slot);
        });
    };
    add(tr("Cu&t"), K(Qt::CTRL | Qt::Key_X), "cut");
    add(tr("&Copy"), K(Qt::CTRL | Qt::Key_C), "copy");
    add(tr("&Paste"), K(Qt::CTRL | Qt::Key_V), "paste");
    QAction* plain = addCommand(menu, tr("Paste &Without Formatting"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        &m_window.view()->editor(), &ArticleEditor::pasteWithoutFormatting);
    writing(plain);
    add(tr("Select &All"), K(Qt::CTRL | Qt::Key_A), "selectAll");
}

void MenuBar::addView()
{
    QMenu* menu = addMenuOf(tr("&View"));
    menu->addActions(m_window.docks()->toggleActions());
    QAction* move = addCommand(menu, tr("&Move Panels"), K(Qt::ALT | Qt::SHIFT | Qt::Key_0), &m_window,
        [docks = m_window.docks()] { docks->setMovable(!docks->isMovable()); });
    move->setCheckable(true);
    constexpr int step = 40;
    addCommand(menu, tr("Lar&ger Panel"), K(Qt::ALT | Qt::SHIFT | Qt::Key_Up), &m_window,
        [docks = m_window.docks()] { docks->resizeFocused(step); });
    addCommand(menu, tr("Smaller Pa&nel"), K(Qt::ALT | Qt::SHIFT | Qt::Key_Down), &m_window,
        [docks = m_window.docks()] { docks->resizeFocused(-step); });
    menu->addSeparator();
    menu->addActions(m_window.docks()->preview().viewActions());
    menu->addSeparator();
    addAppearance(menu);
    QAction* full = addCommand(menu, tr("&Full Screen"), K(Qt::Key_F11), &m_window,
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
}

void MenuBar::addAppearance(QMenu* menu)
{
    QMenu* appearance = menu->addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(appearance);
    const std::pair<QString, Appearance> choices[] = { { tr("As the &System"), Appearance::System },
        { tr("&Light"), Appearance::Light }, { tr("&Dark"), Appearance::Dark } };
    const Appearance now = Preferences::load().appearance;
    for (const auto& [text, value] : choices) {
        QAction* action = addCommand(appearance, text, {}, &m_window, [value = value] {
            Preferences preferences = Preferences::load();
            preferences.appearance = value;
            preferences.save();
            applyAppearance(value);
        });
        action->setCheckable(true);
        action->setChecked(value == now);
        group->addAction(action);
    }
}

void MenuBar::addText()
{
    ArticleEditor& editor = m_window.view()->editor();
    QMenu* insert = addMenuOf(tr("&Insert"));
    insert->addActions(editor.insertActions());
    QMenu* format = addMenuOf(tr("F&ormat"));
    format->addActions(editor.formatActions());
    for (QMenu* menu : { insert, format })
        menu->setEnabled(!m_window.newsroom()->workspace.isReadOnly());
}

void MenuBar::addArticle()
{
    QMenu* menu = addMenuOf(tr("&Article"));
    onToolBar(addCommand(menu, tr("&Hand Over…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_H), m_window.handover(), &ArticleHandover::open),
        u"handover"_s);
    addCommand(menu, tr("&Versions…"), K(Qt::CTRL | Qt::ALT | Qt::Key_V), m_window.view(), &NewsroomView::showVersions);
    addCommand(menu, tr("Changed &Facts…"), K(Qt::CTRL | Qt::ALT | Qt::Key_F), &m_window.view()->changedFacts(), &ChangedFacts::show);
}

void MenuBar::addPhotos()
{
    QMenu* menu = addMenuOf(tr("&Photos"));
    addCommand(menu, tr("Photo &Desk"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_M), m_window.view(), &NewsroomView::showPhotoDesk);
    menu->addSeparator();
    menu->addActions(m_window.view()->photoDesk().actions());
    menu->addSeparator();
    writing(addCommand(menu, tr("Seat the People o&f This Photo…"), K(Qt::CTRL | Qt::ALT | Qt::Key_S), m_window.view(), &NewsroomView::seatPeople));
    writing(addCommand(menu, tr("Caption and &Alt Text of This Photo…"), K(Qt::CTRL | Qt::ALT | Qt::Key_G), m_window.view(), &NewsroomView::writeCaption));
    menu->addSeparator();
    addCommand(menu, tr("Import C&ode Replacements…"), K(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_K), m_window.view(), &NewsroomView::importShortcuts);
}

void MenuBar::addGo()
{
    QMenu* menu = addMenuOf(tr("&Go"));
    Navigation& navigation = m_window.newsroom()->navigation;
    const bool isMirrored = QApplication::isRightToLeft();
    const K backKey(Qt::ALT | (isMirrored ? Qt::Key_Right : Qt::Key_Left));
    const K forwardKey(Qt::ALT | (isMirrored ? Qt::Key_Left : Qt::Key_Right));
    QAction* back = addCommand(menu, tr("&Back"), backKey, &navigation, &Navigation::back);
    QAction* forward = addCommand(menu, tr("&Forward"), forwardKey, &navigation, &Navigation::forward);
    const auto update = [&navigation, back, forward] {
        back->setEnabled(navigation.canGoBack());
        forward->setEnabled(navigation.canGoForward());
    };
    onToolBar(back, u"back"_s);
    onToolBar(forward, u"forward"_s);
    connect(&navigation, &Navigation::currentChanged, back, update);
    update();
    menu->addSeparator();
    onToolBar(addCommand(menu, tr("&Go To…"), K(Qt::CTRL | Qt::Key_K), &m_window, &MainWindow::quickOpen), u"search"_s);
    addCommand(menu, tr("&Search Everything"), K(Qt::CTRL | Qt::Key_L), &m_window, &MainWindow::searchLibrary);
    addCommand(menu, tr("The &Text"), K(Qt::CTRL | Qt::Key_0), m_window.view(), &NewsroomView::focusText);
    addCommand(menu, tr("&Next Pane"), K(Qt::Key_F6), &m_window, &MainWindow::focusNextPane);
    addCommand(menu, tr("Pre&vious Pane"), K(Qt::SHIFT | Qt::Key_F6), &m_window, &MainWindow::focusPreviousPane);
    addCommand(menu, tr("Next &Problem"), K(Qt::Key_F8), &m_window.docks()->problems(), &ProblemsPanel::goToNext);
    menu->addSeparator();
    int number = 0;
    for (const RecordKind kind : LibraryPanel::kinds()) {
        const K key(Qt::CTRL | Qt::Key(static_cast<int>(Qt::Key_1) + number++));
        addCommand(menu, kindPluralName(kind), key, &m_window, [this, kind] { m_window.showLibrary(kind); });
    }
}

void MenuBar::addHelp()
{
    QMenu* menu = addMenuOf(tr("&Help"));
    addCommand(menu, tr("&Help"), K(Qt::Key_F1), &m_window, [this] { HelpDialog::showHelp(&m_window); });
    addCommand(menu, tr("&Keyboard Shortcuts"), K(Qt::SHIFT | Qt::Key_F1), &m_window, [this] {
        ShortcutSheet(*this, &m_window).exec();
    });
    QAction* about = addCommand(menu, tr("&About Rapporteur"), {}, &m_window, [this] { HelpDialog::showAbout(&m_window); });
    about->setMenuRole(QAction::AboutRole);
}

} // namespace rapporteur
