#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

#include <QString>

namespace rapporteur {

class PictureService;
struct NewsroomSnapshot;

/// Reads an interchange document into the newsroom: all of it, or nothing when there is any problem. Pictures are looked at
/// by `pictures`; what their files say fills creator, credit, copyright and private instructions that the document leaves
/// out. Progress counts bytes of the document. Throws Error for a broken file, a full disk, or when it was stopped. The
/// workspace must be reloaded afterwards.
Problems importDocument(
    const NewsroomSnapshot& newsroom, const QString& path, PictureService& pictures, const Progress& progress = {});

} // namespace rapporteur
