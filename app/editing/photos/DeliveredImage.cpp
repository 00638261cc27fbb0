#include "editing/photos/DeliveredImage.h"

#include "core/rules/PictureRules.h"

#include <QPainter>

namespace rapporteur {

namespace {

/// So coarse that nobody is recognised.
constexpr int blurParts = 4;

QRect rectIn(const QImage& image, const Region& region)
{
    const QRectF rect(region.x * image.width(), region.y * image.height(), region.width * image.width(), region.height * image.height());
    return rect.toAlignedRect().intersected(image.rect());
}

} // namespace

QImage deliveredImage(const QImage& whole, const Photo& photo)
{
    const FigurePicture picture = figurePicture(photo, PhotoShape::Full);
    if (whole.isNull() || (!picture.area && picture.masks.empty()))
        return whole;
    QImage image = whole.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PhotoMask& mask : picture.masks) {
        const QRect place = rectIn(image, mask.region);
        if (mask.kind == MaskKind::Box || place.isEmpty())
            painter.fillRect(place, Qt::black);
        else
            painter.drawImage(place, whole.copy(place).scaled(blurParts, blurParts, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.end();
    return picture.area ? image.copy(rectIn(image, *picture.area)) : image;
}

} // namespace rapporteur
