#pragma once

#include "editing/workspace/Workspace.h"

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace rapporteur {

/// Where somebody is in a photo's caption: in a row, or among those who are not pictured.
struct Seat
{
    static constexpr size_t notPictured = static_cast<size_t>(-1);
    size_t row = 0;
    size_t place = 0;
    friend bool operator==(const Seat&, const Seat&) = default;
};

/// Whether photo releases are on file, and for whom.
enum class ReleaseScope { Nobody, Photo, Event };

/// What is done with the people of one photo, each an undo step. A row without people does not stay; rows that were
/// introduced as rows of so many are introduced anew when one comes or goes.
class Seating
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Seating)

public:
    Seating(Workspace& workspace, PhotoId photo) : m_workspace(workspace), m_photo(std::move(photo)) {}

    const PhotoId& photoId() const { return m_photo; }
    /// Null when it was deleted meanwhile.
    const Photo* photo() const { return m_workspace.registry().photos.find(m_photo); }
    const Slot* slot(const Seat& seat) const;
    /// In the order of the caption.
    std::vector<Seat> seats() const;
    std::optional<Seat> seatOf(const PersonId& person) const;

    /// Puts somebody at the end of a row; a row behind the last one is begun. Records of `others` come in the same step.
    Seat add(size_t row, Slot slot, std::vector<RecordChange> others = {});
    /// Somebody else stands there: the face stays.
    void occupy(const Seat& seat, const Slot& occupant, std::vector<RecordChange> others = {});
    void setRegion(const Seat& seat, const std::optional<Region>& region, Merging merging = Merging::None);
    void remove(const Seat& seat);
    /// Takes the seat out and puts it before that place; where it is then.
    Seat move(const Seat& from, const Seat& to);
    /// The two change faces: they were taken for each other.
    void exchange(const Seat& one, const Seat& other);
    void setLead(size_t row, const QString& lead);
    void setAffix(const Seat& seat, Affix affix, const PositionId& position);
    /// Absent: as for everybody in the photo.
    void setReleased(const Seat& seat, std::optional<bool> released);
    void clear();

    ReleaseScope releases() const;
    /// The photo's and its event's together; a photo without an event has none to release for.
    void setReleases(ReleaseScope scope);
    void setEvent(const EventId& event);
    /// The photo with a pasted caption's rows in place of what is there, and the people that they need.
    void take(Photo seated, std::vector<RecordChange> people);

private:
    void change(const QString& text, const std::function<void(Photo&)>& edit, std::vector<RecordChange> others = {},
        Merging merging = Merging::None);

    Workspace& m_workspace;
    PhotoId m_photo;
};

/// The slot that names this person as of the photo's date: a position goes with him where he has no rank, that of his
/// delegation before the only one that he held.
Slot seatedSlot(const Person& person, const Photo& photo, const Registry& registry);

/// The slots of that row, or those who are not pictured; null where there is no such row.
std::vector<Slot>* slotsOf(Photo& photo, size_t row);
const std::vector<Slot>* slotsOf(const Photo& photo, size_t row);

} // namespace rapporteur
