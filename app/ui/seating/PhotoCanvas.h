#pragma once

#include "core/registry/Photo.h"

#include <QImage>
#include <QWidget>
#include <optional>
#include <vector>

namespace rapporteur {

/// A face box as the canvas draws it.
struct CanvasFace
{
    enum class Look { Seated, Selected, Marked, Doubtful };
    Region region;
    QString number; ///< in its corner
    QString name;   ///< under it
    Look look = Look::Seated;
    int id = -1; ///< the caller's
};

/// A photo with boxes on faces, to zoom and to move in. A click marks a face, a drag draws one, a face can be dragged and
/// made larger by its corner; with the keyboard a sight is moved over the picture.
class PhotoCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    /// Instead of a picture.
    void setMessage(const QString& message);
    void setFaces(std::vector<CanvasFace> faces);
    /// The sight, in fractions of the picture.
    void setSight(const QPointF& at);
    bool hasImage() const { return !m_image.isNull(); }

    /// Where a point of the picture is in the widget.
    QPointF toWidget(const QPointF& fraction) const;
    QPointF toPicture(const QPointF& position) const;
    double zoom() const;

    void zoomBy(double factor);
    void fit();
    /// Brings a face into view, large enough to be recognised.
    void zoomTo(const Region& region);

    QSize sizeHint() const override { return { 960, 640 }; }

Q_SIGNALS:
    void clicked(const QPointF& fraction);
    void drawn(const rapporteur::Region& region);
    /// The face was dragged or made larger.
    void faceChanged(int id, const rapporteur::Region& region);
    /// Letters that belong into the field for names.
    void typed(const QString& text);
    void sightMoved();
    void zoomChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Pan, Draw, Move, Resize };
    QRectF fittedRect() const;
    QRectF boxOf(const Region& region) const;
    const CanvasFace* faceAt(const QPointF& position) const;
    bool isAtCorner(const CanvasFace& face, const QPointF& position) const;
    Region draggedRegion(const QPointF& position) const;
    void zoomAround(const QPointF& position, double factor);
    void moveSight(double right, double down);
    void keepInView();
    void updateCursor(const QPointF& position);

    QImage m_image;
    QImage m_scaled; ///< for the size it is drawn at
    QString m_message;
    std::vector<CanvasFace> m_faces;
    QRectF m_picture; ///< where the whole picture is in the widget
    bool m_isFitted = true;
    QPointF m_sight { 0.5, 0.5 };
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_at;
    std::optional<CanvasFace> m_dragged;
    bool m_isSpaceDown = false;
};

} // namespace rapporteur
