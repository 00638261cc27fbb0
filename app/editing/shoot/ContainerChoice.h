#pragma once

#include <QString>
#include <array>
#include <vector>

namespace rapporteur {

struct PictureMetadata;
struct MetadataValues;

/// The three places in a picture file that may say who took it and what it shows.
enum class MetadataContainer { Xmp, Iim, Exif };
inline constexpr std::array metadataContainers { MetadataContainer::Xmp, MetadataContainer::Iim, MetadataContainer::Exif };

/// A field about which the containers of one file disagree.
struct ContainerChoice
{
    int field = 0;                 ///< MetadataField of imaging
    std::array<QString, 3> values; ///< in the order of MetadataContainer; empty: that one says nothing
    MetadataContainer chosen = MetadataContainer::Xmp; ///< first by the reading order, then by the user

    const QString& value(MetadataContainer container) const { return values[static_cast<size_t>(container)]; }
    /// "Caption", "Photographer" … as the user sees it.
    QString fieldName() const;
    friend bool operator==(const ContainerChoice&, const ContainerChoice&) = default;
};

std::vector<ContainerChoice> containerChoices(const PictureMetadata& metadata);
/// What the file says, with these choices in place of the reading order.
MetadataValues valuesBy(const std::vector<ContainerChoice>& choices, const PictureMetadata& metadata);

/// "XMP", "IPTC", "EXIF".
QString containerName(MetadataContainer container);

} // namespace rapporteur
