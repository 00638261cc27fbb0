#include "editing/actions/NewsroomBackup.h"

#include "core/Error.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "storage/whole/Backup.h"

namespace rapporteur {

void backUpNewsroom(const NewsroomSnapshot& newsroom, const QString& destination, const Progress& progress)
{
    try {
        newsroom.storage->call([&](NewsroomFile& file) { backUp(file, destination, progress); });
    } catch (const Error& error) {
        // SQLite names the newsroom where the copy could not be written.
        throw error.code() == ErrorCode::DiskFull ? error.about(destination) : error;
    }
}

} // namespace rapporteur
