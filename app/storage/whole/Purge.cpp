#include "storage/whole/Purge.h"

#include "storage/file/NewsroomFile.h"
#include "storage/media/ImportJournal.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RegistryLoading.h"
#include "storage/records/VersionStore.h"
#include "storage/search/SearchIndex.h"
#include "storage/sqlite/Transaction.h"

#include <QFileInfo>

namespace rapporteur {

void purge(NewsroomFile& newsroom)
{
    Database& database = newsroom.database();
    Transaction transaction(database);
    VersionStore(database).forget();
    ArticleStore(database).removeUnusedTexts();
    SearchIndex(database).optimize();
    transaction.commit();
    // Pages that were rebalanced may hold copies of removed cells in their gaps, which secure_delete does not reach.
    database.withAttach([&database] { database.execute("VACUUM"); });
    if (QFileInfo(newsroom.mediaPath()).isDir())
        MediaFolder(newsroom.mediaPath()).removeAllBut(neededPictures(newsroom) + ImportJournal(newsroom.mediaPath()).pictures());
}

} // namespace rapporteur
