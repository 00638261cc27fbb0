#pragma once

#include "core/rendered/FigurePicture.h"
#include "core/rules/RuleContext.h"

namespace rapporteur {

/// What is delivered of a photo in that shape: its crop, kept within the frame; the frame where it has no such crop.
FigurePicture figurePicture(const Photo& photo, PhotoShape shape);

/// The box as it lies in the area, as fractions of the area; absent for one that is less than half inside.
std::optional<Region> regionInArea(const Region& region, const std::optional<Region>& area);

/// Whether the person in the slot can be seen in what is delivered: at least half of the face is in the area, and no mask
/// covers half of it or more. A slot without a region counts as seen.
bool isSeen(const Slot& slot, const FigurePicture& picture);

/// Whether the private instruction of a photo says that it is not for publication.
bool isNotForPublication(const QString& instructions);

/// Whether something has been done about such an instruction: the picture is cropped or masked, or somebody waived it.
bool isInstructionMet(const Photo& photo, PhotoShape shape);

/// What an editor should know of a photo's rights and of the crop that is shown: private instructions, handouts that have
/// run out or are incomplete, people who are named but cut off or masked.
void checkPicture(const Photo& photo, PhotoShape shape, const RuleContext& context, Findings& findings);

} // namespace rapporteur
