#include "editing/seating/SeatGeometry.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr double usualHeight = 0.13; // of a group photo's height
constexpr double usualShape = 0.92;  // width of a face box to its height, in pixels
constexpr double smallest = 0.005;

template <typename Visit> void visitRegions(const Photo& photo, const Visit& visit)
{
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        for (size_t place = 0; place < photo.rows[row].people.size(); ++place) {
            if (const auto& region = photo.rows[row].people[place].region)
                visit(Seat { row, place }, *region);
        }
    }
}

Region kept(Region region)
{
    region.x = std::clamp(region.x, 0.0, 1 - region.width);
    region.y = std::clamp(region.y, 0.0, 1 - region.height);
    return region;
}

} // namespace

Region faceAt(double x, double y, const Photo& photo, const QSizeF& picture)
{
    Region face { 0, 0, 0, usualHeight };
    face.width = picture.width() > 0 ? std::min(1.0, usualHeight * usualShape * picture.height() / picture.width()) : usualHeight;
    visitRegions(photo, [&](const Seat&, const Region& last) {
        face.width = last.width;
        face.height = last.height;
    });
    face.x = x - face.width / 2;
    face.y = y - face.height / 2;
    return kept(face);
}

Region movedRegion(const Region& region, double right, double down)
{
    return kept({ region.x + right, region.y + down, region.width, region.height });
}

Region resizedRegion(const Region& region, double right, double down)
{
    Region resized = region;
    resized.width = std::clamp(region.width + right, smallest, 1 - region.x);
    resized.height = std::clamp(region.height + down, smallest, 1 - region.y);
    return resized;
}

std::optional<Seat> seatAt(double x, double y, const Photo& photo)
{
    std::optional<Seat> found;
    double area = 2;
    visitRegions(photo, [&](const Seat& seat, const Region& region) {
        const bool isIn = x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
        if (isIn && region.width * region.height < area) {
            area = region.width * region.height;
            found = seat;
        }
    });
    return found;
}

std::optional<Region> likelyNext(const std::vector<Slot>& row)
{
    if (row.size() < 2 || !row.back().region || !row[row.size() - 2].region)
        return std::nullopt;
    const Region& last = *row.back().region;
    const Region& before = *row[row.size() - 2].region;
    const double step = last.x - before.x;
    if (step <= 0 || last.x + step + last.width > 1)
        return std::nullopt;
    return movedRegion(last, step, last.y - before.y);
}

} // namespace rapporteur
