#include "editing/actions/NewsroomBackup.h"

#include "editing/workspace/NewsroomSnapshot.h"
#include "storage/whole/Backup.h"

namespace rapporteur {

void backUpNewsroom(const NewsroomSnapshot& newsroom, const QString& destination, const Progress& progress)
{
    newsroom.storage->call([&](NewsroomFile& file) { backUp(file, destination, progress); });
}

} // namespace rapporteur
