#pragma once

#include "core/Id.h"
#include "core/Problem.h"

#include <QWidget>

class QLabel;
class QListView;

namespace rapporteur {

class LiveRendering;
class ProblemFixBar;
class ProblemListModel;
class Workspace;

/// What is to be mended in the open article or photo, or what stopped an export; a click goes there. What can be done at once
/// stands under the list.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    ProblemsPanel(LiveRendering& rendering, Workspace& workspace, QWidget* parent = nullptr);

    /// Problems of an export or a check instead of those of the open article, under a heading of their own.
    void showReport(const QString& heading, const Problems& problems);
    /// Those of a photo while it is the record on show; an empty id: no photo is.
    void showPhoto(const PhotoId& photo);
    /// Back to the open article.
    void showArticle();
    /// Of the open article.
    int count() const;
    /// The next problem, from the first one again after the last.
    void goToNext();

Q_SIGNALS:
    void problemActivated(const rapporteur::Problem& problem);
    void countChanged(int count);

private:
    void refresh();
    void refreshPhoto();
    void useModel(ProblemListModel* model);
    void updateHeading();

    LiveRendering& m_rendering;
    Workspace& m_workspace;
    PhotoId m_photo;
    ProblemListModel* m_articleProblems;
    ProblemListModel* m_reportProblems;
    ProblemListModel* m_photoProblems;
    QString m_reportHeading;
    QLabel* m_heading;
    QWidget* m_back;
    QListView* m_list;
    ProblemFixBar* m_fixes;
};

} // namespace rapporteur
