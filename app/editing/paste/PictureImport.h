#pragma once

#include "core/Error.h"
#include "core/Progress.h"
#include "core/registry/Photo.h"
#include "editing/paste/PastedText.h"
#include "editing/workspace/NewsroomSnapshot.h"

#include <QStringList>
#include <memory>
#include <vector>

namespace rapporteur {

class PictureService;
class Workspace;

/// A picture that was looked at: the photo that it can become, its id still empty, or why it was refused.
struct ImportedPicture
{
    QString name; ///< for messages
    Photo photo;
    std::shared_ptr<const Error> refused;
};

/// Local files as pictures that nobody has looked at yet.
std::vector<PastedPicture> pictureFiles(const QStringList& paths);

/// Looks at pictures in the helper processes and copies the good ones into the newsroom's media folder; what they say of
/// creator, credit, copyright, date, place, caption and keywords is taken over. Slow: not in the window's thread. Throws
/// Error for the disk; a bad picture is that picture's own refusal. A file that is the newsroom itself is never opened.
std::vector<ImportedPicture> importPictures(const NewsroomSnapshot& newsroom, const std::vector<PastedPicture>& pictures,
    PictureService& service, const Progress& progress = {});

/// Makes photos of them as one undo step; a picture that the newsroom has already gives its photo again. In the order of
/// the pictures, refused ones left out.
std::vector<PhotoId> addImportedPhotos(Workspace& workspace, const std::vector<ImportedPicture>& pictures);

/// One sentence for each refused picture.
QStringList refusalTexts(const std::vector<ImportedPicture>& pictures);

} // namespace rapporteur
