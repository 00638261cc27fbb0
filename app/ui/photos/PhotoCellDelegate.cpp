#include "ui/photos/PhotoCellDelegate.h"

#include "editing/photos/DeliveredImage.h"
#include "editing/photos/PhotoGridModel.h"
#include "editing/pictures/Thumbnails.h"
#include "ui/appearance/LineIcon.h"

#include <QApplication>
#include <QPainter>

namespace rapporteur {

namespace {

constexpr int margin = PhotoCellDelegate::sides / 2;
constexpr int gap = 4;
constexpr int starSize = 12;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

QPolygonF star(QPointF centre, double radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = M_PI * (corner / 5.0 - 0.5);
        const double reach = corner % 2 ? radius * 0.42 : radius;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    return points;
}

PhotoPick pickOf(const QModelIndex& index)
{
    return static_cast<PhotoPick>(index.data(PickRole).toInt());
}

/// A word in a pill; what is left of the line is returned.
QRect paintPill(QPainter* painter, const QRect& line, const QString& text, const QColor& color, Qt::LayoutDirection direction)
{
    const int width = painter->fontMetrics().horizontalAdvance(text) + 10;
    if (width > line.width())
        return line;
    const bool isMirrored = direction == Qt::RightToLeft;
    const QRect pill(isMirrored ? line.left() : line.right() - width + 1, line.top(), width, line.height());
    QColor fill = color;
    fill.setAlpha(34);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(pill, 4, 4);
    painter->setPen(color);
    painter->drawText(pill, Qt::AlignCenter, text);
    return isMirrored ? line.adjusted(width + gap, 0, 0, 0) : line.adjusted(0, 0, -width - gap, 0);
}

} // namespace

PhotoCellDelegate::PhotoCellDelegate(const PhotoGridModel& model, Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
{
}

QSize PhotoCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height() + 6;
    return { m_width + 2 * margin, m_width * 3 / 4 + text + 2 * gap + 2 * margin };
}

void PhotoCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& styleOption, const QModelIndex& index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString title = option.text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette& palette = option.palette;
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(cell, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(isSelected ? QPalette::Text : QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect frame(inner.left(), inner.top(), inner.width(), m_width * 3 / 4);
    paintPicture(painter, frame, option, index);
    const QFontMetrics metrics(option.font);
    const QRect name(inner.left(), frame.bottom() + 1 + gap, inner.width(), metrics.height());
    painter->setFont(option.font);
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const Qt::Alignment start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(name, int(start | Qt::AlignVCenter | Qt::TextSingleLine),
        metrics.elidedText(title, Qt::ElideMiddle, name.width()));
    painter->setFont(smallFont(option.font));
    paintMarks(painter, QRect(inner.left(), name.bottom() + 1 + gap, inner.width(), painter->fontMetrics().height() + 2), option, index);
    painter->restore();
}

void PhotoCellDelegate::paintPicture(
    QPainter* painter, const QRect& frame, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QByteArray sha256 = index.data(HashRole).toByteArray();
    const Photo* photo = m_model.photoAt(index.row());
    const QImage whole = m_thumbnails.smallImage(sha256);
    const QImage image = photo ? deliveredImage(whole, *photo) : whole;
    const bool isRejected = pickOf(index) == PhotoPick::Reject;
    if (image.isNull()) {
        QColor empty = option.palette.color(QPalette::Text);
        empty.setAlpha(18);
        painter->setPen(Qt::NoPen);
        painter->setBrush(empty);
        painter->drawRoundedRect(frame, 3, 3);
        const QIcon icon = lineIcon(m_thumbnails.isUnavailable(sha256) ? u"warning"_s : u"photo"_s);
        painter->setOpacity(0.5);
        icon.paint(painter, QRect(frame.center() - QPoint(14, 14), QSize(28, 28)));
        painter->setOpacity(1);
    } else {
        const QSize size = image.size().scaled(frame.size(), Qt::KeepAspectRatio);
        const QRect place(frame.center() - QPoint(size.width() / 2, size.height() / 2) + QPoint(1, 1), size);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->setOpacity(isRejected ? 0.3 : 1);
        painter->drawImage(place, image);
        painter->setOpacity(1);
    }
    if (pickOf(index) == PhotoPick::None)
        return;
    const QRect badge(option.direction == Qt::RightToLeft ? frame.right() - 27 : frame.left() + 4, frame.top() + 4, 24, 24);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isRejected ? QColor(0xb3261e) : QColor(0x1b7f3b));
    painter->drawEllipse(badge);
    QPen pen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(pen);
    const QPointF middle = QRectF(badge).center();
    if (isRejected) {
        painter->drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4));
        painter->drawLine(middle + QPointF(4, -4), middle + QPointF(-4, 4));
    } else {
        painter->drawPolyline(QPolygonF { middle + QPointF(-5, 0), middle + QPointF(-1.5, 4), middle + QPointF(5, -4) });
    }
}

void PhotoCellDelegate::paintMarks(
    QPainter* painter, const QRect& line, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int rating = index.data(RatingRole).toInt();
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? color : option.palette.color(QPalette::Text));
    for (int place = 0; place < rating; ++place) {
        const double across = place * (starSize + 2) + starSize / 2.0;
        painter->drawPolygon(star({ isMirrored ? line.right() - across : line.left() + across, line.center().y() + 1.0 }, starSize / 2.0));
    }
    const int taken = rating * (starSize + 2) + gap;
    QRect rest = isMirrored ? line.adjusted(0, 0, -taken, 0) : line.adjusted(taken, 0, 0, 0);
    if (index.data(InstructionsRole).toBool())
        rest = paintPill(painter, rest, tr("Private"), isSelected ? color : QColor(0xb3261e).lighter(option.palette.base().color().lightness() < 128 ? 160 : 100), option.direction);
    if (index.data(NeedsAltTextRole).toBool())
        rest = paintPill(painter, rest, tr("Alt text"), color, option.direction);
    if (index.data(NeedsCaptionRole).toBool())
        paintPill(painter, rest, tr("Caption"), color, option.direction);
}

} // namespace rapporteur
