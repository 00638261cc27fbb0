#pragma once

#include "core/EnumText.h"
#include "core/PartialDate.h"
#include "core/text/PortableText.h"

#include <array>
#include <optional>

namespace rapporteur {

/// A box: fractions of the displayed (orientation-applied) original, origin top-left, x and y its top-left corner.
struct Region
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const Region&, const Region&) = default;
};

struct FocalPoint
{
    double x = 0.5;
    double y = 0.5;
    friend bool operator==(const FocalPoint&, const FocalPoint&) = default;
};

/// A place in a row: a person, a text in place of one, or somebody unidentified.
struct Slot
{
    PersonId person;
    QString text;
    bool unidentified = false;
    Affix affix = Affix::Auto;
    PositionId position;
    std::optional<Words> words;
    std::optional<bool> released; ///< absent: the photo's
    std::optional<Region> region;
    friend bool operator==(const Slot&, const Slot&) = default;
};

/// People left to right as the viewer sees them; `lead` is "Front row, left to right".
struct PhotoRow
{
    QString lead;
    std::vector<Slot> people;
    friend bool operator==(const PhotoRow&, const PhotoRow&) = default;
};

struct PhotoLocation
{
    QString sublocation;
    QString city;
    QString region;
    QString country;
    friend bool operator==(const PhotoLocation&, const PhotoLocation&) = default;
};

using Caption = std::vector<TextBlock>;

/// What is cut out for each shape, as parts of the whole displayed original. Nothing outside `frame` ever leaves.
struct PhotoCrops
{
    std::optional<Region> frame; ///< of every rendition and thumbnail; the other crops are kept within it
    std::optional<Region> landscape;
    std::optional<Region> square;
    std::optional<Region> portrait;
    std::optional<Region> social; ///< the card of social media, 1.91 : 1
    friend bool operator==(const PhotoCrops&, const PhotoCrops&) = default;
};

/// The crop for that shape as given; PhotoShape::Full is the frame.
std::optional<Region> cropOf(const PhotoCrops& crops, PhotoShape shape);

enum class MaskKind { Blur, Box };

/// A part of the picture that nobody may recognise, in every rendition and thumbnail.
struct PhotoMask
{
    Region region;
    MaskKind kind = MaskKind::Blur;
    friend bool operator==(const PhotoMask&, const PhotoMask&) = default;
};

enum class PhotoPick { None, Pick, Reject };

/// Somebody decided that a private instruction ("not for publication") no longer applies.
struct InstructionsWaiver
{
    QString by;
    QString at; ///< instant
    QString reason;
    friend bool operator==(const InstructionsWaiver&, const InstructionsWaiver&) = default;
};

/// A picture that somebody else gave to be published.
struct Handout
{
    QString giver;
    QString permission;
    QString restrictions; ///< private, as instructions are
    PartialDate expires; ///< the last day on which it may be published
    friend bool operator==(const Handout&, const Handout&) = default;
};

struct Photo
{
    PhotoId id;
    QString file;      ///< path beside the document, or the name it had when it was imported
    QByteArray sha256; ///< of the original, lower-case hexadecimal
    EventId event;
    PartialDate date;
    QString title; ///< a short name of the picture for archives
    QString headline;
    std::optional<Caption> caption; ///< absent: the generated rows alone
    std::optional<Caption> shortCaption;
    std::optional<Caption> socialCaption;
    std::optional<Caption> wireCaption;
    QString alt;
    bool decorative = false;
    QString longDescription;
    QString creator; ///< several: joined by "; "
    QString creatorRole; ///< "Staff Photographer"
    QString credit;
    QString source;
    QString copyright;
    QString usageTerms;
    QString instructions; ///< private: shown to the editor, never exported
    std::optional<InstructionsWaiver> instructionsWaived;
    std::optional<Handout> handout;
    QString digitalSource; ///< how it was made: a term of IPTC's Digital Source Type, "digitalCapture"
    QStringList keywords;
    PhotoLocation location;
    std::optional<FocalPoint> focalPoint;
    PhotoCrops crops;
    std::vector<PhotoMask> masks;
    int rating = 0; ///< 0 to 5 stars
    PhotoPick pick = PhotoPick::None;
    bool released = false; ///< of its slots, beside the event's `released`
    std::vector<PhotoRow> rows;
    std::vector<Slot> notPictured;
    friend bool operator==(const Photo&, const Photo&) = default;
};

template <> struct EnumText<MaskKind>
{
    static constexpr std::array names { QLatin1StringView("blur"), QLatin1StringView("box") };
};
template <> struct EnumText<PhotoPick>
{
    static constexpr std::array names { QLatin1StringView("none"), QLatin1StringView("pick"), QLatin1StringView("reject") };
};

} // namespace rapporteur
