#pragma once

#include <QStyledItemDelegate>

namespace rapporteur {

/// A row of a record list: a title of one or two lines, a quiet second line with the hits of a search marked, and a word
/// at the end such as the status.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rapporteur
