#pragma once

#include "core/registry/Photo.h"

#include <QSet>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;

namespace rapporteur {

class ImportPhotosDialog;
class PhotoFilterBar;
class PhotoGridModel;
class PhotoGridView;
class Pictures;
class Thumbnails;
class Workspace;

/// All photos of the newsroom side by side, and what is done to many of them at once.
class PhotoDesk : public QWidget
{
    Q_OBJECT

public:
    PhotoDesk(Workspace& workspace, Thumbnails& thumbnails, Pictures& pictures, QWidget* parent = nullptr);

    /// For a menu, with texts and shortcuts; they work on what is selected here.
    QList<QAction*> actions() const { return m_actions; }
    PhotoGridView& grid() { return *m_grid; }
    PhotoFilterBar& filters() { return *m_filters; }

    /// Opens the import dialog; with files or folders it looks at them at once.
    void importPhotos(const QStringList& paths = {});
    void showOnly(const std::vector<PhotoId>& photos);
    /// Puts the keys where the photos are.
    void focusGrid();

Q_SIGNALS:
    /// Escape, or the button: back to what was shown before.
    void closed();
    /// To be shown in the window: its details, or seating its people.
    void photoRequested(const rapporteur::PhotoId& photo);
    void seatingRequested(const rapporteur::PhotoId& photo);
    /// What an import did, in sentences.
    void told(const QString& text);
    /// Photos came in: the desk is to be seen.
    void deskRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Needs { One, Some };
    QAction* addAction(const QString& text, const QString& name, Qt::Key letter, Needs needs, void (PhotoDesk::*slot)());
    QWidget* makeTop();
    QWidget* makeBar();
    void addMarks(QMenu& menu);
    void showMenu(const QPoint& at);
    void updateState();
    void openDetails();
    void seat();
    void frame();
    void editHandout();
    void useTemplate();
    void showLeaving();
    void decideInstructions();

    Workspace& m_workspace;
    Thumbnails& m_thumbnails;
    Pictures& m_pictures;
    PhotoGridModel* m_model;
    PhotoGridView* m_grid;
    PhotoFilterBar* m_filters;
    QLabel* m_count;
    QLabel* m_empty;
    ImportPhotosDialog* m_import = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_forOne;
};

} // namespace rapporteur
