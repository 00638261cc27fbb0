#include "editing/models/ArticleListModel.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"
#include "editing/workspace/Workspace.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace rapporteur {

namespace {

int yearOf(const QString& stored)
{
    return stored.first(std::min<qsizetype>(4, stored.size())).toInt();
}

QString detailOf(const ArticleHead& head)
{
    QStringList parts { shownDate(head.published), head.type, head.topics.join(u", "_s) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

bool ArticleFilter::accepts(const ArticleHead& head) const
{
    return (!status || head.status == *status) && (type.isEmpty() || head.type == type)
        && (topic.isEmpty() || head.topics.contains(topic)) && (year == 0 || yearOf(head.published) == year);
}

ArticleFacets facetsOf(const std::vector<ArticleHead>& heads)
{
    QSet<QString> types;
    QSet<QString> topics;
    QSet<int> years;
    for (const ArticleHead& head : heads) {
        types.insert(head.type);
        for (const QString& topic : head.topics)
            topics.insert(topic);
        years.insert(yearOf(head.published));
    }
    types.remove(QString());
    topics.remove(QString());
    years.remove(0);
    ArticleFacets facets { types.values(), topics.values(), years.values() };
    facets.types.sort();
    facets.topics.sort();
    std::ranges::sort(facets.years, std::greater<>());
    return facets;
}

ArticleListModel::ArticleListModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind != RecordKind::Article)
            return;
        // Many at once (an import, a replacement everywhere) are one look at the whole list.
        constexpr qsizetype mostSingly = 20;
        if (ids.size() > mostSingly)
            return rebuild();
        for (const QString& id : ids)
            update(ArticleId(id));
    });
    connect(&workspace, &Workspace::reloaded, this, &ArticleListModel::rebuild);
    rebuild();
}

void ArticleListModel::setFilter(const ArticleFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

ArticleListModel::Row ArticleListModel::rowOf(const ArticleHead& head)
{
    return { head.id, head.published, head.headline };
}

bool ArticleListModel::isBefore(const Row& left, const Row& right)
{
    if (left.day != right.day)
        return left.day.isEmpty() || (!right.day.isEmpty() && left.day > right.day);
    // An article that was just begun has no headline and stands on top.
    if (left.headline != right.headline)
        return left.headline < right.headline;
    return left.id < right.id;
}

void ArticleListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const ArticleHead& head : m_workspace.articleHeads()) {
        if (m_filter.accepts(head))
            m_rows.push_back(rowOf(head));
    }
    std::ranges::sort(m_rows, isBefore);
    endResetModel();
}

void ArticleListModel::update(const ArticleId& id)
{
    const ArticleHead* head = m_workspace.articleHead(id);
    const bool belongs = head && m_filter.accepts(*head);
    const auto old = std::ranges::find(m_rows, id, &Row::id);
    if (old == m_rows.end()) {
        if (belongs)
            insert(rowOf(*head));
        return;
    }
    const int row = static_cast<int>(old - m_rows.begin());
    if (!belongs) {
        beginRemoveRows({}, row, row);
        m_rows.erase(old);
        endRemoveRows();
        return;
    }
    const Row changed = rowOf(*head);
    // Where it belongs among the others, as if it were not there.
    auto place = std::lower_bound(m_rows.begin(), old, changed, isBefore);
    if (place == old)
        place = std::lower_bound(old + 1, m_rows.end(), changed, isBefore);
    const int target = static_cast<int>(place - m_rows.begin());
    if (target != row && target != row + 1) {
        beginMoveRows({}, row, row, {}, target);
        m_rows.erase(old);
        m_rows.insert(m_rows.begin() + (target > row ? target - 1 : target), changed);
        endMoveRows();
    } else {
        *old = changed;
    }
    const QModelIndex now = indexOf(id);
    Q_EMIT dataChanged(now, now);
}

void ArticleListModel::insert(const Row& row)
{
    const auto place = std::ranges::lower_bound(m_rows, row, isBefore);
    const int index = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, index, index);
    m_rows.insert(place, row);
    endInsertRows();
}

QModelIndex ArticleListModel::indexOf(const ArticleId& id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleHead* head = m_workspace.articleHead(m_rows[static_cast<size_t>(index.row())].id);
    if (!head)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return head->headline.isEmpty() ? QCoreApplication::translate("ArticleListModel", "No headline yet") : head->headline;
    case Qt::ToolTipRole:
        return head->headline;
    case Qt::AccessibleTextRole: {
        QStringList parts { data(index, Qt::DisplayRole).toString(), statusName(head->status), detailOf(*head) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return head->id.text();
    case KindRole:
        return static_cast<int>(RecordKind::Article);
    case DetailRole:
        return detailOf(*head);
    case BadgeRole:
        return statusName(head->status);
    case BadgeStrengthRole:
        return static_cast<int>(head->status);
    default:
        return {};
    }
}

} // namespace rapporteur
