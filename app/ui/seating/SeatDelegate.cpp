#include "ui/seating/SeatDelegate.h"

#include "editing/models/ListRoles.h"
#include "editing/seating/SeatListModel.h"

#include <QApplication>
#include <QPainter>

namespace rapporteur {

namespace {

constexpr int margin = 8;
constexpr int numberWidth = 24;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

void SeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& styleOption, const QModelIndex& index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, QString());
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isHeading = index.data(SeatListModel::HeadingRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? color : option.palette.color(QPalette::PlaceholderText);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    const QString badge = index.data(BadgeRole).toString();
    if (!badge.isEmpty()) {
        painter->setFont(smallFont(option.font));
        const int width = QFontMetrics(painter->font()).horizontalAdvance(badge) + 12;
        const QRect place(room.right() - width + 1, room.center().y() - 9, width, 19);
        QColor fill = quiet;
        fill.setAlpha(28);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(mirrored(place), 4, 4);
        painter->setPen(quiet);
        painter->drawText(mirrored(place), Qt::AlignCenter, badge);
        room.setRight(place.left() - 6);
    }
    if (const int number = index.data(SeatListModel::NumberRole).toInt(); !isHeading) {
        painter->setFont(option.font);
        painter->setPen(quiet);
        const QRect place(room.x(), room.y(), numberWidth - 8, room.height());
        if (number > 0)
            painter->drawText(mirrored(place), Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, QString::number(number));
        room.setLeft(room.left() + numberWidth);
    }
    QFont font = isHeading ? smallFont(option.font) : option.font;
    font.setBold(isHeading);
    painter->setFont(font);
    painter->setPen(isHeading ? quiet : color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(mirrored(room), Qt::AlignVCenter | Qt::AlignAbsolute | QStyle::visualAlignment(option.direction, Qt::AlignLeft), shown);
    painter->restore();
}

QSize SeatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = index.data(SeatListModel::HeadingRole).toBool();
    return { 120, QFontMetrics(option.font).height() + (isHeading && index.row() > 0 ? 14 : 10) };
}

} // namespace rapporteur
