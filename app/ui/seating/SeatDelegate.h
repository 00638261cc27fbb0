#pragma once

#include <QStyledItemDelegate>

namespace rapporteur {

/// Draws a person of a photo with number and badge, and what introduces a row as a heading.
class SeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rapporteur
