#pragma once

#include "core/Progress.h"
#include "core/registry/Photo.h"
#include "editing/workspace/Workspace.h"

#include <memory>

namespace rapporteur {

class PictureService;

/// A picture file read in: its photo without an id, or why it was refused.
struct ReadPicture
{
    QString path;
    Photo photo;
    std::shared_ptr<const Error> error;
};

/// Looks at picture files and copies them into the newsroom's media folder; what the files say of creator, credit, date and
/// caption is taken over. Slow: not in the window's thread.
std::vector<ReadPicture> readPictures(
    const NewsroomSnapshot& newsroom, const QStringList& paths, PictureService& pictures, const Progress& progress = {});

/// Adds the photos as one undo step; a picture that the newsroom has already gives its photo again.
std::vector<PhotoId> addPhotos(Workspace& workspace, const std::vector<ReadPicture>& pictures);

/// The original's file, empty where it is missing.
QString pictureFile(const Workspace& workspace, const Photo& photo);

} // namespace rapporteur
