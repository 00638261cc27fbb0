#pragma once

#include "editing/shoot/Shoot.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rapporteur {

class BackgroundWork;
class Pictures;
class ShootListModel;
class Workspace;

/// Brings photos and folders of photos into the newsroom: looks at them, shows what it found and asks what is to be decided,
/// then copies all of them or none. It does not stand in the way of the window meanwhile.
class ImportPhotosDialog : public QDialog
{
    Q_OBJECT

public:
    ImportPhotosDialog(Workspace& workspace, Pictures& pictures, QWidget* parent = nullptr);
    ~ImportPhotosDialog() override;

    /// Looks at these files and folders, in place of what was shown before.
    void look(const QStringList& paths);

Q_SIGNALS:
    /// `photos` are those of all good pictures, `summary` says what became of the files.
    void imported(const std::vector<rapporteur::PhotoId>& photos, const QString& summary);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void reject() override;

private:
    QWidget* makeChoosePage();
    QWidget* makeBusyPage();
    QWidget* makeReviewPage();
    void addOptions(QVBoxLayout* layout);
    void run(const QString& text, std::function<void(const Progress&)> work, std::function<void()> finished, QWidget* after);
    void showFound();
    void fillEvents();
    void fillTemplates();
    void showConflicts();
    void showState();
    void import();
    void finish();

    Workspace& m_workspace;
    Pictures& m_pictures;
    ShootListModel* m_model;
    BackgroundWork* m_work = nullptr;
    QStackedWidget* m_pages;
    QWidget* m_choosePage;
    QWidget* m_busyPage;
    QWidget* m_reviewPage;
    QLabel* m_note = nullptr;
    QLabel* m_activity = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_conflictRow = nullptr;
    QComboBox* m_allConflicts = nullptr;
    QVBoxLayout* m_conflicts = nullptr;
    QComboBox* m_event = nullptr;
    QComboBox* m_template = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace rapporteur
