#include "editing/photos/PhotoGridModel.h"

#include "editing/workspace/Workspace.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>

namespace rapporteur {

namespace {

QString titleOf(const Photo& photo)
{
    return photo.headline.isEmpty() ? photo.file : photo.headline;
}

} // namespace

PhotoGridModel::PhotoGridModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind == RecordKind::Photo)
            refresh(ids);
    });
    connect(&workspace, &Workspace::reloaded, this, &PhotoGridModel::rebuild);
}

void PhotoGridModel::load()
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    rebuild();
}

PhotoGridModel::Row PhotoGridModel::rowOf(const Photo& photo)
{
    return { photo.id, photo.sha256, photo.date.text(), photo.file };
}

std::vector<PhotoGridModel::Row> PhotoGridModel::rows() const
{
    QCollator order { QLocale(QLocale::English) }; // the system's "C" knows no numbers
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    struct Sorted
    {
        Row row;
        QCollatorSortKey key;
    };
    std::vector<Sorted> sorted;
    for (const Photo& photo : m_workspace.registry().photos.all()) {
        if (m_filter.accepts(photo))
            sorted.push_back({ rowOf(photo), order.sortKey(photo.file) });
    }
    std::ranges::stable_sort(sorted, [](const Sorted& one, const Sorted& other) {
        const int days = one.row.date.compare(other.row.date);
        return days != 0 ? days < 0 : one.key < other.key;
    });
    std::vector<Row> rows;
    rows.reserve(sorted.size());
    for (Sorted& one : sorted)
        rows.push_back(std::move(one.row));
    return rows;
}

void PhotoGridModel::reindex()
{
    m_byId.clear();
    m_byHash.clear();
    for (size_t place = m_rows.size(); place-- > 0;) {
        m_byId.insert(m_rows[place].id, static_cast<int>(place));
        m_byHash.insert(m_rows[place].sha256, static_cast<int>(place));
    }
}

void PhotoGridModel::setFilter(const PhotoFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void PhotoGridModel::rebuild()
{
    if (!m_isLoaded)
        return;
    std::vector<Row> now = rows();
    if (now == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(now);
    reindex();
    endResetModel();
}

/// Photos that stay where they are keep their rows; only one that comes, goes or moves makes the grid anew.
void PhotoGridModel::refresh(const QStringList& ids)
{
    if (!m_isLoaded)
        return;
    int first = rowCount();
    int last = -1;
    for (const QString& text : ids) {
        const PhotoId id(text);
        const Photo* photo = m_workspace.registry().photos.find(id);
        const int row = m_byId.value(id, -1);
        const bool isShown = photo && m_filter.accepts(*photo);
        if (isShown != (row >= 0) || (isShown && rowOf(*photo) != m_rows[static_cast<size_t>(row)]))
            return rebuild();
        if (isShown) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

QModelIndex PhotoGridModel::indexOf(const PhotoId& id) const
{
    const int row = m_byId.value(id, -1);
    return row < 0 ? QModelIndex() : index(row);
}

QModelIndex PhotoGridModel::indexOfHash(const QByteArray& sha256) const
{
    const int row = m_byHash.value(sha256, -1);
    return row < 0 ? QModelIndex() : index(row);
}

const Photo* PhotoGridModel::photoAt(int row) const
{
    return m_workspace.registry().photos.find(idAt(row));
}

int PhotoGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// What the pictures of a cell say, in words.
QString PhotoGridModel::spoken(const Photo& photo) const
{
    QStringList parts { titleOf(photo) };
    if (!photo.date.isEmpty())
        parts << photo.date.text();
    if (photo.rating > 0)
        parts << tr("%n star(s)", nullptr, photo.rating);
    if (photo.pick == PhotoPick::Pick)
        parts << tr("picked");
    if (photo.pick == PhotoPick::Reject)
        parts << tr("rejected");
    if (needsCaption(photo))
        parts << tr("needs a caption");
    if (needsAltText(photo))
        parts << tr("needs alt text");
    if (!photo.instructions.isEmpty())
        parts << tr("private instructions: %1").arg(photo.instructions);
    return parts.join(u", "_s);
}

QVariant PhotoGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const Photo* photo = m_workspace.registry().photos.find(row.id);
    if (!photo)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*photo);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(*photo);
    case IdRole:
        return row.id.text();
    case KindRole:
        return static_cast<int>(RecordKind::Photo);
    case DetailRole:
        return row.date;
    case HashRole:
        return row.sha256;
    case RatingRole:
        return photo->rating;
    case PickRole:
        return static_cast<int>(photo->pick);
    case NeedsCaptionRole:
        return needsCaption(*photo);
    case NeedsAltTextRole:
        return needsAltText(*photo);
    case InstructionsRole:
        return !photo->instructions.isEmpty() && !photo->instructionsWaived;
    default:
        return {};
    }
}

} // namespace rapporteur
