#pragma once

#include <QStyledItemDelegate>

namespace rapporteur {

/// A hit as lines: record and place, the text around it with the hit marked, and the same after replacing.
class FoundTextDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Three lines high throughout, so that ten thousand rows are laid out at once.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rapporteur
