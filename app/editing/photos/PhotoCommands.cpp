#include "editing/photos/PhotoCommands.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

} // namespace

void changePhotos(Workspace& workspace, const std::vector<PhotoId>& photos, const QString& text, const std::function<void(Photo&)>& edit)
{
    std::vector<RecordChange> changes;
    for (const PhotoId& id : photos) {
        const Photo* before = workspace.registry().photos.find(id);
        if (!before)
            continue;
        Photo after = *before;
        edit(after);
        if (after != *before)
            changes.push_back({ Record(*before), Record(after) });
    }
    workspace.change(text, std::move(changes));
}

void ratePhotos(Workspace& workspace, const std::vector<PhotoId>& photos, int rating)
{
    changePhotos(workspace, photos, tr("Rate Photos"), [&](Photo& photo) { photo.rating = std::clamp(rating, 0, 5); });
}

void pickPhotos(Workspace& workspace, const std::vector<PhotoId>& photos, PhotoPick pick)
{
    changePhotos(workspace, photos, tr("Pick Photos"), [&](Photo& photo) { photo.pick = pick; });
}

void setPhotoEvent(Workspace& workspace, const std::vector<PhotoId>& photos, const EventId& event)
{
    changePhotos(workspace, photos, tr("Change Event"), [&](Photo& photo) { photo.event = event; });
}

void setHandout(Workspace& workspace, const std::vector<PhotoId>& photos, const std::optional<Handout>& handout)
{
    changePhotos(workspace, photos, tr("Change Handout"), [&](Photo& photo) { photo.handout = handout; });
}

void waiveInstructions(Workspace& workspace, const std::vector<PhotoId>& photos, const std::optional<InstructionsWaiver>& waiver)
{
    changePhotos(workspace, photos, waiver ? tr("Waive Instructions") : tr("Keep Instructions"), [&](Photo& photo) {
        if (!photo.instructions.isEmpty())
            photo.instructionsWaived = waiver;
    });
}

PhotoFraming framingOf(const Photo& photo)
{
    return { photo.crops, photo.masks, photo.focalPoint };
}

void setFraming(Workspace& workspace, const PhotoId& photo, const PhotoFraming& framing)
{
    changePhotos(workspace, { photo }, tr("Crop Photo"), [&](Photo& changed) {
        changed.crops = framing.crops;
        changed.masks = framing.masks;
        changed.focalPoint = framing.focalPoint;
    });
}

} // namespace rapporteur
