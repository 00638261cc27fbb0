#include "editing/seating/Seating.h"

#include "core/rules/AffixRules.h"
#include "core/rules/CaptionRules.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// The leads that were made by the number of rows are made for the new number; what somebody wrote stays.
void leadAnew(Photo& photo, size_t rowsBefore)
{
    const QStringList before = rowLeads(rowsBefore);
    const QStringList now = rowLeads(photo.rows.size());
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        QString& lead = photo.rows[row].lead;
        if (before.contains(lead) || (row >= rowsBefore && lead.isEmpty()))
            lead = now[static_cast<qsizetype>(row)];
    }
}

void removeEmptyRows(Photo& photo)
{
    std::erase_if(photo.rows, [](const PhotoRow& row) { return row.people.empty(); });
}

const Member* memberOf(const PersonId& person, const EventId& event, const Registry& registry)
{
    for (const Delegation& delegation : registry.delegations.all()) {
        if (std::ranges::find(delegation.events, event) == delegation.events.end())
            continue;
        const auto member = std::ranges::find(delegation.members, person, &Member::person);
        if (member != delegation.members.end())
            return &*member;
    }
    return nullptr;
}

bool wasHeldOn(const Position& position, const PartialDate& date)
{
    const Held held = heldOn(position.from, position.to, date);
    return held != Held::NotBegun && held != Held::Ended && position.status != PositionStatus::Former;
}

} // namespace

std::vector<Slot>* slotsOf(Photo& photo, size_t row)
{
    if (row == Seat::notPictured)
        return &photo.notPictured;
    return row < photo.rows.size() ? &photo.rows[row].people : nullptr;
}

const std::vector<Slot>* slotsOf(const Photo& photo, size_t row)
{
    if (row == Seat::notPictured)
        return &photo.notPictured;
    return row < photo.rows.size() ? &photo.rows[row].people : nullptr;
}

Slot seatedSlot(const Person& person, const Photo& photo, const Registry& registry)
{
    Slot slot;
    slot.person = person.id;
    const PartialDate date = photoDate(photo, registry, PartialDate(QDate::currentDate()));
    if (rankOn(person, date))
        return slot;
    const Member* member = memberOf(person.id, photo.event, registry);
    for (const PositionId& id : member ? member->positions : std::vector<PositionId>()) {
        const Position* position = person.position(id);
        if (position && wasHeldOn(*position, date)) {
            slot.position = id;
            return slot;
        }
    }
    std::vector<PositionId> held;
    for (const Position& position : person.positions) {
        if (wasHeldOn(position, date))
            held.push_back(position.id);
    }
    if (held.size() == 1)
        slot.position = held.front();
    return slot;
}

void Seating::change(
    const QString& text, const std::function<void(Photo&)>& edit, std::vector<RecordChange> others, Merging merging)
{
    const Photo* before = photo();
    if (!before)
        return;
    Photo after = *before;
    const size_t rowsBefore = after.rows.size();
    edit(after);
    removeEmptyRows(after);
    if (after.rows.size() != rowsBefore)
        leadAnew(after, rowsBefore);
    if (others.empty())
        return m_workspace.replace(text, std::move(after), merging);
    others.push_back({ *before, std::move(after) });
    m_workspace.change(text, std::move(others));
}

const Slot* Seating::slot(const Seat& seat) const
{
    const std::vector<Slot>* slots = photo() ? slotsOf(*photo(), seat.row) : nullptr;
    return slots && seat.place < slots->size() ? &(*slots)[seat.place] : nullptr;
}

std::vector<Seat> Seating::seats() const
{
    std::vector<Seat> all;
    const Photo* shown = photo();
    if (!shown)
        return all;
    for (size_t row = 0; row < shown->rows.size(); ++row) {
        for (size_t place = 0; place < shown->rows[row].people.size(); ++place)
            all.push_back({ row, place });
    }
    for (size_t place = 0; place < shown->notPictured.size(); ++place)
        all.push_back({ Seat::notPictured, place });
    return all;
}

std::optional<Seat> Seating::seatOf(const PersonId& person) const
{
    for (const Seat& seat : seats()) {
        if (!person.isEmpty() && slot(seat)->person == person)
            return seat;
    }
    return std::nullopt;
}

Seat Seating::add(size_t row, Slot slot, std::vector<RecordChange> others)
{
    Seat seat { row, 0 };
    change(
        tr("Seat Somebody"),
        [&](Photo& photo) {
            if (row != Seat::notPictured && row >= photo.rows.size()) {
                seat.row = photo.rows.size();
                photo.rows.emplace_back();
            }
            std::vector<Slot>& slots = *slotsOf(photo, seat.row);
            seat.place = slots.size();
            slots.push_back(std::move(slot));
        },
        std::move(others));
    return seat;
}

