#include "editing/models/SearchListModel.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"

#include <QMetaType>

namespace rapporteur {

namespace {

constexpr int mostFound = 100;

} // namespace

SearchListModel::SearchListModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_number(std::make_shared<std::atomic<int>>(0))
{
}

SearchListModel::~SearchListModel()
{
    ++*m_number;
}

void SearchListModel::search(const QString& query)
{
    m_query = query;
    const int number = ++*m_number;
    if (query.trimmed().isEmpty())
        return take(number, {});
    // The thread ends before the workspace does, but not before this model: the answer is sent to the workspace's thread.
    const QPointer<SearchListModel> model(this);
    Workspace* workspace = &m_workspace;
    m_workspace.storage().post([model, workspace, latest = m_number, number, query](NewsroomFile& file) {
        if (*latest != number)
            return;
        std::vector<FoundRecord> found;
        try {
            found = findRecords(file, query, mostFound);
        } catch (const Error& error) {
            qWarning("search: %s", error.what());
        }
        QMetaObject::invokeMethod(
            workspace,
            [model, number, found = std::move(found)] {
                if (model)
                    model->take(number, found);
            },
            Qt::QueuedConnection);
    });
}

void SearchListModel::take(int number, std::vector<FoundRecord> found)
{
    if (*m_number != number)
        return;
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
    Q_EMIT finished();
}

int SearchListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant SearchListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundRecord& found = m_found[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found.title.isEmpty() ? found.id : found.title;
    case Qt::AccessibleTextRole:
        return QStringList { kindName(found.kind), found.title, found.snippet }.join(u", "_s);
    case IdRole:
        return found.id;
    case KindRole:
        return static_cast<int>(found.kind);
    case DetailRole:
        return found.snippet;
    case BadgeRole:
        return kindName(found.kind);
    case HitsRole:
        return QVariant::fromValue(found.hits);
    case TitleHitsRole:
        return QVariant::fromValue(found.titleHits);
    default:
        return {};
    }
}

} // namespace rapporteur
