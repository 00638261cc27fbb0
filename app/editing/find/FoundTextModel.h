#pragma once

#include "editing/find/FoundText.h"
#include "editing/find/NewsroomFind.h"
#include "editing/workspace/Workspace.h"

#include <QAbstractListModel>

namespace rapporteur {

/// What a hit shows beside its record's title (Qt::DisplayRole).
enum FoundTextRole {
    PlaceNameRole = Qt::UserRole + 101, ///< "Article · Summary"
    BeforeRole,                         ///< the text around the hit
    BeforeHitRole,                      ///< TextStretch in it
    AfterRole,                          ///< the same with the replacement; empty where nothing will be replaced
    AfterHitRole,
    ReasonRole ///< why it cannot be replaced; empty where it can
};

/// The hits of a search in the newsroom, each to be ticked or not.
class FoundTextModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FoundTextModel(Workspace& workspace, QObject* parent = nullptr);

    void setFound(NewsroomFound found);
    /// Absent: only found, nothing to replace by.
    void setReplacement(const std::optional<QString>& replacement);

    const FoundText& hit(const QModelIndex& index) const { return m_hits[static_cast<size_t>(index.row())].found; }
    std::vector<FoundText> ticked() const;
    int tickedCount() const { return m_ticked; }
    int replaceableCount() const { return m_replaceable; }
    /// In how many records the hits are.
    int recordCount() const { return m_records; }
    void tickAll(Qt::CheckState state);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Hit
    {
        FoundText found;
        QString title;
        bool canBeReplaced = false;
        bool isTicked = false;
    };
    QString afterText(const Hit& hit) const;
    QString accessibleText(const Hit& hit) const;

    Workspace& m_workspace;
    std::vector<Hit> m_hits;
    std::optional<QString> m_replacement;
    int m_ticked = 0;
    int m_replaceable = 0;
    int m_records = 0;
};

} // namespace rapporteur

Q_DECLARE_METATYPE(rapporteur::TextStretch)
