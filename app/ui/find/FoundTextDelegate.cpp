#include "ui/find/FoundTextDelegate.h"

#include "editing/find/FoundTextModel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace rapporteur {

namespace {

constexpr int margin = 8;
constexpr int gap = 2;
/// Where in the row a hit ends at the latest, as a part of the width.
constexpr double latestHit = 0.75;

struct Line
{
    QRect rect;
    QString text;
    TextStretch marked;
    QTextCharFormat mark;
};

/// The line cut to its width: first at its beginning, where the hit would not be seen, then at its end.
void fit(Line& line, const QFontMetrics& metrics)
{
    const int width = line.rect.width() - margin; // the hit is bold and so a little wider
    if (metrics.horizontalAdvance(line.text) <= width)
        return;
    qsizetype cut = 0;
    while (cut < line.marked.start && metrics.horizontalAdvance(line.text.mid(cut, line.marked.end() - cut)) > latestHit * width)
        ++cut;
    if (cut > 0) {
        line.text = u'…' + line.text.mid(cut);
        line.marked.start += 1 - cut;
    }
    line.text = metrics.elidedText(line.text, Qt::ElideRight, width);
}

void drawLine(QPainter* painter, Line line, const QFont& font, const QColor& color)
{
    fit(line, QFontMetrics(font));
    QTextLayout layout(line.text, font);
    QTextOption option(Qt::AlignAbsolute | (painter->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    if (line.marked.length > 0)
        layout.setFormats({ { static_cast<int>(line.marked.start), static_cast<int>(line.marked.length), line.mark } });
    layout.beginLayout();
    layout.createLine().setLineWidth(line.rect.width());
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, line.rect.topLeft());
}

QTextCharFormat markOf(const QColor& ground, bool isSelected)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    if (!isSelected)
        format.setBackground(ground);
    return format;
}

QRect checkRect(const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem checked = option;
    checked.features |= QStyleOptionViewItem::HasCheckIndicator;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    return style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &checked, option.widget);
}

} // namespace

void FoundTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& styleOption, const QModelIndex& index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString title = option.text;
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? color : option.palette.color(QPalette::PlaceholderText);
    const int indent = checkRect(option).width() + 2 * margin;
    const QRect inner = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(indent, margin - 2, -margin, 0));
    QFont bold = option.font;
    bold.setBold(true);
    const int height = QFontMetrics(bold).height();
    const auto line = [&](int number) { return QRect(inner.x(), inner.y() + number * (height + gap), inner.width(), height); };

    const QString place = index.data(PlaceNameRole).toString();
    const int placeWidth = std::min(inner.width() / 2, QFontMetrics(option.font).horizontalAdvance(place) + margin);
    const QRect first = line(0);
    const QRect titleRect = QStyle::visualRect(option.direction, first, first.adjusted(0, 0, -placeWidth, 0));
    const QRect placeRect = QStyle::visualRect(option.direction, first, first.adjusted(first.width() - placeWidth, 0, 0, 0));
    painter->setPen(color);
    painter->setFont(bold);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(titleRect, static_cast<int>(start), QFontMetrics(bold).elidedText(title, Qt::ElideRight, titleRect.width()));
    painter->setPen(quiet);
    painter->setFont(option.font);
    painter->drawText(placeRect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), place);

    const QString after = index.data(AfterRole).toString();
    QTextCharFormat beforeMark = markOf(QColor(245, 180, 0, 90), isSelected);
    beforeMark.setFontStrikeOut(!after.isEmpty());
    drawLine(painter, { line(1), index.data(BeforeRole).toString(), index.data(BeforeHitRole).value<TextStretch>(), beforeMark },
        option.font, after.isEmpty() ? color : quiet);
    QColor ground = option.palette.color(QPalette::Highlight);
    ground.setAlpha(60);
    if (!after.isEmpty())
        drawLine(painter, { line(2), after, index.data(AfterHitRole).value<TextStretch>(), markOf(ground, isSelected) }, option.font, color);
    else
        drawLine(painter, { line(2), index.data(ReasonRole).toString(), {}, {} }, option.font, quiet);
    painter->restore();
}

QSize FoundTextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QFont bold = option.font;
    bold.setBold(true);
    return { 200, 3 * (QFontMetrics(bold).height() + gap) + 2 * margin - 4 };
}

} // namespace rapporteur
