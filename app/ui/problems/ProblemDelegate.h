#pragma once

#include <QStyledItemDelegate>

namespace rapporteur {

/// Draws a problem with the sign of its severity.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace rapporteur
