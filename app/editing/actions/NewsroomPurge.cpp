#include "editing/actions/NewsroomPurge.h"

#include "editing/workspace/NewsroomSnapshot.h"
#include "storage/whole/Purge.h"

namespace rapporteur {

void purgeNewsroom(const NewsroomSnapshot& newsroom)
{
    newsroom.storage->call([](NewsroomFile& file) { purge(file); });
}

} // namespace rapporteur
