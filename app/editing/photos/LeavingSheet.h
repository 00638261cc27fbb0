#pragma once

#include "core/registry/Registry.h"

#include <QStringList>
#include <vector>

namespace rapporteur {

class PictureService;

/// One line of the sheet.
struct LeavingItem
{
    QString name;
    QString value;
    QString note; ///< what happens to it on the way: cut off where a container is short
    friend bool operator==(const LeavingItem&, const LeavingItem&) = default;
};

/// Every word that an export puts into the delivered files of this photo, as the rules allow it now. What is longer than
/// its place in IPTC-IIM says so.
std::vector<LeavingItem> leavingItems(const Registry& registry, const Photo& photo);
/// What the newsroom knows of the photo and never exports.
QStringList keptPrivate(const Photo& photo);
/// Every entry of the original, none of which is copied. Slow: not in the window's thread. Throws Error.
std::vector<LeavingItem> stayingItems(const QString& mediaPath, const QByteArray& sha256, PictureService& service);

} // namespace rapporteur
