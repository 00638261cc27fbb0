#pragma once

#include "core/Progress.h"
#include "core/registry/Registry.h"
#include "editing/handover/FieldSheet.h"

#include <QDateTime>
#include <QStringList>
#include <span>

namespace rapporteur {

class Pictures;

/// Where a newsroom's originals are and where derived pictures are kept.
struct PictureFolders
{
    QString media;
    QString cache;
};

/// Says what the files of an article's pictures may say; `pages` are the article's events.
void addStatements(std::vector<SheetPicture>& pictures, const Registry& registry, const QDateTime& now, std::span<const EventId> pages);

/// Files of the pictures, no wider than handoverWidth, by SheetPicture::key(); pictures that the newsroom does not
/// have are left out. Slow: not in the window's thread. Throws Error, PictureRefused naming the picture.
QHash<QByteArray, QString> handoverPictures(const std::vector<SheetPicture>& pictures, const PictureFolders& folders, const Pictures& helpers);

/// Writes the pictures into the folder under their names, in place of files of that name, and returns the names written.
/// Slow: not in the window's thread. Throws Error.
QStringList savePictures(const std::vector<SheetPicture>& pictures, const QString& folder, const PictureFolders& folders,
    const Pictures& helpers, const Progress& progress = {});

} // namespace rapporteur
