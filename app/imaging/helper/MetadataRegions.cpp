#include "imaging/helper/MetadataRegions.h"

#include "imaging/helper/MetadataText.h"
#include "imaging/helper/XmpKeys.h"
#include "imaging/metadata/RegionTurns.h"
#include "imaging/wire/PictureWire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

class RegionList
{
public:
    RegionList(const Exiv2::XmpData& data, QSize stored, int orientation)
        : m_data(data), m_stored(stored), m_orientation(orientation)
    {
    }

    void readMwg()
    {
        const std::string root = "Xmp.mwg-rs.Regions/mwg-rs:";
        const double width = number(root + "AppliedToDimensions/stDim:w").value_or(0);
        const double height = number(root + "AppliedToDimensions/stDim:h").value_or(0);
        const bool isTurned = isMadeForTurned(width, height);
        for (size_t index = 1; index <= mostFoundRegions; ++index) {
            const std::string item = root + "RegionList[" + std::to_string(index) + "]";
            if (!has(item))
                return;
            const std::string area = item + "/mwg-rs:Area/stArea:";
            const QString type = text(item + "/mwg-rs:Type");
            const auto x = number(area + "x"), y = number(area + "y"), w = number(area + "w"), h = number(area + "h");
            if ((!type.isEmpty() && type != "Face"_L1) || !x || !y || !w || !h)
                continue;
            Region region { *x - *w / 2, *y - *h / 2, *w, *h };
            if (text(area + "unit") == "pixel"_L1)
                region = inFractions(region, isTurned);
            add(text(item + "/mwg-rs:Name"), region, RegionKind::Mwg, isTurned);
        }
    }

    void readIptc()
    {
        for (size_t index = 1; index <= mostFoundRegions; ++index) {
            const std::string item = "Xmp.iptcExt.ImageRegion[" + std::to_string(index) + "]";
            if (!has(item))
                return;
            const std::string boundary = item + "/iptcExt:RegionBoundary/iptcExt:rb";
            const auto x = number(boundary + "X"), y = number(boundary + "Y"), w = number(boundary + "W"),
                       h = number(boundary + "H");
            if (!x || !y || !w || !h)
                continue;
            Region region { *x, *y, *w, *h };
            if (text(boundary + "Unit") == "pixel"_L1)
                region = inFractions(region, false);
            QString name = text(item + "/iptcExt:PersonInImage");
            if (name.isEmpty())
                name = text(item + "/iptcExt:Name");
            add(name, region, RegionKind::Iptc, false);
        }
    }

    std::vector<FoundRegion> take() { return std::move(m_found); }

private:
    bool has(const std::string& key) const { return m_data.findKey(Exiv2::XmpKey(key)) != m_data.end(); }

    QString text(const std::string& key) const
    {
        const auto found = findXmp(m_data, key);
        if (found == m_data.end() || found->count() == 0)
            return {};
        const auto* languages = dynamic_cast<const Exiv2::LangAltValue*>(&found->value());
        const std::string text = languages && !languages->value_.empty() ? languages->value_.begin()->second
                                                                         : found->toString(0);
        return cleanText(QString::fromStdString(text), longestMetadataListText);
    }

    std::optional<double> number(const std::string& key) const
    {
        bool isNumber = false;
        const double value = text(key).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    bool isMadeForTurned(double width, double height) const
    {
        return m_orientation >= 5 && m_stored.width() != m_stored.height() && width > 0 && height > 0
            && (width > height) != (m_stored.width() > m_stored.height());
    }

    Region inFractions(const Region& pixels, bool isTurned) const
    {
        const QSize size = isTurned ? m_stored.transposed() : m_stored;
        return { pixels.x / size.width(), pixels.y / size.height(), pixels.width / size.width(),
                 pixels.height / size.height() };
    }

    void add(const QString& name, const Region& box, RegionKind kind, bool isTurned)
    {
        const Region turned = isTurned ? box : displayedRegion(box, m_orientation);
        const double left = std::clamp(turned.x, 0.0, 1.0);
        const double top = std::clamp(turned.y, 0.0, 1.0);
        const double right = std::clamp(turned.x + turned.width, 0.0, 1.0);
        const double bottom = std::clamp(turned.y + turned.height, 0.0, 1.0);
        if (right > left && bottom > top && m_found.size() < mostFoundRegions)
            m_found.push_back({ name, { left, top, right - left, bottom - top }, kind });
    }

    const Exiv2::XmpData& m_data;
    QSize m_stored;
    int m_orientation;
    std::vector<FoundRegion> m_found;
};

} // namespace

std::vector<FoundRegion> foundRegions(const Exiv2::XmpData& data, QSize stored, int orientation)
{
    RegionList list(data, stored, orientation);
    list.readMwg();
    list.readIptc();
    return list.take();
}

} // namespace rapporteur
