#include "editing/actions/NewsroomBackup.h"

#include "core/Error.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "editing/workspace/Workspace.h"
#include "storage/whole/Backup.h"

#include <QDir>
#include <QFileInfo>

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

QString saveCopy(Workspace& workspace, const QString& destination)
{
    workspace.storage().call([&](NewsroomFile& file) { backUp(file, destination); });
    const QString copy = QDir(destination).filePath(QFileInfo(workspace.path()).fileName());
    StorageThread storage(copy, Access::ReadWrite);
    workspace.saving().writeWaitingTo(storage);
    return copy;
}

} // namespace rapporteur
