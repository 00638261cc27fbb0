#pragma once

#include "editing/models/RecordTitles.h"

#include <QAbstractListModel>

namespace rapporteur {

class Workspace;

/// Something to jump to or to do: a record, or an action of the window named by its position.
struct QuickTarget
{
    std::optional<RecordKind> kind; ///< absent: an action
    QString id;
    QString title;
    QString detail;
    QString folded; ///< " word word ", for matching
};

/// Records and actions whose words begin with what was typed, in any order: "dial bei" finds "Track 1.5 Dialogue in Beijing".
class QuickOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit QuickOpenModel(Workspace* workspace, QObject* parent = nullptr);

    /// Titles and shortcuts of the window's actions; the id of each is its position as text.
    void setActions(const QStringList& titles, const QStringList& shortcuts);
    /// Records of these kinds alone, without actions.
    void setKinds(const QList<RecordKind>& kinds);
    void find(const QString& typed);
    const QuickTarget& target(int row) const { return m_targets[m_shown[static_cast<size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void add(QuickTarget target);
    void addArticles();
    void addRecords(const QList<RecordKind>& kinds);

    Workspace* m_workspace; ///< null: actions alone
    std::vector<QuickTarget> m_targets;
    std::vector<size_t> m_shown;
};

} // namespace rapporteur
