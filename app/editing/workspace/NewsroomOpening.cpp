#include "editing/workspace/NewsroomOpening.h"

#include "core/Error.h"
#include "storage/media/ImportJournal.h"
#include "storage/records/RegistryLoading.h"

namespace rapporteur {

/// Reading works where writing does not: on a medium or in a folder that is read-only.
std::unique_ptr<StorageThread> openStorage(const QString& path, Access& access)
{
    try {
        auto storage = std::make_unique<StorageThread>(path, Access::ReadWrite);
        access = Access::ReadWrite;
        return storage;
    } catch (const Error& error) {
        if (access == Access::ReadWrite || error.code() != ErrorCode::ReadOnly)
            throw;
    }
    return std::make_unique<StorageThread>(path, Access::ReadOnly);
}

/// What an import left that was cut off by a crash. The newsroom opens also where that does not succeed.
static void takeOutHalfImport(const OpenedFile& opened)
{
    QSet<QByteArray> needed;
    for (const Photo& photo : opened.registry.photos.all())
        needed.insert(photo.sha256);
    try {
        ImportJournal(opened.mediaPath).rollBack(needed);
    } catch (const Error& error) {
        qWarning("pictures of an interrupted import stay: %s", error.what());
    }
}

OpenedFile openFile(const QString& path, Access access)
{
    OpenedFile opened;
    opened.access = access;
    opened.storage = openStorage(path, opened.access);
    opened.storage->call([&opened](NewsroomFile& file) {
        opened.path = file.path();
        opened.mediaPath = file.mediaPath();
        opened.registry = loadRegistry(file);
        opened.heads = articleHeads(file);
        if (opened.access == Access::ReadWrite)
            takeOutHalfImport(opened);
    });
    return opened;
}

} // namespace rapporteur
