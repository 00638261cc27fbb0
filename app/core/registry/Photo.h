#pragma once

#include "core/PartialDate.h"
#include "core/text/PortableText.h"

#include <optional>

namespace rapporteur {

/// A face box: fractions of the displayed (orientation-applied) picture, origin top-left, x and y its top-left corner.
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

struct Photo
{
    PhotoId id;
    QString file;      ///< path beside the document, or the name it had when it was imported
    QByteArray sha256; ///< of the original, lower-case hexadecimal
    EventId event;
    PartialDate date;
    QString headline;
    std::optional<Caption> caption; ///< absent: the generated rows alone
    std::optional<Caption> shortCaption;
    std::optional<Caption> socialCaption;
    std::optional<Caption> wireCaption;
    QString alt;
    bool decorative = false;
    QString longDescription;
    QString creator;
    QString credit;
    QString source;
    QString copyright;
    QString usageTerms;
    QString instructions; ///< private: shown to the editor, never exported
    QStringList keywords;
    PhotoLocation location;
    std::optional<FocalPoint> focalPoint;
    bool released = false;
    std::vector<PhotoRow> rows;
    friend bool operator==(const Photo&, const Photo&) = default;
};

} // namespace rapporteur
