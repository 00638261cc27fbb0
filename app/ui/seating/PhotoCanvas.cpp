#include "ui/seating/PhotoCanvas.h"

#include "ui/seating/FacePainting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace rapporteur {

namespace {

constexpr double border = 16;
constexpr double zoomStep = 1.25;
constexpr double largestZoom = 12; // of the fitted size
constexpr double sightStep = 0.01;
constexpr double panStep = 60;
constexpr double cornerReach = 12;
constexpr double recognisable = 0.45; // of the window, for a face that is looked at

} // namespace

PhotoCanvas::PhotoCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Photo"));
    setMinimumSize(320, 240);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PhotoCanvas::setImage(const QImage& image)
{
    m_image = image;
    m_scaled = {};
    m_message.clear();
    fit();
}

void PhotoCanvas::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    update();
}

void PhotoCanvas::setFaces(std::vector<CanvasFace> faces)
{
    m_faces = std::move(faces);
    update();
}

void PhotoCanvas::setSight(const QPointF& at)
{
    m_sight = at;
    update();
}

QRectF PhotoCanvas::fittedRect() const
{
    const QRectF room = QRectF(rect()).adjusted(border, border, -border, -border);
    if (m_image.isNull())
        return room;
    QRectF fitted({}, QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(room.center());
    return fitted;
}

double PhotoCanvas::zoom() const
{
    const double fitted = fittedRect().width();
    return fitted > 0 ? m_picture.width() / fitted : 1;
}

QPointF PhotoCanvas::toWidget(const QPointF& fraction) const
{
    return { m_picture.x() + fraction.x() * m_picture.width(), m_picture.y() + fraction.y() * m_picture.height() };
}

QPointF PhotoCanvas::toPicture(const QPointF& position) const
{
    if (m_picture.isEmpty())
        return {};
    return { std::clamp((position.x() - m_picture.x()) / m_picture.width(), 0.0, 1.0),
        std::clamp((position.y() - m_picture.y()) / m_picture.height(), 0.0, 1.0) };
}

QRectF PhotoCanvas::boxOf(const Region& region) const
{
    return { toWidget({ region.x, region.y }), toWidget({ region.x + region.width, region.y + region.height }) };
}

void PhotoCanvas::fit()
{
    m_isFitted = true;
    m_picture = fittedRect();
    update();
    Q_EMIT zoomChanged();
}

void PhotoCanvas::zoomBy(double factor)
{
    zoomAround(QRectF(rect()).center(), factor);
}

void PhotoCanvas::zoomAround(const QPointF& position, double factor)
{
    const QRectF fitted = fittedRect();
    const double wanted = std::clamp(zoom() * factor, 1.0, largestZoom);
    if (m_image.isNull() || wanted <= 1)
        return fit();
    const QPointF at((position.x() - m_picture.x()) / m_picture.width(), (position.y() - m_picture.y()) / m_picture.height());
    m_picture.setSize(fitted.size() * wanted);
    m_picture.moveTopLeft(position - QPointF(at.x() * m_picture.width(), at.y() * m_picture.height()));
    m_isFitted = false;
    keepInView();
    Q_EMIT zoomChanged();
}

void PhotoCanvas::zoomTo(const Region& region)
{
    if (m_image.isNull() || region.height <= 0)
        return;
    const QRectF fitted = fittedRect();
    const double wanted = std::clamp(recognisable * height() / (region.height * fitted.height()), 1.0, largestZoom);
    m_picture.setSize(fitted.size() * wanted);
    const QPointF center((region.x + region.width / 2) * m_picture.width(), (region.y + region.height / 2) * m_picture.height());
    m_picture.moveTopLeft(QRectF(rect()).center() - center);
    m_isFitted = wanted <= 1;
    keepInView();
    Q_EMIT zoomChanged();
}

/// A picture larger than the window leaves no room at its sides, a smaller one stands in the middle.
void PhotoCanvas::keepInView()
{
    const auto kept = [](double start, double length, double room) {
        return length + 2 * border <= room ? (room - length) / 2 : std::clamp(start, room - length - border, border);
    };
    m_picture.moveLeft(kept(m_picture.left(), m_picture.width(), width()));
    m_picture.moveTop(kept(m_picture.top(), m_picture.height(), height()));
    update();
}

void PhotoCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        m_picture = fittedRect();
    else
        keepInView();
}

const CanvasFace* PhotoCanvas::faceAt(const QPointF& position) const
{
    const CanvasFace* found = nullptr;
    for (const CanvasFace& face : m_faces) {
        const QRectF box = boxOf(face.region);
        const bool isHit = box.contains(position) || (face.look != CanvasFace::Look::Seated && isAtCorner(face, position));
        if (isHit && (!found || box.width() < boxOf(found->region).width()))
            found = &face;
    }
    return found;
}

bool PhotoCanvas::isAtCorner(const CanvasFace& face, const QPointF& position) const
{
    const QPointF away = position - boxOf(face.region).bottomRight();
    return std::max(std::abs(away.x()), std::abs(away.y())) <= cornerReach;
}

