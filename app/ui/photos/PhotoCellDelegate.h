#pragma once

#include <QStyledItemDelegate>

namespace rapporteur {

class PhotoGridModel;
class Thumbnails;

/// A photo in the grid: the picture, its name, the stars, and what it still needs.
class PhotoCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PhotoCellDelegate(const PhotoGridModel& model, Thumbnails& thumbnails, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Pixels of a cell beside its picture.
    static constexpr int sides = 16;
    /// Of the picture, in pixels.
    int width() const { return m_width; }
    void setWidth(int width) { m_width = width; }

private:
    void paintPicture(QPainter* painter, const QRect& frame, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMarks(QPainter* painter, const QRect& line, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const PhotoGridModel& m_model;
    Thumbnails& m_thumbnails;
    int m_width = 180;
};

} // namespace rapporteur
