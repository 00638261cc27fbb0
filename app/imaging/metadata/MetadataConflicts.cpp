#include "imaging/metadata/MetadataConflicts.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

using Text = QString MetadataValues::*;

/// Null for a field that is no single text.
Text textOf(MetadataField field)
{
    switch (field) {
    case MetadataField::Credit:
        return &MetadataValues::credit;
    case MetadataField::Copyright:
        return &MetadataValues::copyright;
    case MetadataField::Created:
        return &MetadataValues::created;
    case MetadataField::Caption:
        return &MetadataValues::caption;
    case MetadataField::Headline:
        return &MetadataValues::headline;
    case MetadataField::Source:
        return &MetadataValues::source;
    case MetadataField::Instructions:
        return &MetadataValues::instructions;
    case MetadataField::Title:
        return &MetadataValues::title;
    case MetadataField::CreatorRole:
        return &MetadataValues::creatorRole;
    case MetadataField::Creator:
    case MetadataField::Keywords:
    case MetadataField::Location:
        return nullptr;
    }
    Q_UNREACHABLE();
    return nullptr;
}

QStringList partsOf(const MetadataValues& values, MetadataField field)
{
    if (field == MetadataField::Creator)
        return values.creators;
    if (field == MetadataField::Keywords)
        return values.keywords;
    if (field == MetadataField::Location)
        return { values.location.sublocation, values.location.city, values.location.region, values.location.country };
    const QString text = (values.*textOf(field)).simplified();
    return text.isEmpty() ? QStringList() : QStringList { text };
}

bool isSilent(const QStringList& parts)
{
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) { return part.isEmpty(); });
}

/// Part by part the same, or cut off at the end.
bool saysTheSame(QStringList one, QStringList other, MetadataField field)
{
    if (field == MetadataField::Keywords) {
        one.sort();
        other.sort();
    }
    if (one.size() != other.size())
        return false;
    for (qsizetype index = 0; index < one.size(); ++index) {
        const QString& left = one[index];
        const QString& right = other[index];
        if (!left.isEmpty() && !right.isEmpty() && !left.startsWith(right) && !right.startsWith(left))
            return false;
    }
    return true;
}

TagContainer chosenContainer(const PictureMetadata& metadata, MetadataField field)
{
    const QString chosen = fieldText(chosenValues(metadata), field);
    for (const TagContainer container : { TagContainer::Xmp, TagContainer::Iim }) {
        if (fieldText(valuesOf(metadata, container), field) == chosen)
            return container;
    }
    return TagContainer::Exif;
}

} // namespace

const MetadataValues& valuesOf(const PictureMetadata& metadata, TagContainer container)
{
    switch (container) {
    case TagContainer::Xmp:
        return metadata.xmp;
    case TagContainer::Iim:
        return metadata.iim;
    case TagContainer::Exif:
        return metadata.exif;
    }
    Q_UNREACHABLE();
    return metadata.xmp;
}

QString fieldText(const MetadataValues& values, MetadataField field)
{
    QStringList parts = partsOf(values, field);
    parts.removeAll(QString());
    return parts.join(field == MetadataField::Location ? u", "_s : u"; "_s);
}

std::vector<MetadataConflict> conflicts(const PictureMetadata& metadata)
{
    std::vector<MetadataConflict> found;
    for (size_t index = 0; index < EnumText<MetadataField>::names.size(); ++index) {
        const auto field = static_cast<MetadataField>(index);
        std::vector<QStringList> said;
        for (const MetadataValues* values : { &metadata.xmp, &metadata.iim, &metadata.exif }) {
            const QStringList parts = partsOf(*values, field);
            if (!isSilent(parts))
                said.push_back(parts);
        }
        bool differs = false;
        for (size_t one = 0; one < said.size(); ++one) {
            for (size_t other = one + 1; other < said.size(); ++other)
                differs = differs || !saysTheSame(said[one], said[other], field);
        }
        if (differs)
            found.push_back({ field, fieldText(metadata.xmp, field), fieldText(metadata.iim, field),
                              fieldText(metadata.exif, field), chosenContainer(metadata, field) });
    }
    return found;
}

void takeField(MetadataValues& values, const MetadataValues& from, MetadataField field)
{
    if (field == MetadataField::Creator)
        values.creators = from.creators;
    else if (field == MetadataField::Keywords)
        values.keywords = from.keywords;
    else if (field == MetadataField::Location)
        values.location = from.location;
    else
        values.*textOf(field) = from.*textOf(field);
}

} // namespace rapporteur
