#pragma once

#include "editing/shoot/Shoot.h"

#include <QAbstractListModel>

namespace rapporteur {

class Workspace;

/// The files of a shoot before they are imported: what cannot be used first, then what should be looked at, then the rest.
class ShootListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ShootListModel(const Workspace& workspace, QObject* parent = nullptr);

    void setShoot(Shoot shoot);
    Shoot& shoot() { return m_shoot; }
    /// What the dates are compared with.
    void setEvent(const EventId& event);
    const ShootPicture& picture(const QModelIndex& index) const { return m_shoot.pictures[m_order[static_cast<size_t>(index.row())]]; }

    /// Takes this container's value where the file contradicts itself.
    void choose(const QModelIndex& index, size_t conflict, MetadataContainer container);
    /// The same for every file and field of which that container says something.
    void chooseAll(MetadataContainer container);
    int conflictCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    int weight(const ShootPicture& picture) const;
    void sort();
    QString badge(const ShootPicture& picture) const;
    QString detail(const ShootPicture& picture) const;
    const Event* event() const;

    const Workspace& m_workspace;
    Shoot m_shoot;
    EventId m_event;
    std::vector<size_t> m_order;
};

} // namespace rapporteur
