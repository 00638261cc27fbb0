#pragma once

namespace rapporteur {

struct NewsroomSnapshot;

/// Makes what was deleted unreadable in the newsroom file and its pictures folder. The undo stack must be emptied after
/// it: pictures of deleted photos are gone.
void purgeNewsroom(const NewsroomSnapshot& newsroom);

} // namespace rapporteur
