#include "editing/find/FoundTextModel.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/RecordTitles.h"

namespace rapporteur {

FoundTextModel::FoundTextModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace) {}

void FoundTextModel::setFound(NewsroomFound found)
{
    beginResetModel();
    m_hits.clear();
    m_ticked = 0;
    m_records = 0;
    const RecordTitles titles(m_workspace.registry());
    for (FoundText& hit : found.hits) {
        const bool isSame = !m_hits.empty() && m_hits.back().found.record == hit.record && m_hits.back().found.id == hit.id;
        QString title = isSame ? m_hits.back().title : QString();
        if (!isSame) {
            ++m_records;
            const ArticleHead* head = hit.record == RecordKind::Article ? m_workspace.articleHead(ArticleId(hit.id)) : nullptr;
            const auto entry = head ? std::nullopt : titles.entry(hit.record, hit.id);
            title = head ? head->headline : entry ? entry->title : QString();
            if (title.isEmpty())
                title = tr("Without a title");
        }
        const bool canBeReplaced = hit.canBeReplaced();
        m_ticked += canBeReplaced ? 1 : 0;
        m_hits.push_back({ std::move(hit), title, canBeReplaced, canBeReplaced });
    }
    m_replaceable = m_ticked;
    endResetModel();
    Q_EMIT tickedChanged();
}

void FoundTextModel::setReplacement(const std::optional<QString>& replacement)
{
    if (replacement == m_replacement)
        return;
    m_replacement = replacement;
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { AfterRole, AfterHitRole, Qt::AccessibleTextRole });
}

std::vector<FoundText> FoundTextModel::ticked() const
{
    std::vector<FoundText> ticked;
    for (const Hit& hit : m_hits) {
        if (hit.isTicked)
            ticked.push_back(hit.found);
    }
    return ticked;
}

void FoundTextModel::tickAll(Qt::CheckState state)
{
    for (Hit& hit : m_hits)
        hit.isTicked = hit.canBeReplaced && state == Qt::Checked;
    m_ticked = state == Qt::Checked ? m_replaceable : 0;
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole, AfterRole, AfterHitRole });
    Q_EMIT tickedChanged();
}

int FoundTextModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

Qt::ItemFlags FoundTextModel::flags(const QModelIndex& index) const
{
    const bool isTickable = index.isValid() && m_hits[static_cast<size_t>(index.row())].canBeReplaced;
    return QAbstractListModel::flags(index) | (isTickable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QString FoundTextModel::afterText(const Hit& hit) const
{
    return m_replacement && hit.isTicked ? replacedContextOf(hit.found, *m_replacement).text : QString();
}

QString FoundTextModel::accessibleText(const Hit& hit) const
{
    QStringList parts { hit.title, textKindName(hit.found.where->address.kind), contextOf(hit.found).text };
    if (!hit.canBeReplaced)
        parts << tr("comes from the facts");
    else if (const QString after = afterText(hit); !after.isEmpty())
        parts << tr("becomes: %1").arg(after);
    return parts.join(u", "_s);
}

QVariant FoundTextModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit& hit = m_hits[static_cast<size_t>(index.row())];
    const FoundText& found = hit.found;
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::CheckStateRole:
        return hit.canBeReplaced ? QVariant(hit.isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(hit);
    case PlaceNameRole:
        return kindName(found.record) + u" · "_s + textKindName(found.where->address.kind);
    case BeforeRole:
        return contextOf(found).text;
    case BeforeHitRole:
        return QVariant::fromValue(contextOf(found).hit);
    case AfterRole:
        return afterText(hit);
    case AfterHitRole:
        return QVariant::fromValue(replacedContextOf(found, m_replacement.value_or(QString())).hit);
    case ReasonRole:
    case Qt::ToolTipRole:
        return hit.canBeReplaced ? QString() : tr("Comes from the facts: change it in the record it names.");
    default:
        return {};
    }
}

bool FoundTextModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Hit& hit = m_hits[static_cast<size_t>(index.row())];
    const bool isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    if (!hit.canBeReplaced || hit.isTicked == isTicked)
        return false;
    hit.isTicked = isTicked;
    m_ticked += isTicked ? 1 : -1;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole, AfterRole, AfterHitRole, Qt::AccessibleTextRole });
    Q_EMIT tickedChanged();
    return true;
}

} // namespace rapporteur
