#include "editing/models/SearchListModel.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"

#include <QMetaType>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr int mostFound = 100;
/// About what a list shows without scrolling.
constexpr size_t foundAtOnce = 8;

} // namespace

/// A query on its way through the storage thread. That thread ends before the workspace does, but not before the model: what
/// is found is sent to the workspace's thread.
struct SearchListModel::Search
{
    QPointer<SearchListModel> model;
    Workspace* workspace;
    std::shared_ptr<std::atomic<int>> latest;
    int number;
    QString query;
    std::unique_ptr<RecordSearch> records;
};

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
    const auto search = std::make_shared<Search>(Search { this, &m_workspace, m_number, number, query, {} });
    m_workspace.storage().post([search](NewsroomFile& file) { fetch(search, file); });
}

void SearchListModel::fetch(const std::shared_ptr<Search>& search, NewsroomFile& file)
{
    if (*search->latest != search->number)
        return;
    std::vector<FoundRecord> found;
    try {
        if (!search->records)
            search->records = std::make_unique<RecordSearch>(file, search->query, mostFound);
        found = search->records->next(file, foundAtOnce);
        if (!search->records->isAtEnd())
            search->workspace->storage().post([search](NewsroomFile& again) { fetch(search, again); });
    } catch (const Error& error) {
        qWarning("search: %s", error.what());
    }
    QMetaObject::invokeMethod(
        search->workspace,
        [model = search->model, number = search->number, found = std::move(found)] {
            if (model)
                model->take(number, found);
        },
        Qt::QueuedConnection);
}

void SearchListModel::take(int number, std::vector<FoundRecord> found)
{
    if (*m_number != number)
        return;
    if (m_shown == number && !found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        std::ranges::move(found, std::back_inserter(m_found));
        endInsertRows();
    } else if (m_shown != number) {
        beginResetModel();
        m_found = std::move(found);
        m_shown = number;
        endResetModel();
    }
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
