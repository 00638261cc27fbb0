#pragma once

#include "imaging/PictureMetadata.h"

namespace rapporteur {

enum class MetadataField { Creator, Credit, Copyright, Created, Caption, Headline, Keywords, Source, Instructions, Location, Title, CreatorRole };

template <> struct EnumText<MetadataField>
{
    static constexpr std::array names {
        QLatin1StringView("creator"),  QLatin1StringView("credit"),       QLatin1StringView("copyright"),
        QLatin1StringView("created"),  QLatin1StringView("caption"),      QLatin1StringView("headline"),
        QLatin1StringView("keywords"), QLatin1StringView("source"),       QLatin1StringView("instructions"),
        QLatin1StringView("location"), QLatin1StringView("title"),        QLatin1StringView("creatorRole")
    };
};

/// A field about which the containers disagree. A container that says nothing is no party to it (its text is empty).
struct MetadataConflict
{
    MetadataField field = MetadataField::Caption;
    QString xmp;
    QString iim;
    QString exif;
    TagContainer chosen = TagContainer::Xmp; ///< what chosenValues() takes when nobody is asked
    friend bool operator==(const MetadataConflict&, const MetadataConflict&) = default;
};

/// What to ask when a picture is imported. A value that is only cut off, less precise or in another order of spaces is no
/// conflict.
std::vector<MetadataConflict> conflicts(const PictureMetadata& metadata);

/// One field as one line of text: lists joined by "; ", a place by ", ".
QString fieldText(const MetadataValues& values, MetadataField field);

/// Takes that field of `from` into `values`: what the editor chose.
void takeField(MetadataValues& values, const MetadataValues& from, MetadataField field);

/// The values of one container.
const MetadataValues& valuesOf(const PictureMetadata& metadata, TagContainer container);

} // namespace rapporteur
