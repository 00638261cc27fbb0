#pragma once

#include "core/registry/Photo.h"
#include "core/registry/PictureSettings.h"

#include <QStringList>

namespace rapporteur {

/// A face in a delivered picture: fractions of that picture.
struct StatedRegion
{
    QString name;
    Region region;
    friend bool operator==(const StatedRegion&, const StatedRegion&) = default;
};

/// Everything that a delivered picture file may say about itself; nothing else ever leaves with it. Only the rules make
/// one, and only from what the gate lets through. Empty: not said.
struct PictureStatement
{
    QString language; ///< BCP 47, of the texts
    QString caption;
    QString headline;
    QString title;
    QStringList creators;
    QString creatorRole;
    QString credit;
    QString shortCredit; ///< where only 32 bytes fit
    QString source;
    QString copyright;
    QString usageTerms;
    QString rightsUrl;
    QString licenceUrl;
    QString dateCreated; ///< reduced-precision ISO 8601
    QStringList people;  ///< in the order of the caption
    QString event;
    QString alt;
    QString longDescription;
    PhotoLocation location; ///< country: its name
    QString countryCode;    ///< ISO 3166-1 alpha-2
    QStringList keywords;
    QString identifier;    ///< 32 hexadecimal digits
    QString digitalSource; ///< a term of IPTC's Digital Source Type
    DataMining dataMining = DataMining::Unspecified;
    std::vector<StatedRegion> regions; ///< only when the house asks for them
    friend bool operator==(const PictureStatement&, const PictureStatement&) = default;
};

} // namespace rapporteur
