#pragma once

#include "editing/photos/PhotoCommands.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace rapporteur {

/// What of a framing is being worked on.
struct FramingPart
{
    enum class Kind { Crop, Mask, FocalPoint } kind = Kind::Crop;
    PhotoShape shape = PhotoShape::Full; ///< of a crop
    size_t mask = 0;
    friend bool operator==(const FramingPart&, const FramingPart&) = default;
};

/// The whole picture with its crop, masks and focal point. The part that is worked on is moved by dragging it or by the
/// arrow keys, and sized by its corners or Shift and the arrow keys.
class FramingView : public QWidget
{
    Q_OBJECT

public:
    explicit FramingView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    QSize pictureSize() const { return m_image.size(); }
    /// Faces of named people, drawn as a help.
    void setFaces(const std::vector<Region>& faces);
    void setFraming(const PhotoFraming& framing);
    void setPart(const FramingPart& part);
    /// Of the part; absent for a crop that is not set.
    std::optional<Region> box() const;
    /// Where a point of the picture is in the widget.
    QPointF placeOf(double x, double y) const;

    QSize sizeHint() const override { return { 720, 480 }; }

Q_SIGNALS:
    void boxChanged(const rapporteur::Region& box);
    void focalPointChanged(const rapporteur::FocalPoint& point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Grip { None, Move, TopLeft, TopRight, BottomLeft, BottomRight, Draw, Focal };
    QRectF pictureRect() const;
    QRectF rectOf(const Region& region) const;
    QPointF pointAt(const QPointF& position) const;
    Grip gripAt(const QPointF& position) const;
    double ratio() const;
    Region dragged(const QPointF& to) const;
    void paintMasks(QPainter& painter) const;
    void paintBox(QPainter& painter, const Region& box) const;
    void paintFocalPoint(QPainter& painter) const;
    bool moveByKey(int key, bool isSizing);

    QImage m_image;
    std::vector<Region> m_faces;
    PhotoFraming m_framing;
    FramingPart m_part;
    Grip m_grip = Grip::None;
    QPointF m_pressed; ///< in parts of the picture
    Region m_before;
};

} // namespace rapporteur
