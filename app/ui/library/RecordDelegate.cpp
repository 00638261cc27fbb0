#include "ui/library/RecordDelegate.h"

#include "core/Id.h"
#include "editing/models/ListRoles.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace rapporteur {

namespace {

constexpr int margin = 8;
constexpr int gap = 3;

using Hits = std::vector<std::pair<qsizetype, qsizetype>>;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/// Draws up to `lines` lines of text, the last one cut with an ellipsis; returns the height used.
int drawLines(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color, int lines,
    const QList<QTextLayout::FormatRange>& formats, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    // Aligned as the window, written as the text: what is cut off an English title is its end also in Arabic.
    const Qt::LayoutDirection writing = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption wrapping((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    wrapping.setTextDirection(writing);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.setFormats(formats);
    layout.beginLayout();
    painter->setPen(color);
    int height = 0;
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isCut = number == lines && line.textStart() + line.textLength() < text.size();
        if (isCut && formats.isEmpty()) {
            const QString rest = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
            painter->setFont(font);
            painter->setLayoutDirection(writing);
            painter->drawText(QRect(rect.x(), rect.y() + height, rect.width(), metrics.height()),
                Qt::AlignAbsolute | QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), rest);
            painter->setLayoutDirection(direction);
        } else {
            line.draw(painter, QPointF(rect.x(), rect.y() + height));
        }
        height += metrics.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> markedHits(const QVariant& value, const QPalette& palette, bool isSelected)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& [start, length] : value.value<Hits>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(length);
        range.format.setFontWeight(QFont::Bold);
        if (!isSelected) {
            QColor mark = palette.color(QPalette::Highlight);
            mark.setAlpha(50);
            range.format.setBackground(mark);
            range.format.setForeground(palette.color(QPalette::Text));
        }
        ranges << range;
    }
    return ranges;
}

/// The word at the end of the second line; returns the width it took.
int drawBadge(QPainter* painter, const QRect& row, const QModelIndex& index, const QFont& font, const QColor& color,
    Qt::LayoutDirection direction)
{
    const QString badge = index.data(BadgeRole).toString();
    if (badge.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(badge) + 12;
    const QRect place = QStyle::visualRect(
        direction, row, QRect(row.right() - width + 1, row.y(), width, metrics.height() + 2));
    QColor fill = color;
    fill.setAlpha(28);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(place, 4, 4);
    painter->restore();
    painter->setPen(color);
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter, badge);
    return width + 6;
}

bool hasSecondLine(const QModelIndex& index)
{
    return !index.data(DetailRole).toString().isEmpty() || !index.data(BadgeRole).toString().isEmpty();
}

} // namespace

/// At most. Names and places fit into one; headlines want two.
int RecordDelegate::titleLines(const QModelIndex& index) const
{
    if (m_heights == RowHeights::Own)
        return 2;
    switch (static_cast<RecordKind>(index.data(KindRole).toInt())) {
    case RecordKind::Article:
    case RecordKind::Photo:
    case RecordKind::Publication:
        return 2;
    default:
        return 1;
    }
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& styleOption, const QModelIndex& index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString title = option.text;
    option.text.clear();
    option.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette& palette = option.palette;
    const QColor color = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? color : palette.color(QPalette::PlaceholderText);
    const QRect inner = option.rect.adjusted(margin, margin - 1, -margin, 0);
    const int height = drawLines(painter, inner, title, option.font, color, titleLines(index),
        markedHits(index.data(TitleHitsRole), palette, isSelected), option.direction);
    const QRect second = inner.adjusted(0, height + gap, 0, 0);
    const QFont small = smallFont(option.font);
    const int badge = drawBadge(painter, second, index, small, quiet, option.direction);
    const QRect rest = QStyle::visualRect(option.direction, second, second.adjusted(0, 0, -badge, 0));
    const QVariant hits = index.data(HitsRole);
    const int lines = hits.isValid() ? 2 : 1;
    drawLines(painter, rest, index.data(DetailRole).toString(), small, quiet, lines, markedHits(hits, palette, isSelected),
        option.direction);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& styleOption, const QModelIndex& index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(smallFont(option.font));
    const int width = std::max(80, (option.rect.width() > 0 ? option.rect.width() : 240) - 2 * margin);
    const bool isOwn = m_heights == RowHeights::Own;
    const int lines = isOwn && metrics.horizontalAdvance(option.text) <= width ? 1 : titleLines(index);
    const int detailLines = isOwn && index.data(HitsRole).isValid() ? 2 : isOwn && !hasSecondLine(index) ? 0 : 1;
    const int height = lines * metrics.height() + (detailLines ? gap + detailLines * small.height() : 0) + 2 * margin;
    return { 120, height };
}

} // namespace rapporteur
