#include "editing/photos/Framing.h"

#include "core/rules/ArticleRenderer.h"
#include "core/rules/NameRules.h"
#include "core/rules/PictureRules.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

constexpr double smallest = 0.01;

double overlapOf(const Region& one, const Region& other)
{
    const double width = std::min(one.x + one.width, other.x + other.width) - std::max(one.x, other.x);
    const double height = std::min(one.y + one.height, other.y + other.height) - std::max(one.y, other.y);
    return width > 0 && height > 0 ? width * height : 0;
}

/// Where the eye is to be drawn.
FocalPoint middleOf(const Photo& photo)
{
    if (photo.focalPoint)
        return *photo.focalPoint;
    double left = 1, top = 1, right = 0, bottom = 0;
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& slot : row.people) {
            if (!slot.region)
                continue;
            left = std::min(left, slot.region->x);
            top = std::min(top, slot.region->y);
            right = std::max(right, slot.region->x + slot.region->width);
            bottom = std::max(bottom, slot.region->y + slot.region->height);
        }
    }
    return left < right ? FocalPoint { (left + right) / 2, (top + bottom) / 2 } : FocalPoint();
}

QString nameOf(const Registry& registry, const PersonId& id)
{
    const Person* person = registry.people.find(id);
    return person ? nameForms(person->primaryName()).first : id.text();
}

/// The photo with only those who are seen in that shape.
Photo withSeenOnly(const Photo& photo, const FigurePicture& picture)
{
    Photo shown = photo;
    for (PhotoRow& row : shown.rows)
        std::erase_if(row.people, [&](const Slot& slot) { return !isSeen(slot, picture); });
    std::erase_if(shown.rows, [](const PhotoRow& row) { return row.people.empty(); });
    return shown;
}

QString captionOf(const Registry& registry, const Photo& photo)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(registry, QDateTime::currentDateTimeUtc());
    const ArticleRenderer renderer(registry, book, gate, QDate::currentDate());
    Problems ignored;
    QStringList lines;
    for (const RenderedParagraph& paragraph : renderer.caption(photo, {}, ignored))
        lines << plainText(paragraph.runs);
    return lines.join(u'\n');
}

} // namespace

double ratioOf(PhotoShape shape)
{
    switch (shape) {
    case PhotoShape::Full:
        return 0;
    case PhotoShape::Landscape:
        return 3.0 / 2;
    case PhotoShape::Square:
        return 1;
    case PhotoShape::Portrait:
        return 4.0 / 5;
    case PhotoShape::Social:
        return 1.91;
    }
    return 0;
}

QString shapeName(PhotoShape shape)
{
    switch (shape) {
    case PhotoShape::Full:
        return tr("Every use");
    case PhotoShape::Landscape:
        return tr("Landscape");
    case PhotoShape::Square:
        return tr("Square");
    case PhotoShape::Portrait:
        return tr("Portrait");
    case PhotoShape::Social:
        return tr("Social card");
    }
    return {};
}

Region boundedRegion(const Region& region)
{
    Region bounded;
    bounded.width = std::clamp(region.width, smallest, 1.0);
    bounded.height = std::clamp(region.height, smallest, 1.0);
    bounded.x = std::clamp(region.x, 0.0, 1.0 - bounded.width);
    bounded.y = std::clamp(region.y, 0.0, 1.0 - bounded.height);
    return bounded;
}

Region withRatio(const Region& region, double ratio, QSize picture)
{
    if (ratio <= 0 || picture.isEmpty())
        return boundedRegion(region);
    // In parts of the picture, which is not square itself.
    const double part = ratio * picture.height() / picture.width();
    Region kept = boundedRegion(region);
    const double width = std::min(kept.width, kept.height * part);
    const double height = width / part;
    return boundedRegion({ kept.x + (kept.width - width) / 2, kept.y + (kept.height - height) / 2, width, height });
}

Region suggestedCrop(const Photo& photo, PhotoShape shape, QSize picture)
{
    const Region frame = photo.crops.frame.value_or(Region { 0, 0, 1, 1 });
    Region crop = withRatio(frame, ratioOf(shape), picture);
    const FocalPoint middle = middleOf(photo);
    crop.x = std::clamp(middle.x - crop.width / 2, frame.x, frame.x + frame.width - crop.width);
    crop.y = std::clamp(middle.y - crop.height / 2, frame.y, frame.y + frame.height - crop.height);
    return boundedRegion(crop);
}

CropEffect cropEffect(const Registry& registry, const Photo& photo, PhotoShape shape)
{
    CropEffect effect;
    const FigurePicture picture = figurePicture(photo, shape);
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& slot : row.people) {
            if (slot.person.isEmpty())
                continue;
            ++effect.named;
            if (!isSeen(slot, picture)) {
                effect.unseen << nameOf(registry, slot.person);
            } else if (slot.region && picture.area) {
                const double whole = slot.region->width * slot.region->height;
                if (overlapOf(*slot.region, *picture.area) < whole * 0.98)
                    effect.cut << nameOf(registry, slot.person);
            }
        }
    }
    if (!effect.unseen.isEmpty() && effect.unseen.size() < effect.named)
        effect.caption = captionOf(registry, withSeenOnly(photo, picture));
    return effect;
}

QString cropWarning(PhotoShape shape, const CropEffect& effect)
{
    QStringList sentences;
    if (!effect.unseen.isEmpty())
        sentences << tr("%1: the caption names %2 people, the picture shows %3. Not seen: %4.")
                         .arg(shapeName(shape), QString::number(effect.named), QString::number(effect.named - effect.unseen.size()),
                             effect.unseen.join(u", "_s));
    if (!effect.cut.isEmpty())
        sentences << tr("%1: the edge cuts through the face of %2.").arg(shapeName(shape), effect.cut.join(u", "_s));
    return sentences.join(u'\n');
}

} // namespace rapporteur
