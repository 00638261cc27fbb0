#pragma once

#include "core/Progress.h"
#include "editing/paste/PastedText.h"

#include <QStringList>
#include <vector>

namespace rapporteur {

/// The files that somebody wants to import: those named one by one, and the pictures of folders.
struct PictureFiles
{
    std::vector<PastedPicture> pictures; ///< named below their folder: "day 2/IMG_1.jpg"
    QStringList passedOver; ///< files of folders that do not claim to be pictures
    bool isCut = false;     ///< more than mostPictureFiles were there
};

constexpr size_t mostPictureFiles = 20'000;

/// Looks for pictures in folders and the folders below them, in the order of their names; hidden ones and links to folders
/// are left out, and so is the newsroom with its own pictures, which is never opened. A file that was named itself is
/// always one of the pictures: what it is will be seen. Throws Error FileMissing, Cancelled.
PictureFiles findPictureFiles(const QStringList& paths, const QString& newsroom, const QString& mediaPath, const Progress& progress = {});

/// Local files that a user picked, without a look at the disk.
std::vector<PastedPicture> pickedPictures(const QStringList& paths);

/// Whether these are so many, or folders, that a user wants to see what is in them before they are imported.
bool isShoot(const QStringList& paths);

/// Whether a file's name claims a picture, also one of a kind that is not read here (a camera's raw file, HEIC).
bool isNamedAsPicture(const QString& name);

} // namespace rapporteur