void Seating::occupy(const Seat& seat, const Slot& occupant, std::vector<RecordChange> others)
{
    if (!slot(seat))
        return;
    change(
        tr("Name Somebody Else"),
        [&](Photo& photo) {
            Slot& there = (*slotsOf(photo, seat.row))[seat.place];
            const std::optional<Region> region = occupant.region ? occupant.region : there.region;
            there = occupant;
            there.region = region;
        },
        std::move(others));
}

void Seating::setRegion(const Seat& seat, const std::optional<Region>& region, Merging merging)
{
    if (slot(seat))
        change(
            tr("Move Face"), [&](Photo& photo) { (*slotsOf(photo, seat.row))[seat.place].region = region; }, {}, merging);
}

void Seating::remove(const Seat& seat)
{
    if (!slot(seat))
        return;
    change(tr("Take Out of the Photo"), [&](Photo& photo) {
        std::vector<Slot>& slots = *slotsOf(photo, seat.row);
        slots.erase(slots.begin() + static_cast<std::ptrdiff_t>(seat.place));
    });
}

Seat Seating::move(const Seat& from, const Seat& to)
{
    if (!slot(from) || from == to)
        return from;
    Seat target = to;
    change(tr("Move Somebody"), [&](Photo& photo) {
        std::vector<Slot>& source = *slotsOf(photo, from.row);
        Slot moved = source[from.place];
        source.erase(source.begin() + static_cast<std::ptrdiff_t>(from.place));
        if (to.row != Seat::notPictured && to.row >= photo.rows.size())
            photo.rows.emplace_back();
        if (to.row == Seat::notPictured)
            moved.region.reset();
        target.row = to.row == Seat::notPictured ? to.row : std::min(to.row, photo.rows.size() - 1);
        std::vector<Slot>& slots = *slotsOf(photo, target.row);
        target.place = std::min(to.place, slots.size());
        slots.insert(slots.begin() + static_cast<std::ptrdiff_t>(target.place), std::move(moved));
        const bool isGone = source.empty() && from.row != Seat::notPictured && target.row != Seat::notPictured && from.row < target.row;
        target.row -= isGone ? 1 : 0;
    });
    return target;
}

void Seating::exchange(const Seat& one, const Seat& other)
{
    if (!slot(one) || !slot(other))
        return;
    change(tr("Exchange Two People"), [&](Photo& photo) {
        Slot& first = (*slotsOf(photo, one.row))[one.place];
        Slot& second = (*slotsOf(photo, other.row))[other.place];
        std::swap(first, second);
        std::swap(first.region, second.region);
    });
}

void Seating::setLead(size_t row, const QString& lead)
{
    change(
        tr("Change Row"),
        [&](Photo& photo) {
            if (row < photo.rows.size())
                photo.rows[row].lead = lead;
        },
        {}, Merging::Typing);
}

void Seating::setAffix(const Seat& seat, Affix affix, const PositionId& position)
{
    if (!slot(seat))
        return;
    change(tr("Change Title"), [&](Photo& photo) {
        Slot& there = (*slotsOf(photo, seat.row))[seat.place];
        there.affix = affix;
        there.position = position;
    });
}

void Seating::setReleased(const Seat& seat, std::optional<bool> released)
{
    if (slot(seat))
        change(tr("Change Photo Release"), [&](Photo& photo) { (*slotsOf(photo, seat.row))[seat.place].released = released; });
}

void Seating::clear()
{
    change(tr("Take Everybody Out"), [](Photo& photo) {
        photo.rows.clear();
        photo.notPictured.clear();
    });
}

ReleaseScope Seating::releases() const
{
    const Photo* shown = photo();
    const Event* event = shown ? m_workspace.registry().events.find(shown->event) : nullptr;
    if (event && event->released)
        return ReleaseScope::Event;
    return shown && shown->released ? ReleaseScope::Photo : ReleaseScope::Nobody;
}

void Seating::setReleases(ReleaseScope scope)
{
    const Photo* shown = photo();
    if (!shown || scope == releases())
        return;
    std::vector<RecordChange> others;
    const Event* event = m_workspace.registry().events.find(shown->event);
    if (event && event->released != (scope == ReleaseScope::Event)) {
        Event after = *event;
        after.released = scope == ReleaseScope::Event;
        others.push_back({ *event, after });
    }
    change(
        tr("Change Photo Releases"), [&](Photo& photo) { photo.released = scope == ReleaseScope::Photo; }, std::move(others));
}

void Seating::setEvent(const EventId& event)
{
    change(tr("Change Event"), [&](Photo& photo) { photo.event = event; });
}

void Seating::take(Photo seated, std::vector<RecordChange> people)
{
    change(
        tr("Take the Caption Apart"), [&](Photo& photo) { photo = std::move(seated); }, std::move(people));
}

} // namespace rapporteur
