#pragma once

#include <QStyledItemDelegate>

namespace rapporteur {

/// How high the rows of a list are: as each needs, or all as high as their kind of record needs at most. Rows of their own heights
/// must each be measured before the list knows how long it is.
enum class RowHeights { Own, Equal };

/// A row of a record list: a title of one or two lines, a quiet second line with the hits of a search marked, and a word
/// at the end such as the status.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecordDelegate(QObject* parent, RowHeights heights = RowHeights::Own)
        : QStyledItemDelegate(parent), m_heights(heights)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int titleLines(const QModelIndex& index) const;

    RowHeights m_heights;
};

} // namespace rapporteur
