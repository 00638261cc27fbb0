#include "ui/photos/FramingView.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace rapporteur {

namespace {

constexpr double gripSize = 10;
/// How coarse a hidden part is shown: a hint of the blur, which the export makes stronger.
constexpr int blurParts = 6;

} // namespace

bool FramingView::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void FramingView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), palette().color(QPalette::Dark).darker(palette().base().color().lightness() < 128 ? 150 : 115));
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter, tr("The picture is being read…"));
        return;
    }
    painter.drawImage(pictureRect(), m_image);
    paintMasks(painter);
    painter.setBrush(Qt::NoBrush);
    for (const Region& face : m_faces) {
        painter.setPen(QPen(QColor(0, 0, 0, 120), 3));
        painter.drawRect(rectOf(face));
        painter.setPen(QPen(QColor(255, 255, 255, 200), 1, Qt::DashLine));
        painter.drawRect(rectOf(face));
    }
    if (const auto shown = box())
        paintBox(painter, *shown);
    paintFocalPoint(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void FramingView::paintMasks(QPainter& painter) const
{
    for (const PhotoMask& mask : m_framing.masks) {
        const QRectF place = rectOf(mask.region);
        if (mask.kind == MaskKind::Box) {
            painter.fillRect(place, Qt::black);
            continue;
        }
        const QRect source(QPointF(mask.region.x * m_image.width(), mask.region.y * m_image.height()).toPoint(),
            QSizeF(mask.region.width * m_image.width(), mask.region.height * m_image.height()).toSize().expandedTo({ 1, 1 }));
        const QImage coarse = m_image.copy(source).scaled(blurParts, blurParts, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place, coarse);
    }
}

void FramingView::paintBox(QPainter& painter, const Region& box) const
{
    const QRectF place = rectOf(box);
    if (m_part.kind == FramingPart::Kind::Crop) {
        QPainterPath outside;
        outside.addRect(pictureRect());
        QPainterPath inside;
        inside.addRect(place);
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 150));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawRect(place);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(place);
    if (m_part.kind == FramingPart::Kind::Crop) {
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1));
        for (const double third : { 1 / 3.0, 2 / 3.0 }) {
            painter.drawLine(QPointF(place.left() + third * place.width(), place.top()), QPointF(place.left() + third * place.width(), place.bottom()));
            painter.drawLine(QPointF(place.left(), place.top() + third * place.height()), QPointF(place.right(), place.top() + third * place.height()));
        }
    }
    painter.setPen(QPen(QColor(0, 0, 0, 180), 1));
    painter.setBrush(Qt::white);
    for (const QPointF& corner : { place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight() })
        painter.drawRect(QRectF(corner - QPointF(gripSize / 2, gripSize / 2), QSizeF(gripSize, gripSize)));
}

void FramingView::paintFocalPoint(QPainter& painter) const
{
    if (!m_framing.focalPoint)
        return;
    const QPointF middle = placeOf(m_framing.focalPoint->x, m_framing.focalPoint->y);
    const bool isPart = m_part.kind == FramingPart::Kind::FocalPoint;
    painter.setBrush(Qt::NoBrush);
    for (const auto& [color, width] : { std::pair(QColor(0, 0, 0, 160), 4.0), std::pair(QColor(Qt::white), isPart ? 2.0 : 1.0) }) {
        painter.setPen(QPen(color, width));
        painter.drawEllipse(middle, 12, 12);
        painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0));
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5));
    }
}

} // namespace rapporteur
