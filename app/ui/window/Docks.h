#pragma once

#include "ui/window/OpenNewsroom.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <memory>
#include <vector>

class QMainWindow;

namespace rapporteur {

class InspectorPanel;
class LibraryPanel;
class PreviewPane;
class ProblemsPanel;

/// The panels around the text and their docks.
class Docks
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Docks)

public:
    Docks(QMainWindow& window, OpenNewsroom& newsroom);

    LibraryPanel& library() { return *m_library; }
    InspectorPanel& inspector() { return *m_inspector; }
    ProblemsPanel& problems() { return *m_problems; }
    PreviewPane& preview() { return *m_preview; }
    QDockWidget& problemsDock() { return *m_problemsDock; }

    /// To show and hide each dock, with texts and shortcuts.
    QList<QAction*> toggleActions() const;
    QList<QDockWidget*> all() const;
    /// Those that are open and not behind another one.
    QList<QWidget*> shownPanels() const;
    /// The title marks a letter for the View menu: "Li&brary".
    QDockWidget* add(QWidget* panel, const QString& title, const QString& name, Qt::DockWidgetArea area);
    void showLibrary();
    /// With title bars to move and close them by; without, the panels stand still and leave more room.
    void setMovable(bool isMovable);
    bool isMovable() const { return m_isMovable; }
    /// The edge of a panel can be moved by the mouse alone: makes the one with the focus larger by so many pixels, or
    /// smaller.
    void resizeFocused(int pixels);

private:
    void bringToFront(const QDockWidget& dock);

    QMainWindow& m_window;
    std::vector<std::unique_ptr<QDockWidget>> m_docks;
    LibraryPanel* m_library;
    PreviewPane* m_preview;
    InspectorPanel* m_inspector;
    ProblemsPanel* m_problems;
    QDockWidget* m_problemsDock;
    bool m_isMovable = false;
};

} // namespace rapporteur
