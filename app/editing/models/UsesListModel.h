#pragma once

#include "core/Problem.h"

#include <QAbstractListModel>
#include <atomic>
#include <memory>
#include <vector>

namespace rapporteur {

class Workspace;

/// The records that mention one: where a person, a photo, an event is used. Looked up in the storage thread, again after
/// each save.
class UsesListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit UsesListModel(Workspace& workspace, QObject* parent = nullptr);
    ~UsesListModel() override;

    void show(RecordKind kind, const QString& id);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void finished();

private:
    void look();
    void take(int number, std::vector<Place> uses);

    Workspace& m_workspace;
    RecordKind m_kind = RecordKind::Person;
    QString m_id;
    std::shared_ptr<std::atomic<int>> m_number;
    std::vector<Place> m_uses;
};

} // namespace rapporteur
