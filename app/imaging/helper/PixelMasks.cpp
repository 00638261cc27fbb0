#include "imaging/helper/PixelMasks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rapporteur {

namespace {

constexpr int colours = 6; ///< kept in each direction
constexpr int margin = 2; ///< pixels around, where scaling has mixed in what is inside

/// Outwards; empty when the mask does not touch the area.
QRect maskPixels(QSize size, const std::optional<Region>& area, const Region& mask)
{
    const Region whole = area.value_or(Region { 0, 0, 1, 1 });
    const double left = (mask.x - whole.x) / whole.width * size.width();
    const double top = (mask.y - whole.y) / whole.height * size.height();
    const double right = left + mask.width / whole.width * size.width();
    const double bottom = top + mask.height / whole.height * size.height();
    const QPoint first(int(std::floor(left)) - margin, int(std::floor(top)) - margin);
    const QPoint last(int(std::ceil(right)) + margin - 1, int(std::ceil(bottom)) + margin - 1);
    return QRect(first, last) & QRect({}, size);
}

class MaskedPart
{
public:
    MaskedPart(WebPixels& pixels, QRect part)
        : m_pixels(pixels)
        , m_part(part)
        , m_columns(std::min(colours, part.width()))
        , m_rows(std::min(colours, part.height()))
    {
    }

    void blacken()
    {
        for (int y = m_part.top(); y <= m_part.bottom(); ++y) {
            for (int x = m_part.left(); x <= m_part.right(); ++x) {
                for (int band = 0; band < m_pixels.bands; ++band)
                    at(x, y, band) = band == 3 ? 255 : 0;
            }
        }
    }

    void blur()
    {
        for (int band = 0; band < m_pixels.bands; ++band) {
            averageBlocks(band);
            for (int y = m_part.top(); y <= m_part.bottom(); ++y) {
                for (int x = m_part.left(); x <= m_part.right(); ++x)
                    at(x, y, band) = VipsPel(std::lround(between(x, y)));
            }
        }
    }

private:
    VipsPel& at(int x, int y, int band)
    {
        return m_pixels.pixels[(size_t(y) * size_t(m_pixels.size.width()) + size_t(x)) * size_t(m_pixels.bands) + size_t(band)];
    }

    double& block(int column, int row) { return m_blocks[size_t(row * colours + column)]; }

    void averageBlocks(int band)
    {
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                block(column, row) = average(column, row, band);
        }
    }

    double average(int column, int row, int band)
    {
        double sum = 0;
        int count = 0;
        for (int y = row * m_part.height() / m_rows; y < (row + 1) * m_part.height() / m_rows; ++y) {
            for (int x = column * m_part.width() / m_columns; x < (column + 1) * m_part.width() / m_columns; ++x, ++count)
                sum += at(m_part.left() + x, m_part.top() + y, band);
        }
        return sum / std::max(1, count);
    }

    /// Between the middles of the four blocks around.
    double between(int x, int y)
    {
        const double column = (x - m_part.left() + 0.5) / m_part.width() * m_columns - 0.5;
        const double row = (y - m_part.top() + 0.5) / m_part.height() * m_rows - 0.5;
        const int left = std::clamp(int(std::floor(column)), 0, m_columns - 1);
        const int top = std::clamp(int(std::floor(row)), 0, m_rows - 1);
        const int right = std::min(left + 1, m_columns - 1);
        const int bottom = std::min(top + 1, m_rows - 1);
        const double across = std::clamp(column - left, 0.0, 1.0);
        const double down = std::clamp(row - top, 0.0, 1.0);
        const double above = block(left, top) * (1 - across) + block(right, top) * across;
        const double below = block(left, bottom) * (1 - across) + block(right, bottom) * across;
        return above * (1 - down) + below * down;
    }

    WebPixels& m_pixels;
    QRect m_part;
    int m_columns;
    int m_rows;
    std::array<double, size_t(colours) * colours> m_blocks {};
};

} // namespace

void applyMasks(WebPixels& pixels, const std::optional<Region>& area, const std::vector<PhotoMask>& masks)
{
    for (const PhotoMask& mask : masks) {
        const QRect part = maskPixels(pixels.size, area, mask.region);
        if (part.isEmpty())
            continue;
        MaskedPart masked(pixels, part);
        if (mask.kind == MaskKind::Box)
            masked.blacken();
        else
            masked.blur();
    }
}

} // namespace rapporteur
