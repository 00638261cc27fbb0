#pragma once

#include "core/registry/ArticleVersion.h"

#include <QDialog>
#include <optional>

class QLabel;
class QPushButton;
class QTreeView;

namespace rapporteur {

class ComparisonView;
class VersionListModel;
class Workspace;

/// The versions of an article, what has changed since each, and the way back to it.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Throws Error when the versions cannot be read.
    VersionsDialog(Workspace& workspace, const ArticleId& article, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The article is as it was then, but for what the records were called that are gone.
    void reverted(const rapporteur::VersionHead& version, const QStringList& gone);

private:
    void fill();
    QWidget* makeList();
    QWidget* makeComparison();
    QLayout* makeButtons();
    std::optional<VersionHead> chosen() const;
    void compare();
    void revert();

    Workspace& m_workspace;
    ArticleId m_article;
    VersionListModel* m_model;
    QTreeView* m_list;
    QLabel* m_summary;
    ComparisonView* m_comparison;
    QPushButton* m_revert;
};

} // namespace rapporteur
