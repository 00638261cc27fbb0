#include "editing/seating/SeatListModel.h"

#include "editing/models/ListRoles.h"

#include <QMimeData>
#include <algorithm>

namespace rapporteur {

namespace {

const QString seatMime = QStringLiteral("application/x-rapporteur-seat");

} // namespace

SeatListModel::SeatListModel(SeatingDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_book(Rulebook::load())
{
    connect(&desk, &SeatingDesk::changed, this, &SeatListModel::refresh);
    m_lines = lines();
}

void SeatListModel::refresh()
{
    std::vector<Line> now = lines();
    if (now == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(now);
    endResetModel();
}

SeatListModel::Line SeatListModel::lineOf(const Seat& seat, int number, const PhotoWording& wording) const
{
    const Photo& photo = *m_desk.photo();
    const Slot& slot = *m_desk.seating().slot(seat);
    Line line { seat, seat.row, number, wording.name(photo, slot), {} };
    const Standing standing = wording.verdict(photo, slot).standing;
    if (standing == Standing::Withheld)
        line.badge = tr("May not be named");
    else if (standing == Standing::Undecided)
        line.badge = tr("No photo release");
    else if (slot.words)
        line.badge = tr("Your words");
    else if (!slot.region && seat.row != Seat::notPictured)
        line.badge = tr("No face");
    return line;
}

std::vector<SeatListModel::Line> SeatListModel::lines() const
{
    std::vector<Line> all;
    if (!m_desk.photo())
        return all;
    const Photo& photo = *m_desk.photo();
    const PhotoWording wording(m_desk.workspace().registry(), m_book);
    int number = 0;
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        const QString& lead = photo.rows[row].lead;
        all.push_back({ {}, row, 0, lead.isEmpty() ? tr("Row %1").arg(row + 1) : lead, {} });
        for (size_t place = 0; place < photo.rows[row].people.size(); ++place)
            all.push_back(lineOf({ row, place }, ++number, wording));
    }
    if (m_desk.isStartingRow())
        all.push_back({ {}, photo.rows.size(), 0, rowLeads(photo.rows.size() + 1).back(), tr("Next row") });
    if (!photo.notPictured.empty())
        all.push_back({ {}, Seat::notPictured, 0, tr("Not pictured"), {} });
    for (size_t place = 0; place < photo.notPictured.size(); ++place)
        all.push_back(lineOf({ Seat::notPictured, place }, 0, wording));
    return all;
}

std::optional<Seat> SeatListModel::seat(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_lines[static_cast<size_t>(index.row())].seat : std::nullopt;
}

size_t SeatListModel::row(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_lines[static_cast<size_t>(index.row())].row : 0;
}

QModelIndex SeatListModel::indexOf(const Seat& seat) const
{
    const auto found = std::ranges::find(m_lines, std::optional(seat), &Line::seat);
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()), 0);
}

QModelIndex SeatListModel::headingOf(size_t row) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) { return !line.seat && line.row == row; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()), 0);
}

int SeatListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SeatListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole: {
        const QString numbered = line.number > 0 ? tr("%1: %2").arg(line.number).arg(line.text) : line.text;
        return line.badge.isEmpty() ? numbered : numbered + u", "_s + line.badge;
    }
    case BadgeRole:
        return line.badge;
    case HeadingRole:
        return !line.seat;
    case NumberRole:
        return line.number;
    default:
        return {};
    }
}

Qt::ItemFlags SeatListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return seat(index) ? usual | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : usual | Qt::ItemNeverHasChildren;
}

QStringList SeatListModel::mimeTypes() const
{
    return { seatMime };
}

QMimeData* SeatListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty() || !seat(indexes.front()))
        return nullptr;
    auto* data = new QMimeData;
    data->setData(seatMime, QByteArray::number(indexes.front().row()));
    return data;
}

/// Before the person on that line; before a heading: at the end of the row above.
Seat SeatListModel::dropPlace(int line) const
{
    if (line >= 0 && line < static_cast<int>(m_lines.size()) && m_lines[static_cast<size_t>(line)].seat)
        return *m_lines[static_cast<size_t>(line)].seat;
    const int above = line < 0 ? static_cast<int>(m_lines.size()) - 1 : line - 1;
    if (above < 0)
        return {};
    const Line& last = m_lines[static_cast<size_t>(above)];
    return { last.row, last.seat ? last.seat->place + 1 : 0 };
}

bool SeatListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const std::optional<Seat> from = seat(index(data->data(seatMime).toInt(), 0));
    if (action != Qt::MoveAction || !from)
        return false;
    Seat to = dropPlace(parent.isValid() ? parent.row() : row);
    if (to.row == from->row && to.place > from->place)
        --to.place; // taking it out makes room
    m_desk.moveSeat(*from, to);
    return false; // moved already: the view is not to take the old line away
}

} // namespace rapporteur
