#pragma once

#include "editing/actions/Pictures.h"
#include "editing/pictures/Thumbnails.h"
#include "editing/rendering/LiveRendering.h"
#include "editing/session/Navigation.h"
#include "editing/spelling/Spelling.h"
#include "editing/versions/VersionRecorder.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

/// What a window works on, without any widget. The order of the members is that in which they need each other.
struct OpenNewsroom
{
    explicit OpenNewsroom(NewsroomOpening opening)
        : workspace(opening), thumbnails(workspace.mediaPath(), pictures), rendering(workspace),
          navigation(workspace), spelling(workspace), versions(workspace, navigation)
    {
    }

    Pictures pictures;
    Workspace workspace;
    Thumbnails thumbnails;
    LiveRendering rendering;
    Navigation navigation;
    Spelling spelling;
    VersionRecorder versions;
};

} // namespace rapporteur
