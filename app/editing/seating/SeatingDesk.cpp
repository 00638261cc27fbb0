#include "editing/seating/SeatingDesk.h"

#include "editing/surface/DelegationSentence.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// The slot that a choice becomes, and the records it needs.
std::pair<Slot, std::vector<RecordChange>> slotOf(const SeatChoice& choice, const Photo& photo, const Workspace& workspace)
{
    Slot slot;
    if (choice.kind == SeatChoice::Kind::Text) {
        slot.text = choice.title;
        return { slot, {} };
    }
    if (choice.kind == SeatChoice::Kind::NewPerson) {
        const Person person = oneLinePerson(workspace, choice.title);
        slot.person = person.id;
        return { slot, { { std::nullopt, person } } };
    }
    if (const Person* person = workspace.registry().people.find(choice.person))
        slot = seatedSlot(*person, photo, workspace.registry());
    return { slot, {} };
}

} // namespace

SeatingDesk::SeatingDesk(Workspace& workspace, const PhotoId& photo, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_seating(workspace, photo)
{
    if (m_seating.photo() && !m_seating.photo()->rows.empty())
        m_currentRow = m_seating.photo()->rows.size() - 1;
    connect(&workspace, &Workspace::recordsChanged, this, &SeatingDesk::follow);
    connect(&workspace, &Workspace::reloaded, this, &SeatingDesk::follow);
}

/// After an undo, or a change elsewhere, what was chosen may be gone.
void SeatingDesk::follow()
{
    if (m_selected && !m_seating.slot(*m_selected))
        m_selected.reset();
    m_currentRow = photo() ? std::min(m_currentRow, photo()->rows.size()) : 0;
    Q_EMIT changed();
}

bool SeatingDesk::isStartingRow() const
{
    return photo() && m_currentRow == photo()->rows.size();
}

void SeatingDesk::markAt(double x, double y)
{
    if (!photo())
        return;
    if (const auto seat = seatAt(x, y, *photo()))
        return select(seat);
    mark(faceAt(x, y, *photo(), m_pictureSize));
}

void SeatingDesk::mark(const Region& region)
{
    m_marked = region;
    m_selected.reset();
    Q_EMIT changed();
}

void SeatingDesk::unmark()
{
    m_marked.reset();
    m_selected.reset();
    Q_EMIT changed();
}

void SeatingDesk::select(const std::optional<Seat>& seat)
{
    if (seat && !m_seating.slot(*seat))
        return;
    m_selected = seat;
    if (seat) {
        m_marked.reset();
        if (seat->row != Seat::notPictured)
            m_currentRow = seat->row;
    }
    Q_EMIT changed();
}

void SeatingDesk::selectNext(int step)
{
    const std::vector<Seat> seats = m_seating.seats();
    if (seats.empty())
        return;
    const auto count = static_cast<int>(seats.size());
    const auto found = m_selected ? std::ranges::find(seats, *m_selected) : seats.end();
    const int from = found == seats.end() ? (step > 0 ? -1 : count) : static_cast<int>(found - seats.begin());
    select(seats[static_cast<size_t>((from + step + count) % count)]);
}

void SeatingDesk::setCurrentRow(size_t row)
{
    m_currentRow = photo() ? std::min(row, photo()->rows.size()) : 0;
    m_selected.reset();
    Q_EMIT changed();
}

void SeatingDesk::startRow()
{
    if (photo())
        setCurrentRow(photo()->rows.size());
}

void SeatingDesk::take(const SeatChoice* choice)
{
    if (!photo())
        return;
    if (!choice)
        return startRow();
    if (choice->seat)
        return takeSeated(*choice->seat);
    auto [slot, others] = slotOf(*choice, *photo(), m_workspace);
    seat(std::move(slot), std::move(others));
}

/// Whoever sits already gets the marked face, or changes places with the one who was selected.
void SeatingDesk::takeSeated(const Seat& seat)
{
    const std::optional<Region> marked = std::exchange(m_marked, std::nullopt);
    if (marked && seat.row == Seat::notPictured) {
        const Seat there = m_seating.move(seat, { m_currentRow, static_cast<size_t>(-2) });
        m_seating.setRegion(there, marked);
        return;
    }
    if (marked)
        return m_seating.setRegion(seat, marked);
    if (m_selected && *m_selected != seat)
        return m_seating.exchange(*m_selected, seat);
    select(seat);
}

void SeatingDesk::seat(Slot slot, std::vector<RecordChange> others)
{
    if (const auto selected = std::exchange(m_selected, std::nullopt))
        return m_seating.occupy(*selected, slot, std::move(others));
    slot.region = std::exchange(m_marked, std::nullopt);
    m_seating.add(m_currentRow, std::move(slot), std::move(others));
}

void SeatingDesk::takeUnidentified()
{
    Slot slot;
    slot.unidentified = true;
    if (photo())
        seat(std::move(slot), {});
}

void SeatingDesk::takeNotPictured(const SeatChoice* choice)
{
    if (!photo())
        return;
    if (!choice && m_selected && m_selected->row != Seat::notPictured) {
        m_selected = m_seating.move(*m_selected, { Seat::notPictured, photo()->notPictured.size() });
        Q_EMIT changed();
        return;
    }
    if (!choice)
        return;
    if (choice->seat) {
        m_seating.move(*choice->seat, { Seat::notPictured, photo()->notPictured.size() });
        return;
    }
    auto [slot, others] = slotOf(*choice, *photo(), m_workspace);
    m_seating.add(Seat::notPictured, std::move(slot), std::move(others));
}

void SeatingDesk::removeSelected()
{
    if (!m_selected)
        return unmark();
    m_seating.remove(*std::exchange(m_selected, std::nullopt));
}

void SeatingDesk::moveSelected(int step)
{
    if (!m_selected || !photo() || m_selected->row == Seat::notPictured)
        return;
    Seat to = *m_selected;
    const size_t last = photo()->rows[to.row].people.size() - 1;
    if (step < 0 && to.place > 0)
        --to.place;
    else if (step < 0 && to.row > 0)
        to = { to.row - 1, photo()->rows[to.row - 1].people.size() };
    else if (step > 0 && to.place < last)
        ++to.place;
    else if (step > 0 && to.row + 1 < photo()->rows.size())
        to = { to.row + 1, 0 };
    moveSeat(*m_selected, to);
}

void SeatingDesk::moveSeat(const Seat& from, const Seat& to)
{
    m_selected.reset();
    m_selected = m_seating.move(from, to);
    Q_EMIT changed();
}

void SeatingDesk::changeFace(Region (*changedBy)(const Region&, double, double), double right, double down)
{
    if (m_marked)
        return mark(changedBy(*m_marked, right, down));
    const Slot* slot = m_selected ? m_seating.slot(*m_selected) : nullptr;
    if (slot && slot->region)
        m_seating.setRegion(*m_selected, changedBy(*slot->region, right, down), Merging::Typing);
}

void SeatingDesk::moveFace(double right, double down)
{
    changeFace(movedRegion, right, down);
}

void SeatingDesk::resizeFace(double right, double down)
{
    changeFace(resizedRegion, right, down);
}

void SeatingDesk::setFace(const Seat& seat, const Region& region)
{
    m_seating.setRegion(seat, region);
}

} // namespace rapporteur
