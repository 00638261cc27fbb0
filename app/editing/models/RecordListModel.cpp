#include "editing/models/RecordListModel.h"

#include "editing/models/ListRoles.h"
#include "editing/workspace/Workspace.h"

#include <algorithm>

namespace rapporteur {

RecordListModel::RecordListModel(Workspace& workspace, RecordKind kind, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_kind(kind)
{
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind changed, const QStringList& ids) {
        if (changed == m_kind)
            refresh(ids);
        else if (changed != RecordKind::Article && changed != RecordKind::Photo)
            rebuild(); // titles and details quote other records
    });
    connect(&workspace, &Workspace::reloaded, this, &RecordListModel::rebuild);
    m_entries = RecordTitles(workspace.registry()).entries(kind);
}

void RecordListModel::rebuild()
{
    std::vector<RecordEntry> entries = RecordTitles(m_workspace.registry()).entries(m_kind);
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

/// One record edited in place keeps the list, its selection and scroll position; the order follows with the next rebuild.
void RecordListModel::refresh(const QStringList& ids)
{
    const RecordTitles titles(m_workspace.registry());
    for (const QString& id : ids) {
        const auto entry = titles.entry(m_kind, id);
        const QModelIndex index = indexOf(id);
        if (!entry && index.isValid()) {
            beginRemoveRows({}, index.row(), index.row());
            m_entries.erase(m_entries.begin() + index.row());
            endRemoveRows();
        } else if (entry && index.isValid()) {
            m_entries[static_cast<size_t>(index.row())] = *entry;
            Q_EMIT dataChanged(index, index);
        } else if (entry) {
            return rebuild();
        }
    }
}

QModelIndex RecordListModel::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &RecordEntry::id);
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordEntry& entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail;
    case IdRole:
        return entry.id;
    case KindRole:
        return static_cast<int>(entry.kind);
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace rapporteur
