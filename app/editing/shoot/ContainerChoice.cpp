#include "editing/shoot/ContainerChoice.h"

#include "imaging/metadata/MetadataConflicts.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

TagContainer tagContainer(MetadataContainer container)
{
    switch (container) {
    case MetadataContainer::Xmp:
        return TagContainer::Xmp;
    case MetadataContainer::Iim:
        return TagContainer::Iim;
    case MetadataContainer::Exif:
        return TagContainer::Exif;
    }
    Q_UNREACHABLE();
    return TagContainer::Xmp;
}

MetadataContainer containerOf(TagContainer container)
{
    switch (container) {
    case TagContainer::Xmp:
        return MetadataContainer::Xmp;
    case TagContainer::Iim:
        return MetadataContainer::Iim;
    case TagContainer::Exif:
        return MetadataContainer::Exif;
    }
    Q_UNREACHABLE();
    return MetadataContainer::Xmp;
}

QString nameOf(MetadataField field)
{
    switch (field) {
    case MetadataField::Creator:
        return tr("Photographer");
    case MetadataField::Credit:
        return tr("Credit");
    case MetadataField::Copyright:
        return tr("Copyright");
    case MetadataField::Created:
        return tr("Taken on");
    case MetadataField::Caption:
        return tr("Caption");
    case MetadataField::Headline:
        return tr("Headline");
    case MetadataField::Keywords:
        return tr("Keywords");
    case MetadataField::Source:
        return tr("Source");
    case MetadataField::Instructions:
        return tr("Private instructions");
    case MetadataField::Location:
        return tr("Place");
    case MetadataField::Title:
        return tr("Title");
    case MetadataField::CreatorRole:
        return tr("Photographer’s role");
    }
    return {};
}

} // namespace

QString ContainerChoice::fieldName() const
{
    return nameOf(static_cast<MetadataField>(field));
}

std::vector<ContainerChoice> containerChoices(const PictureMetadata& metadata)
{
    std::vector<ContainerChoice> choices;
    for (const MetadataConflict& conflict : conflicts(metadata))
        choices.push_back({ static_cast<int>(conflict.field), { conflict.xmp, conflict.iim, conflict.exif }, containerOf(conflict.chosen) });
    return choices;
}

MetadataValues valuesBy(const std::vector<ContainerChoice>& choices, const PictureMetadata& metadata)
{
    MetadataValues values = chosenValues(metadata);
    for (const ContainerChoice& choice : choices)
        takeField(values, valuesOf(metadata, tagContainer(choice.chosen)), static_cast<MetadataField>(choice.field));
    return values;
}

QString containerName(MetadataContainer container)
{
    switch (container) {
    case MetadataContainer::Xmp:
        return u"XMP"_s;
    case MetadataContainer::Iim:
        return u"IPTC"_s;
    case MetadataContainer::Exif:
        return u"EXIF"_s;
    }
    return {};
}

} // namespace rapporteur
