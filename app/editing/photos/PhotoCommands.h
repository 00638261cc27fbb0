#pragma once

#include "core/registry/Photo.h"
#include "editing/workspace/Workspace.h"

#include <functional>
#include <vector>

namespace rapporteur {

// What a photo editor does to one photo or to many at once: one undo step each. Photos that are gone, or that stay as they
// are, are left out.

void changePhotos(Workspace& workspace, const std::vector<PhotoId>& photos, const QString& text, const std::function<void(Photo&)>& edit);

/// 0 to 5 stars.
void ratePhotos(Workspace& workspace, const std::vector<PhotoId>& photos, int rating);
void pickPhotos(Workspace& workspace, const std::vector<PhotoId>& photos, PhotoPick pick);
void setPhotoEvent(Workspace& workspace, const std::vector<PhotoId>& photos, const EventId& event);
void setHandout(Workspace& workspace, const std::vector<PhotoId>& photos, const std::optional<Handout>& handout);
/// Somebody takes it on himself that the private instructions no longer stand in the way; absent: takes that back.
void waiveInstructions(Workspace& workspace, const std::vector<PhotoId>& photos, const std::optional<InstructionsWaiver>& waiver);

/// What is cut out, hidden and kept in view.
struct PhotoFraming
{
    PhotoCrops crops;
    std::vector<PhotoMask> masks;
    std::optional<FocalPoint> focalPoint;
    friend bool operator==(const PhotoFraming&, const PhotoFraming&) = default;
};
PhotoFraming framingOf(const Photo& photo);
void setFraming(Workspace& workspace, const PhotoId& photo, const PhotoFraming& framing);

} // namespace rapporteur
