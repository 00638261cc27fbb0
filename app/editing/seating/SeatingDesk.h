#pragma once

#include "editing/seating/SeatChoices.h"
#include "editing/seating/SeatGeometry.h"

#include <QObject>

namespace rapporteur {

/// The work on one photo: the face that was marked, the row that is being filled, who is chosen. A face is marked, somebody
/// is taken for it, the next one; taking nobody starts the next row.
class SeatingDesk : public QObject
{
    Q_OBJECT

public:
    SeatingDesk(Workspace& workspace, const PhotoId& photo, QObject* parent = nullptr);

    Workspace& workspace() { return m_workspace; }
    Seating& seating() { return m_seating; }
    const Photo* photo() const { return m_seating.photo(); }
    /// The shape of the picture, for the size of the first face.
    void setPictureSize(const QSizeF& size) { m_pictureSize = size; }

    /// A face that waits for a name.
    const std::optional<Region>& marked() const { return m_marked; }
    const std::optional<Seat>& selected() const { return m_selected; }
    /// The row that the next person goes into; one behind the last while it is empty.
    size_t currentRow() const { return m_currentRow; }
    bool isStartingRow() const;

    /// Selects the face there, else marks one.
    void markAt(double x, double y);
    void mark(const Region& region);
    void unmark();
    void select(const std::optional<Seat>& seat);
    /// The next one in the order of the caption, or the one before: -1.
    void selectNext(int step);
    void setCurrentRow(size_t row);
    void startRow();

    /// Puts the choice where a face is marked or somebody selected, else at the end of the row without a face. Null starts
    /// the next row.
    void take(const SeatChoice* choice);
    void takeUnidentified();
    void takeNotPictured(const SeatChoice* choice);
    void removeSelected();
    /// One place earlier or later in the caption, across rows.
    void moveSelected(int step);
    void moveSeat(const Seat& from, const Seat& to);
    /// The marked face, else the selected one; in fractions of the picture.
    void moveFace(double right, double down);
    void resizeFace(double right, double down);
    void setFace(const Seat& seat, const Region& region);

Q_SIGNALS:
    /// The photo, or what is marked, selected or being filled.
    void changed();

private:
    void follow();
    void changeFace(Region (*changedBy)(const Region&, double, double), double right, double down);
    void takeSeated(const Seat& seat);
    void seat(Slot slot, std::vector<RecordChange> others);

    Workspace& m_workspace;
    Seating m_seating;
    QSizeF m_pictureSize;
    std::optional<Region> m_marked;
    std::optional<Seat> m_selected;
    size_t m_currentRow = 0;
};

} // namespace rapporteur
