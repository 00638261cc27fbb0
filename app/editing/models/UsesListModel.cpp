#include "editing/models/UsesListModel.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"
#include "editing/models/RecordTitles.h"
#include "editing/workspace/Workspace.h"
#include "storage/records/LinkTables.h"

#include <QPointer>

namespace rapporteur {

UsesListModel::UsesListModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_number(std::make_shared<std::atomic<int>>(0))
{
    connect(&workspace.saving(), &SaveQueue::stateChanged, this, [this](SaveState state) {
        if (state == SaveState::Saved && !m_id.isEmpty())
            look();
    });
}

UsesListModel::~UsesListModel()
{
    ++*m_number;
}

void UsesListModel::show(RecordKind kind, const QString& id)
{
    m_kind = kind;
    m_id = id;
    take(++*m_number, {});
    if (!id.isEmpty())
        look();
}

void UsesListModel::look()
{
    const QPointer<UsesListModel> model(this);
    Workspace* workspace = &m_workspace;
    m_workspace.storage().post(
        [model, workspace, latest = m_number, number = ++*m_number, kind = m_kind, id = m_id](NewsroomFile& file) {
            if (*latest != number)
                return;
            std::vector<Place> uses;
            try {
                uses = LinkTables(file.database()).usedBy(kind, id);
            } catch (const Error& error) {
                qWarning("mentions: %s", error.what());
            }
            QMetaObject::invokeMethod(
                workspace,
                [model, number, uses = std::move(uses)] {
                    if (model)
                        model->take(number, uses);
                },
                Qt::QueuedConnection);
        });
}

void UsesListModel::take(int number, std::vector<Place> uses)
{
    if (*m_number != number)
        return;
    std::erase_if(uses, [](const Place& use) { return use.kind == RecordKind::Publisher; });
    if (uses != m_uses) {
        beginResetModel();
        m_uses = std::move(uses);
        endResetModel();
    }
    Q_EMIT finished();
}

int UsesListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

QVariant UsesListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place& use = m_uses[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        if (use.kind == RecordKind::Article) {
            const ArticleHead* head = m_workspace.articleHead(ArticleId(use.id));
            return head && !head->headline.isEmpty() ? head->headline : use.id;
        }
        const auto entry = RecordTitles(m_workspace.registry()).entry(use.kind, use.id);
        return entry ? entry->title : use.id;
    }
    case Qt::AccessibleTextRole:
        return kindName(use.kind) + u", "_s + data(index, Qt::DisplayRole).toString();
    case IdRole:
        return use.id;
    case KindRole:
        return static_cast<int>(use.kind);
    case BadgeRole:
        return kindName(use.kind);
    default:
        return {};
    }
}

} // namespace rapporteur
