#pragma once

#include "editing/seating/SeatingDesk.h"

#include <QAbstractListModel>

namespace rapporteur {

/// The people of a photo in the order of its caption, each row under what introduces it. They can be dragged to another
/// place; the row that is being started stands at the end.
class SeatListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 50, NumberRole };

    explicit SeatListModel(SeatingDesk& desk, QObject* parent = nullptr);

    /// Absent for a heading.
    std::optional<Seat> seat(const QModelIndex& index) const;
    /// The row that a heading introduces or somebody sits in.
    size_t row(const QModelIndex& index) const;
    QModelIndex indexOf(const Seat& seat) const;
    QModelIndex headingOf(size_t row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

private:
    struct Line
    {
        std::optional<Seat> seat;
        size_t row = 0;
        int number = 0; ///< of the person in the caption, from 1
        QString text;
        QString badge;
        friend bool operator==(const Line&, const Line&) = default;
    };
    void refresh();
    std::vector<Line> lines() const;
    Line lineOf(const Seat& seat, int number, const PhotoWording& wording) const;
    Seat dropPlace(int line) const;

    SeatingDesk& m_desk;
    Rulebook m_book;
    std::vector<Line> m_lines;
};

} // namespace rapporteur
