#include "editing/shoot/ShootListModel.h"

#include "editing/messages/ErrorText.h"
#include "editing/models/ListRoles.h"
#include "editing/workspace/Workspace.h"

#include <algorithm>
#include <numeric>

namespace rapporteur {

ShootListModel::ShootListModel(const Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace) {}

void ShootListModel::setShoot(Shoot shoot)
{
    beginResetModel();
    m_shoot = std::move(shoot);
    sort();
    endResetModel();
}

void ShootListModel::setEvent(const EventId& event)
{
    beginResetModel();
    m_event = event;
    sort();
    endResetModel();
}

const Event* ShootListModel::event() const
{
    return m_workspace.registry().events.find(m_event);
}

int ShootListModel::weight(const ShootPicture& picture) const
{
    switch (picture.outcome) {
    case ShootOutcome::Refused:
        return 0;
    case ShootOutcome::New:
        return !picture.conflicts.empty() ? 1 : !hintTexts(picture, event()).isEmpty() ? 2 : 3;
    case ShootOutcome::Known:
    case ShootOutcome::Twin:
        return 4;
    }
    return 4;
}

void ShootListModel::sort()
{
    std::vector<int> weights;
    for (const ShootPicture& picture : m_shoot.pictures)
        weights.push_back(weight(picture));
    m_order.resize(weights.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::ranges::stable_sort(m_order, {}, [&](size_t place) { return weights[place]; });
}

void ShootListModel::choose(const QModelIndex& index, size_t conflict, MetadataContainer container)
{
    ShootPicture& picture = m_shoot.pictures[m_order[static_cast<size_t>(index.row())]];
    rapporteur::choose(picture, conflict, container);
    Q_EMIT dataChanged(index, index);
}

void ShootListModel::chooseAll(MetadataContainer container)
{
    for (ShootPicture& picture : m_shoot.pictures) {
        for (size_t conflict = 0; conflict < picture.conflicts.size(); ++conflict) {
            if (!picture.conflicts[conflict].value(container).isEmpty())
                rapporteur::choose(picture, conflict, container);
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ShootListModel::conflictCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_shoot.pictures, [](const ShootPicture& picture) { return picture.outcome == ShootOutcome::New && !picture.conflicts.empty(); }));
}

int ShootListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QString ShootListModel::badge(const ShootPicture& picture) const
{
    switch (picture.outcome) {
    case ShootOutcome::New:
        return picture.conflicts.empty() ? tr("New") : tr("New, with a question");
    case ShootOutcome::Known:
        return tr("There already");
    case ShootOutcome::Twin:
        return tr("Twice in this import");
    case ShootOutcome::Refused:
        return tr("Cannot be used");
    }
    return {};
}

QString ShootListModel::detail(const ShootPicture& picture) const
{
    if (picture.refused)
        return errorText(*picture.refused);
    QStringList parts = hintTexts(picture, event());
    if (!picture.conflicts.empty() && picture.outcome == ShootOutcome::New) {
        QStringList fields;
        for (const ContainerChoice& conflict : picture.conflicts)
            fields << conflict.fieldName();
        parts.prepend(tr("The file contradicts itself: %1.").arg(fields.join(u", "_s)));
    }
    if (parts.isEmpty() && picture.outcome == ShootOutcome::New)
        return picture.photo.date.text();
    return parts.join(u' ');
}

QVariant ShootListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShootPicture& shown = picture(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case DetailRole:
        return detail(shown);
    case BadgeRole:
        return badge(shown);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList { shown.name, badge(shown), detail(shown) }.join(u", "_s);
    case KindRole:
        return static_cast<int>(RecordKind::Person); // one line for the name
    default:
        return {};
    }
}

} // namespace rapporteur
