#pragma once

#include "core/registry/ArticleHead.h"
#include "core/registry/Registry.h"
#include "editing/workspace/StorageThread.h"

#include <memory>
#include <vector>

namespace rapporteur {

/// What long work reads of a newsroom while the user goes on editing: the facts as they were when it began, and the way to
/// the file. Safe to use in any thread but the storage thread.
struct NewsroomSnapshot
{
    QString path;
    QString mediaPath;
    Registry registry;
    std::vector<ArticleHead> heads;
    QByteArray factsRevision; ///< of the registry, as `storage/records/Revisions.h` counts it
    StorageThread* storage = nullptr; ///< outlives the snapshot
    std::shared_ptr<const void> texts; ///< as long as it is held, the texts of this moment stay in the file
};

} // namespace rapporteur
