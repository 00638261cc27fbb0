#include "imaging/PictureJob.h"

#include <algorithm>
#include <cmath>

namespace rapporteur {

namespace {

// A third of a pixel column, as rounding of fractions leaves it.
constexpr double edgeTolerance = 1e-3;

int scaled(int side, int part, int whole)
{
    return std::max(1, static_cast<int>(std::lround(double(side) * part / whole)));
}

QSize ownSize(QSize displayed)
{
    const int longest = std::max(displayed.width(), displayed.height());
    if (longest <= longestRenditionSide)
        return displayed;
    return { scaled(displayed.width(), longestRenditionSide, longest),
             scaled(displayed.height(), longestRenditionSide, longest) };
}

} // namespace

PictureRefusal::PictureRefusal(QString file, RefusalReason reason, QString detail)
    : Error(ErrorCode::PictureRefused, std::move(file), QString(enumText(reason)),
            std::move(detail))
    , m_reason(reason)
{
}

// Inwards, so that nothing from beyond the edge comes along.
QRect areaPixels(QSize displayed, const std::optional<Region>& area)
{
    if (!area)
        return { {}, displayed };
    const auto span = [](double start, double length, int whole) {
        const int first = std::clamp(int(std::ceil(start * whole - edgeTolerance)), 0, whole - 1);
        const int end = int(std::floor((start + length) * whole + edgeTolerance));
        return std::pair(first, std::clamp(end - first, 1, whole - first));
    };
    const auto [left, width] = span(area->x, area->width, displayed.width());
    const auto [top, height] = span(area->y, area->height, displayed.height());
    return { left, top, width, height };
}

std::vector<QSize> renditionSizes(QSize displayed, std::vector<int> widths)
{
    std::sort(widths.begin(), widths.end());
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    std::vector<QSize> sizes;
    for (const int width : widths) {
        const QSize size(width, scaled(displayed.height(), width, displayed.width()));
        if (width > 0 && width <= displayed.width()
            && std::max(width, size.height()) <= longestRenditionSide)
            sizes.push_back(size);
    }
    if (sizes.empty())
        sizes.push_back(ownSize(displayed));
    return sizes;
}

} // namespace rapporteur
