#pragma once

#include "core/EnumText.h"
#include "core/registry/Photo.h"

#include <QString>
#include <QStringList>
#include <array>
#include <vector>

namespace rapporteur {

/// What one container of a picture file, or the reading order over all three, says. Empty: not said.
struct MetadataValues
{
    QStringList creators;
    QString credit;
    QString copyright;
    QString
        created; ///< ISO 8601 as precise as the file: "2013", "2013-06-25", "2013-06-25T10:31:12+08:00"; no offset means local
    QString caption;
    QString headline;
    QStringList keywords;
    QString source;
    QString instructions; ///< private: never leaves the newsroom
    PhotoLocation location; ///< country: its name, else its code
    QString title;
    QString creatorRole;
    QString usageTerms;
    QString alt;
    QString longDescription;
    QString digitalSource; ///< a term of IPTC's Digital Source Type
    QString event;
    QStringList people; ///< Person Shown
    friend bool operator==(const MetadataValues&, const MetadataValues&) = default;
};

/// How the bytes of the IIM block were read. Without the marker 1:90 the character set is a guess, to be shown as one.
enum class IimText { None, DeclaredUtf8, GuessedUtf8, GuessedWindows1252 };

/// Whether Photoshop's digest still fits the IIM block; if not, another program edited IIM after XMP was written.
enum class IimDigest { Absent, Matches, Differs };

template <> struct EnumText<IimText>
{
    static constexpr std::array names { QLatin1StringView("none"),
                                        QLatin1StringView("declared-utf8"),
                                        QLatin1StringView("guessed-utf8"),
                                        QLatin1StringView("guessed-windows-1252") };
};

template <> struct EnumText<IimDigest>
{
    static constexpr std::array names { QLatin1StringView("absent"), QLatin1StringView("matches"),
                                        QLatin1StringView("differs") };
};

enum class RegionKind { Iptc, Mwg };

/// A named box of the displayed picture: as stored it may lie on its side, here it is turned.
struct FoundRegion
{
    QString name;
    Region region;
    RegionKind kind = RegionKind::Mwg;
    friend bool operator==(const FoundRegion&, const FoundRegion&) = default;
};

enum class TagContainer { Xmp, Iim, Exif };

/// One entry of the file, by the library's name for it ("Exif.GPSInfo.GPSLatitude"); long values are cut.
struct FoundTag
{
    TagContainer container = TagContainer::Xmp;
    QString key;
    QString value;
    friend bool operator==(const FoundTag&, const FoundTag&) = default;
};

/// The three containers side by side, so that a conflict can be shown.
struct PictureMetadata
{
    MetadataValues xmp;
    MetadataValues iim;
    MetadataValues exif;
    IimText iimText = IimText::None;
    IimDigest iimDigest = IimDigest::Absent;
    std::vector<FoundRegion> regions; ///< faces and people; each kind as it stands in the file
    int rating = 0; ///< 0 to 5 stars, of XMP
    bool hasCredentials = false; ///< C2PA content credentials are there; nothing is said about their being valid
    std::vector<FoundTag> tags; ///< everything that stands in the file, at most mostFoundTags
    QStringList unreadable; ///< what the library said about parts that could not be read
    friend bool operator==(const PictureMetadata&, const PictureMetadata&) = default;
};

constexpr size_t mostFoundTags = 400;
constexpr size_t mostFoundRegions = 500;

/// True for an IIM value that is its XMP value cut off: IIM has byte limits, so the shorter one is no edit.
bool isCutOff(const QString& iim, const QString& xmp);

/// One value per field: XMP, then IIM, then EXIF; IIM before XMP where the digest differs and the value is not merely cut
/// off (MWG Guidelines 2.0, IPTC mapping guidelines).
MetadataValues chosenValues(const PictureMetadata& metadata);

} // namespace rapporteur
