#pragma once

#include "core/Error.h"
#include "core/Progress.h"
#include "editing/photos/PhotoTemplate.h"
#include "editing/shoot/ContainerChoice.h"
#include "editing/shoot/PictureFiles.h"
#include "editing/workspace/NewsroomSnapshot.h"

#include <memory>
#include <vector>

class QTemporaryDir;

namespace rapporteur {

class PictureService;
class Workspace;

/// What becomes of one file.
enum class ShootOutcome {
    New,    ///< becomes a photo
    Known,  ///< the newsroom has this picture already, as `photo`
    Twin,   ///< the same picture as an earlier one of this shoot
    Refused ///< cannot be used; `refused` says why
};

struct ShootPicture
{
    QString name; ///< below its folder, for messages
    QString path;
    ShootOutcome outcome = ShootOutcome::Refused;
    Photo photo; ///< its id is empty while it is new
    std::shared_ptr<const Error> refused;
    std::vector<ContainerChoice> conflicts;
    std::shared_ptr<const PictureMetadata> metadata; ///< null for a refused one
    bool hasGuessedText = false; ///< its IPTC texts do not declare their character set
};

/// Pictures that were looked at together. Nothing of the newsroom is changed yet.
struct Shoot
{
    std::vector<ShootPicture> pictures;
    QStringList passedOver;
    bool isCut = false;
    std::shared_ptr<const QTemporaryDir> folder; ///< holds pasted pictures that came without a file

    int count(ShootOutcome outcome) const;
};

/// What the user decided for all pictures of a shoot.
struct ShootOptions
{
    EventId event; ///< may be empty
    PhotoTemplate values; ///< applied to the new photos
};

/// Takes the container's value for a field about which the file contradicts itself.
void choose(ShootPicture& picture, size_t conflict, MetadataContainer container);

/// Looks at every picture in the helper processes. Slow: not in the window's thread. Throws Error for a helper that does not
/// start and Cancelled; a bad picture is that picture's own refusal.
Shoot readShoot(const NewsroomSnapshot& newsroom, const PictureFiles& files, PictureService& service, const Progress& progress = {});

/// Copies the new pictures into the newsroom's media folder: all of them, or none when it throws (disk, Cancelled). One that
/// has changed since it was looked at is refused then. Slow as well.
void storeShoot(const NewsroomSnapshot& newsroom, Shoot& shoot, const Progress& progress = {});

/// Makes photos of what was stored, as one undo step. Returns the photos of all pictures that were not refused, those that
/// were there before included, in the order of the pictures.
std::vector<PhotoId> addShoot(Workspace& workspace, const Shoot& shoot, const ShootOptions& options = {});

/// A sentence for everything about the picture that somebody should look at; `event` may be null.
QStringList hintTexts(const ShootPicture& picture, const Event* event);
/// One sentence for each refused picture.
QStringList refusalTexts(const Shoot& shoot);
/// "12 photos were imported. 3 were there already. 1 file cannot be used."
QString shootSummary(const Shoot& shoot);

} // namespace rapporteur
