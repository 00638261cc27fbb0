#pragma once

#include "core/registry/Registry.h"

#include <QString>
#include <vector>

namespace rapporteur {

/// What somebody should look at before a photo is used; nothing is changed because of it.
enum class ShootHintKind {
    OutsideEvent,  ///< first: the photo's date, second: the event's dates
    NoDate,        ///< neither the file nor the camera says when it was taken
    NamedEarlier,  ///< first: the date in the file's name, second: the photo's date; a later name is normal
    OtherInitials, ///< first: the initials in the file's name, second: the photographer
    Instructions,  ///< first: the private instructions
    GuessedText    ///< the character set of the IPTC texts is not declared
};

struct ShootHint
{
    ShootHintKind kind = ShootHintKind::NoDate;
    QString first;
    QString second;
    friend bool operator==(const ShootHint&, const ShootHint&) = default;
};

/// Compares the camera's date with the event's, and the file's name with both; `event` may be null.
std::vector<ShootHint> hintsFor(const Photo& photo, const Event* event);

/// The date that a file name begins with or holds: "20130711-…", "2013-07-11 …".
PartialDate dateInFileName(const QString& name);
/// "NF" in "20130711-Group-NF.jpg"; empty when it does not end so.
QString initialsInFileName(const QString& name);

/// The one event on whose days most of the dated photos were taken; empty when none or several fit.
EventId eventOfPhotos(const Registry& registry, const std::vector<const Photo*>& photos);

/// The sentence for a hint.
QString hintText(const ShootHint& hint);

} // namespace rapporteur
