#pragma once

namespace rapporteur {

class NewsroomFile;

/// Makes what was removed unreadable in every byte of the newsroom: versions that say what their article no longer says,
/// unused texts, the search index, free pages, and pictures that no photo needs. A snapshot that is still being read loses
/// the texts that are not used any more.
void purge(NewsroomFile& newsroom);

} // namespace rapporteur
