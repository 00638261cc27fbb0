#pragma once

#include "editing/surface/ApprovedWords.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur {

class Workspace;

/// The facts that changed since the words of an article were approved, each beside what stands in the text, to take or to leave.
class FactChangesDialog : public QDialog
{
    Q_OBJECT

public:
    FactChangesDialog(Workspace& workspace, const ArticleId& article, QWidget* parent = nullptr);

private:
    QLayout* makeButtons();
    void fill();
    void decide(FactDecision decision);
    void showState();
    std::vector<FactChange> chosen() const;

    Workspace& m_workspace;
    ArticleId m_article;
    std::vector<FactChange> m_changes;
    QLabel* m_heading;
    QTreeWidget* m_list;
    QPushButton* m_accept;
    QPushButton* m_keep;
};

} // namespace rapporteur
