#include "ui/window/Docks.h"

#include "ui/inspector/InspectorPanel.h"
#include "ui/library/LibraryPanel.h"
#include "ui/preview/PreviewPane.h"
#include "ui/problems/ProblemsPanel.h"

#include <QAction>
#include <QApplication>
#include <QApplication>
#include <QMainWindow>
#include <QTabBar>

namespace rapporteur {

namespace {

constexpr int libraryWidth = 270;
constexpr int rightWidth = 430;
constexpr int problemsHeight = 130;

} // namespace

Docks::Docks(QMainWindow& window, OpenNewsroom& newsroom)
    : m_window(window), m_library(new LibraryPanel(newsroom.workspace)),
      m_preview(new PreviewPane(newsroom.workspace, newsroom.rendering)), m_inspector(new InspectorPanel(newsroom.workspace)),
      m_problems(new ProblemsPanel(newsroom.rendering, newsroom.workspace))
{
    window.setDockNestingEnabled(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // In a window from right to left Qt mirrors tool bars, but not docks.
    const bool isMirrored = QApplication::isRightToLeft();
    const Qt::DockWidgetArea before = isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea after = isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    QDockWidget* library = add(m_library, tr("Li&brary"), u"libraryDock"_s, before);
    QDockWidget* preview = add(m_preview, tr("Pre&view"), u"previewDock"_s, after);
    QDockWidget* inspector = add(m_inspector, tr("Deta&ils"), u"inspectorDock"_s, after);
    m_problemsDock = add(m_problems, tr("Problem&s"), u"problemsDock"_s, Qt::BottomDockWidgetArea);
    window.tabifyDockWidget(preview, inspector);
    preview->raise();
    m_problemsDock->hide();
    setMovable(false);
    // Tab goes into panels that lie behind another one: what has the focus is to be seen.
    QObject::connect(qApp, &QApplication::focusChanged, m_problemsDock, [this](const QWidget*, const QWidget* now) {
        for (const auto& dock : m_docks) {
            if (now && dock->isAncestorOf(now))
                bringToFront(*dock);
        }
    });
    window.resizeDocks({ library, preview }, { libraryWidth, rightWidth }, Qt::Horizontal);
    window.resizeDocks({ m_problemsDock }, { problemsHeight }, Qt::Vertical);
}

QDockWidget* Docks::add(QWidget* panel, const QString& title, const QString& name, Qt::DockWidgetArea area)
{
    auto dock = std::make_unique<QDockWidget>(QString(title).remove(u'&'), &m_window);
    dock->toggleViewAction()->setText(title);
    dock->setObjectName(name);
    dock->setWidget(panel);
    // A floating web view would need a native window of its own.
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_window.addDockWidget(area, dock.get());
    m_docks.push_back(std::move(dock));
    return m_docks.back().get();
}

/// Among the panels that share a place, by its tab: a dock that is the topmost widget already ignores raise().
void Docks::bringToFront(const QDockWidget& dock)
{
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == dock.windowTitle())
                tabs->setCurrentIndex(tab);
        }
    }
}

QList<QAction*> Docks::toggleActions() const
{
    QList<QAction*> actions;
    for (size_t index = 0; index < m_docks.size(); ++index) {
        QAction* action = m_docks[index]->toggleViewAction();
        action->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(static_cast<int>(Qt::Key_1) + static_cast<int>(index))));
        actions << action;
    }
    return actions;
}

QList<QDockWidget*> Docks::all() const
{
    QList<QDockWidget*> docks;
    for (const auto& dock : m_docks)
        docks << dock.get();
    return docks;
}

QList<QWidget*> Docks::shownPanels() const
{
    QList<QWidget*> panels;
    for (const auto& dock : m_docks) {
        // Qt puts what is behind another dock outside of the window.
        if (dock->isVisible() && m_window.rect().intersects(dock->geometry()))
            panels << dock->widget();
    }
    return panels;
}

void Docks::resizeFocused(int pixels)
{
    for (const auto& dock : m_docks) {
        if (!dock->isAncestorOf(QApplication::focusWidget()))
            continue;
        const bool isBelow = m_window.dockWidgetArea(dock.get()) & (Qt::TopDockWidgetArea | Qt::BottomDockWidgetArea);
        const int size = isBelow ? dock->height() : dock->width();
        m_window.resizeDocks({ dock.get() }, { size + pixels }, isBelow ? Qt::Vertical : Qt::Horizontal);
    }
}

void Docks::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    for (const auto& dock : m_docks) {
        if (dock.get() == m_problemsDock)
            continue; // it comes and goes by its own close button
        // Empty, it takes the place of Qt's title bar, which says again what the tab says.
        const std::unique_ptr<QWidget> before(dock->titleBarWidget());
        dock->setTitleBarWidget(isMovable ? nullptr : new QWidget(dock.get()));
    }
}

void Docks::showLibrary()
{
    m_docks.front()->show();
    m_docks.front()->raise();
}

} // namespace rapporteur
