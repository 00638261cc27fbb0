#pragma once

#include "editing/pictures/Thumbnails.h"
#include "editing/seating/SeatingDesk.h"

#include <QDialog>

class QLabel;
class QListView;
class QToolBar;

namespace rapporteur {

class PhotoCanvas;
class ProblemListModel;
class SeatingPanel;

/// Seat the people: the photo as large as the window, the event's delegations at its side, the caption under it as it
/// grows. Click a face, type two letters, Enter; Enter without a name starts the next row.
class SeatingDialog : public QDialog
{
    Q_OBJECT

public:
    SeatingDialog(Workspace& workspace, Pictures& pictures, const PhotoId& photo, QWidget* parent = nullptr);
    ~SeatingDialog() override;

    SeatingDesk& desk() { return m_desk; }
    PhotoCanvas& canvas() { return *m_canvas; }
    SeatingPanel& panel() { return *m_panel; }
    /// The caption under the photo.
    QString caption() const;
    QList<QAction*> commands() const { return m_commands; }

private:
    void buildCommands();
    QAction* addCommand(const QString& text, const QString& icon, const QKeySequence& key, const std::function<void()>& work);
    void buildLayout();
    void connectCanvas();
    void showPicture();
    void showFaces();
    void showCaption();
    void moveSight();
    void pasteCaption();
    void showProblem(int row);

    Workspace& m_workspace;
    Thumbnails m_pictures;
    SeatingDesk m_desk;
    Rulebook m_book;
    PhotoCanvas* m_canvas;
    SeatingPanel* m_panel;
    QToolBar* m_bar;
    QLabel* m_caption;
    ProblemListModel* m_problems;
    QWidget* m_problemBox;
    QListView* m_problemList;
    QList<QAction*> m_commands;
};

} // namespace rapporteur