void PhotoCanvas::updateCursor(const QPointF& position)
{
    const CanvasFace* face = m_isSpaceDown ? nullptr : faceAt(position);
    setCursor(m_drag == Drag::Pan ? Qt::ClosedHandCursor : m_isSpaceDown ? Qt::OpenHandCursor : !face ? Qt::CrossCursor
            : isAtCorner(*face, position) ? Qt::SizeFDiagCursor : Qt::PointingHandCursor);
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_at = event->position();
    const bool isPan = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (m_image.isNull() || (!isPan && event->button() != Qt::LeftButton))
        return;
    const CanvasFace* face = faceAt(m_pressed);
    m_drag = isPan ? Drag::Pan : !face ? Drag::Draw : isAtCorner(*face, m_pressed) ? Drag::Resize : Drag::Move;
    m_dragged = !isPan && face ? std::optional(*face) : std::nullopt;
    updateCursor(m_pressed);
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Pan) {
        m_picture.translate(event->position() - m_at);
        m_isFitted = false;
        keepInView();
    }
    m_at = event->position();
    updateCursor(m_at);
    if (m_drag != Drag::None)
        update();
}

Region PhotoCanvas::draggedRegion(const QPointF& position) const
{
    const QPointF from = toPicture(m_pressed);
    const QPointF to = toPicture(position);
    if (m_drag == Drag::Draw)
        return { std::min(from.x(), to.x()), std::min(from.y(), to.y()), std::abs(to.x() - from.x()), std::abs(to.y() - from.y()) };
    Region region = m_dragged->region;
    if (m_drag == Drag::Resize) {
        region.width = std::clamp(region.width + to.x() - from.x(), sightStep, 1 - region.x);
        region.height = std::clamp(region.height + to.y() - from.y(), sightStep, 1 - region.y);
    } else {
        region.x = std::clamp(region.x + to.x() - from.x(), 0.0, 1 - region.width);
        region.y = std::clamp(region.y + to.y() - from.y(), 0.0, 1 - region.height);
    }
    return region;
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None || m_image.isNull())
        return;
    const bool isClick = (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const Region region = m_drag == Drag::Pan ? Region() : draggedRegion(event->position());
    const Drag drag = std::exchange(m_drag, Drag::None);
    const auto dragged = std::exchange(m_dragged, std::nullopt);
    updateCursor(event->position());
    update();
    if (drag == Drag::Pan)
        return;
    if (isClick) {
        if (QRectF(m_picture).contains(m_pressed))
            Q_EMIT clicked(toPicture(m_pressed));
    } else if (drag == Drag::Draw) {
        Q_EMIT drawn(region);
    } else {
        Q_EMIT faceChanged(dragged->id, region);
    }
}

/// A wheel zooms where it is; two fingers move the picture, with Ctrl or pinching they zoom.
void PhotoCanvas::wheelEvent(QWheelEvent* event)
{
    const bool isTouch = !event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier);
    if (isTouch && !m_isFitted) {
        m_picture.translate(event->pixelDelta());
        keepInView();
    } else if (!isTouch) {
        zoomAround(event->position(), std::pow(zoomStep, event->angleDelta().y() / 120.0));
    }
    event->accept();
}

bool PhotoCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QWidget::event(event);
}

void PhotoCanvas::moveSight(double right, double down)
{
    m_sight = { std::clamp(m_sight.x() + right, 0.0, 1.0), std::clamp(m_sight.y() + down, 0.0, 1.0) };
    const QPointF at = toWidget(m_sight);
    if (!rect().contains(at.toPoint())) {
        m_picture.translate(QRectF(rect()).center() - at);
        keepInView();
    }
    update();
    Q_EMIT sightMoved();
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool isPan = event->modifiers() & Qt::ControlModifier;
    const double step = event->modifiers() & Qt::ShiftModifier ? 5 * sightStep : sightStep;
    const auto go = [&](int right, int down) {
        if (!isPan)
            return moveSight(right * step, down * step);
        m_picture.translate(-right * panStep, -down * panStep);
        keepInView();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Space:
        m_isSpaceDown = !event->isAutoRepeat() || m_isSpaceDown;
        return updateCursor(m_at);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT clicked(m_sight);
    default:
        break;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isText)
        Q_EMIT typed(event->text());
    else
        QWidget::keyPressEvent(event);
}

/// Held while the mouse is pressed it moves the picture.
void PhotoCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QWidget::keyReleaseEvent(event);
    m_isSpaceDown = false;
    updateCursor(m_at);
}

void PhotoCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), canvasColor());
    if (m_image.isNull()) {
        painter.setPen(QColor(0xd5, 0xd7, 0xda));
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const QSize wanted = (m_picture.size() * devicePixelRatioF()).toSize();
    if (m_isFitted && m_scaled.size() != wanted)
        m_scaled = m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(m_picture, m_isFitted ? m_scaled : m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CanvasFace& face : m_faces) {
        const bool isDragged = m_dragged && m_dragged->id == face.id && (m_drag == Drag::Move || m_drag == Drag::Resize);
        paintFace(painter, boxOf(isDragged ? draggedRegion(m_at) : face.region), face, palette());
    }
    if (m_drag == Drag::Draw && (m_at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        paintFace(painter, boxOf(draggedRegion(m_at)), { {}, {}, {}, CanvasFace::Look::Marked, -1 }, palette());
    if (hasFocus())
        paintSight(painter, toWidget(m_sight), palette());
}

} // namespace rapporteur
