#include "ui/seating/CanvasFaces.h"

#include "core/rules/NameRules.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

/// Short, so that a row of twenty can be read.
QString shortName(const Slot& slot, const Registry& registry)
{
    if (slot.unidentified)
        return QCoreApplication::translate("rapporteur", "Unidentified");
    const Person* person = registry.people.find(slot.person);
    return person ? laterReference(person->primaryName()) : slot.text;
}

} // namespace

std::optional<Seat> seatAtPointer(const Photo& photo, const QString& pointer)
{
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    const bool isRow = parts.value(0) == u"rows"_s && parts.size() >= 4;
    const size_t row = isRow ? parts[1].toULong() : Seat::notPictured;
    const size_t place = isRow ? parts[3].toULong() : parts.value(1).toULong();
    const std::vector<Slot>* slots = isRow || parts.value(0) == u"notPictured"_s ? slotsOf(photo, row) : nullptr;
    return slots && place < slots->size() ? std::optional(Seat { row, place }) : std::nullopt;
}

std::vector<CanvasFace> canvasFaces(SeatingDesk& desk, const Problems& problems, const QString& offered)
{
    std::vector<CanvasFace> faces;
    if (!desk.photo())
        return faces;
    const std::vector<Seat> seats = desk.seating().seats();
    const auto isDoubtful = [&](const Seat& seat) {
        return std::ranges::any_of(problems, [&](const Problem& problem) {
            const bool isGeometry = problem.code == ProblemCode::FacesOutOfOrder || problem.code == ProblemCode::FaceInOtherRow;
            return isGeometry && seatAtPointer(*desk.photo(), problem.place.pointer) == seat;
        });
    };
    for (size_t index = 0; index < seats.size(); ++index) {
        const Slot& slot = *desk.seating().slot(seats[index]);
        if (!slot.region)
            continue;
        CanvasFace face { *slot.region, QString::number(index + 1), shortName(slot, desk.workspace().registry()),
            CanvasFace::Look::Seated, static_cast<int>(index) };
        if (desk.selected() == seats[index])
            face.look = CanvasFace::Look::Selected;
        else if (isDoubtful(seats[index]))
            face.look = CanvasFace::Look::Doubtful;
        faces.push_back(face);
    }
    if (desk.marked())
        faces.push_back({ *desk.marked(), {}, offered.isEmpty() ? QCoreApplication::translate("rapporteur", "Who is it?") : offered,
            CanvasFace::Look::Marked, markedFaceId });
    return faces;
}

} // namespace rapporteur
