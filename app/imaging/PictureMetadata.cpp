#include "imaging/PictureMetadata.h"

namespace rapporteur {

namespace {

QString chosenText(const PictureMetadata& metadata, QString MetadataValues::*field)
{
    const QString& xmp = metadata.xmp.*field;
    const QString& iim = metadata.iim.*field;
    if (metadata.iimDigest == IimDigest::Differs && !iim.isEmpty() && !isCutOff(iim, xmp))
        return iim;
    if (!xmp.isEmpty())
        return xmp;
    return iim.isEmpty() ? metadata.exif.*field : iim;
}

bool isCutOff(const QStringList& iim, const QStringList& xmp)
{
    if (iim.size() != xmp.size())
        return false;
    for (qsizetype index = 0; index < iim.size(); ++index) {
        if (!rapporteur::isCutOff(iim[index], xmp[index]))
            return false;
    }
    return true;
}

QStringList chosenList(const PictureMetadata& metadata, QStringList MetadataValues::*field)
{
    const QStringList& xmp = metadata.xmp.*field;
    const QStringList& iim = metadata.iim.*field;
    if (metadata.iimDigest == IimDigest::Differs && !iim.isEmpty() && !isCutOff(iim, xmp))
        return iim;
    if (!xmp.isEmpty())
        return xmp;
    return iim.isEmpty() ? metadata.exif.*field : iim;
}

// A place is one statement: a city of one container and a country of another may never have belonged together.
PhotoLocation chosenLocation(const PictureMetadata& metadata)
{
    const PhotoLocation none;
    if (metadata.iimDigest == IimDigest::Differs && metadata.iim.location != none)
        return metadata.iim.location;
    if (metadata.xmp.location != none)
        return metadata.xmp.location;
    return metadata.iim.location;
}

// IIM and EXIF cannot say "2013" or leave out the time zone as XMP can, so a date that starts alike is no edit either.
QString chosenDate(const PictureMetadata& metadata)
{
    const QString& xmp = metadata.xmp.created;
    if (metadata.iim.created.startsWith(xmp) && !xmp.isEmpty())
        return xmp;
    return chosenText(metadata, &MetadataValues::created);
}

} // namespace

bool isCutOff(const QString& iim, const QString& xmp)
{
    return !iim.isEmpty() && xmp.startsWith(iim);
}

MetadataValues chosenValues(const PictureMetadata& metadata)
{
    MetadataValues chosen;
    for (const auto field :
         { &MetadataValues::credit, &MetadataValues::copyright, &MetadataValues::caption,
           &MetadataValues::headline, &MetadataValues::source, &MetadataValues::instructions,
           &MetadataValues::title, &MetadataValues::creatorRole })
        chosen.*field = chosenText(metadata, field);
    for (const auto field : { &MetadataValues::usageTerms, &MetadataValues::alt, &MetadataValues::longDescription,
                              &MetadataValues::digitalSource, &MetadataValues::event })
        chosen.*field = metadata.xmp.*field;
    chosen.people = metadata.xmp.people;
    chosen.creators = chosenList(metadata, &MetadataValues::creators);
    chosen.keywords = chosenList(metadata, &MetadataValues::keywords);
    chosen.created = chosenDate(metadata);
    chosen.location = chosenLocation(metadata);
    return chosen;
}

} // namespace rapporteur
