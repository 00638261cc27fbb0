#include "ui/seating/FacePainting.h"

#include <QPainter>
#include <QPainterPath>

namespace rapporteur {

namespace {

constexpr double rounding = 6;
constexpr double cornerSize = 9;
constexpr double longestName = 200;

const QColor shade(0, 0, 0, 150);
const QColor label(18, 20, 23, 225);
const QColor amber(0xff, 0xb5, 0x2e);

QColor lineColor(CanvasFace::Look look, const QPalette& palette)
{
    switch (look) {
    case CanvasFace::Look::Doubtful:
        return amber;
    case CanvasFace::Look::Selected:
    case CanvasFace::Look::Marked: {
        // The accent of the dark appearance: on a picture it is read on dark in both.
        const QColor accent = palette.color(QPalette::Highlight);
        return accent.lightness() < 150 ? QColor::fromHsl(accent.hslHue(), 230, 170) : accent;
    }
    case CanvasFace::Look::Seated:
        break;
    }
    return Qt::white;
}

void paintLabel(QPainter& painter, const QRectF& place, const QString& text, const QColor& fill, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(place, place.height() / 3, place.height() / 3);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace

QColor canvasColor()
{
    return { 0x24, 0x26, 0x2a };
}

void paintFace(QPainter& painter, const QRectF& box, const CanvasFace& face, const QPalette& palette)
{
    const QColor color = lineColor(face.look, palette);
    const bool isChosen = face.look == CanvasFace::Look::Selected || face.look == CanvasFace::Look::Marked;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(shade, isChosen ? 5 : 4));
    painter.drawRoundedRect(box, rounding, rounding);
    painter.setPen(QPen(color, isChosen ? 2.5 : 1.75, face.look == CanvasFace::Look::Marked ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(box, rounding, rounding);
    if (isChosen) {
        painter.setBrush(color);
        painter.setPen(QPen(shade, 1));
        painter.drawRect(QRectF(box.right() - cornerSize / 2, box.bottom() - cornerSize / 2, cornerSize, cornerSize));
    }
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 4;
    if (!face.number.isEmpty()) {
        const double width = std::max(height, metrics.horizontalAdvance(face.number) + 10);
        paintLabel(painter, QRectF(box.left() - width / 2, box.top() - height / 2, width, height), face.number, color, Qt::black);
    }
    if (!face.name.isEmpty()) {
        const QString text = metrics.elidedText(face.name, Qt::ElideRight, std::max(longestName, box.width()));
        const double width = metrics.horizontalAdvance(text) + 14;
        paintLabel(painter, QRectF(box.center().x() - width / 2, box.bottom() + 5, width, height), text, label,
            isChosen || face.look == CanvasFace::Look::Doubtful ? color : QColor(Qt::white));
    }
}

void paintSight(QPainter& painter, const QPointF& at, const QPalette& palette)
{
    constexpr double inner = 5;
    constexpr double outer = 18;
    const QColor color = lineColor(CanvasFace::Look::Marked, palette);
    for (const QPen& pen : { QPen(shade, 4), QPen(color, 2) }) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, outer, outer);
        for (const QPointF& way : { QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1) })
            painter.drawLine(at + way * inner, at + way * (outer + inner));
    }
}

} // namespace rapporteur
