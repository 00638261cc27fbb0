#pragma once

#include "core/Problem.h"

#include <QWidget>

class QLabel;
class QListView;

namespace rapporteur {

class LiveRendering;
class ProblemListModel;

/// What is to be mended in the open article, or what stopped an export; a click goes there.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(LiveRendering& rendering, QWidget* parent = nullptr);

    /// Problems of an export or a check instead of those of the open article, under a heading of their own.
    void showReport(const QString& heading, const Problems& problems);
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
    void updateHeading();

    LiveRendering& m_rendering;
    ProblemListModel* m_articleProblems;
    ProblemListModel* m_reportProblems;
    QString m_reportHeading;
    QLabel* m_heading;
    QWidget* m_back;
    QListView* m_list;
};

} // namespace rapporteur
