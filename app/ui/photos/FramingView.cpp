#include "ui/photos/FramingView.h"

#include "editing/photos/Framing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr int border = 10;
constexpr double gripReach = 9;
constexpr double keyStep = 0.01;

} // namespace

FramingView::FramingView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(360, 240);
    setAccessibleName(tr("Picture with its crop"));
    setAccessibleDescription(tr("Arrow keys move the chosen part, Shift and arrow keys change its size."));
}

void FramingView::setImage(const QImage& image)
{
    m_image = image;
    update();
}

void FramingView::setFaces(const std::vector<Region>& faces)
{
    m_faces = faces;
    update();
}

void FramingView::setFraming(const PhotoFraming& framing)
{
    m_framing = framing;
    update();
}

void FramingView::setPart(const FramingPart& part)
{
    m_part = part;
    m_grip = Grip::None;
    update();
}

std::optional<Region> FramingView::box() const
{
    switch (m_part.kind) {
    case FramingPart::Kind::Crop:
        return cropOf(m_framing.crops, m_part.shape);
    case FramingPart::Kind::Mask:
        return m_part.mask < m_framing.masks.size() ? std::optional(m_framing.masks[m_part.mask].region) : std::nullopt;
    case FramingPart::Kind::FocalPoint:
        return std::nullopt;
    }
    return std::nullopt;
}

double FramingView::ratio() const
{
    return m_part.kind == FramingPart::Kind::Crop ? ratioOf(m_part.shape) : 0;
}

QRectF FramingView::pictureRect() const
{
    const QRectF room = QRectF(rect()).adjusted(border, border, -border, -border);
    const QSizeF size = QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return { room.center() - QPointF(size.width() / 2, size.height() / 2), size };
}

QPointF FramingView::placeOf(double x, double y) const
{
    const QRectF place = pictureRect();
    return { place.x() + x * place.width(), place.y() + y * place.height() };
}

QRectF FramingView::rectOf(const Region& region) const
{
    return { placeOf(region.x, region.y), placeOf(region.x + region.width, region.y + region.height) };
}

QPointF FramingView::pointAt(const QPointF& position) const
{
    const QRectF place = pictureRect();
    if (place.isEmpty())
        return {};
    return { std::clamp((position.x() - place.x()) / place.width(), 0.0, 1.0),
        std::clamp((position.y() - place.y()) / place.height(), 0.0, 1.0) };
}

FramingView::Grip FramingView::gripAt(const QPointF& position) const
{
    if (m_image.isNull())
        return Grip::None;
    if (m_part.kind == FramingPart::Kind::FocalPoint)
        return Grip::Focal;
    const auto shown = box();
    if (!shown)
        return Grip::Draw;
    const QRectF place = rectOf(*shown);
    const auto isNear = [&](const QPointF& corner) { return (position - corner).manhattanLength() <= 2 * gripReach; };
    if (isNear(place.topLeft()))
        return Grip::TopLeft;
    if (isNear(place.topRight()))
        return Grip::TopRight;
    if (isNear(place.bottomLeft()))
        return Grip::BottomLeft;
    if (isNear(place.bottomRight()))
        return Grip::BottomRight;
    return place.contains(position) ? Grip::Move : Grip::Draw;
}

void FramingView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_grip = gripAt(event->position());
    m_pressed = pointAt(event->position());
    m_before = box().value_or(Region());
    if (m_grip == Grip::Focal)
        Q_EMIT focalPointChanged({ m_pressed.x(), m_pressed.y() });
}

/// The box that a drag to this point makes, in parts of the picture.
Region FramingView::dragged(const QPointF& to) const
{
    if (m_grip == Grip::Move)
        return boundedRegion({ m_before.x + to.x() - m_pressed.x(), m_before.y + to.y() - m_pressed.y(), m_before.width, m_before.height });
    // The corner that stays: opposite to the one that is dragged, or where the drawing began.
    QPointF fixed = m_pressed;
    const QRectF before(m_before.x, m_before.y, m_before.width, m_before.height);
    if (m_grip == Grip::TopLeft)
        fixed = before.bottomRight();
    else if (m_grip == Grip::TopRight)
        fixed = before.bottomLeft();
    else if (m_grip == Grip::BottomLeft)
        fixed = before.topRight();
    else if (m_grip == Grip::BottomRight)
        fixed = before.topLeft();
    double width = std::abs(to.x() - fixed.x());
    double height = std::abs(to.y() - fixed.y());
    if (ratio() > 0) {
        const double part = ratio() * m_image.height() / m_image.width();
        width = std::min(width, height * part);
        height = width / part;
    }
    return boundedRegion({ to.x() < fixed.x() ? fixed.x() - width : fixed.x(), to.y() < fixed.y() ? fixed.y() - height : fixed.y(), width, height });
}

void FramingView::mouseMoveEvent(QMouseEvent* event)
{
    const Grip over = m_grip == Grip::None ? gripAt(event->position()) : m_grip;
    switch (over) {
    case Grip::TopLeft:
    case Grip::BottomRight:
        setCursor(Qt::SizeFDiagCursor);
        break;
    case Grip::TopRight:
    case Grip::BottomLeft:
        setCursor(Qt::SizeBDiagCursor);
        break;
    case Grip::Move:
        setCursor(Qt::SizeAllCursor);
        break;
    default:
        setCursor(Qt::CrossCursor);
        break;
    }
    if (m_grip == Grip::None || !(event->buttons() & Qt::LeftButton))
        return;
    const QPointF to = pointAt(event->position());
    if (m_grip == Grip::Focal)
        Q_EMIT focalPointChanged({ to.x(), to.y() });
    else if (m_grip != Grip::Draw || (to - m_pressed).manhattanLength() > 0.02)
        Q_EMIT boxChanged(dragged(to));
}

void FramingView::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = Grip::None;
}

bool FramingView::moveByKey(int key, bool isSizing)
{
    const double across = key == Qt::Key_Left ? -keyStep : key == Qt::Key_Right ? keyStep : 0;
    const double down = key == Qt::Key_Up ? -keyStep : key == Qt::Key_Down ? keyStep : 0;
    if ((across == 0 && down == 0) || m_image.isNull())
        return false;
    if (m_part.kind == FramingPart::Kind::FocalPoint) {
        const FocalPoint now = m_framing.focalPoint.value_or(FocalPoint());
        Q_EMIT focalPointChanged({ std::clamp(now.x + across, 0.0, 1.0), std::clamp(now.y + down, 0.0, 1.0) });
        return true;
    }
    const auto shown = box();
    if (!shown)
        return false;
    Region moved = *shown;
    if (!isSizing) {
        moved.x += across;
        moved.y += down;
        Q_EMIT boxChanged(boundedRegion(moved));
    } else if (ratio() > 0) {
        // One size for both sides: larger to the right and downwards.
        const double part = ratio() * m_image.height() / m_image.width();
        const double width = std::clamp(moved.width + across + down, keyStep, std::min(1 - moved.x, (1 - moved.y) * part));
        Q_EMIT boxChanged(boundedRegion({ moved.x, moved.y, width, width / part }));
    } else {
        moved.width = std::clamp(moved.width + across, keyStep, 1 - moved.x);
        moved.height = std::clamp(moved.height + down, keyStep, 1 - moved.y);
        Q_EMIT boxChanged(boundedRegion(moved));
    }
    return true;
}

void FramingView::keyPressEvent(QKeyEvent* event)
{
    if (!moveByKey(event->key(), event->modifiers() & Qt::ShiftModifier))
        QWidget::keyPressEvent(event);
}

} // namespace rapporteur
