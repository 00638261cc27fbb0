#pragma once

#include "editing/models/RecordTitles.h"

#include <QAbstractListModel>
#include <vector>

namespace rapporteur {

class Workspace;

/// The records of one kind, by title. Articles have a model of their own.
class RecordListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    RecordListModel(Workspace& workspace, RecordKind kind, QObject* parent = nullptr);

    RecordKind kind() const { return m_kind; }
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    void refresh(const QStringList& ids);

    Workspace& m_workspace;
    RecordKind m_kind;
    std::vector<RecordEntry> m_entries;
};

} // namespace rapporteur
