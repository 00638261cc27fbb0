#pragma once

#include "core/Progress.h"
#include "core/registry/Article.h"
#include "core/registry/Registry.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>
#include <vector>

namespace rapporteur {

class NewsroomFile;

/// An import in the making: records are put into a throw-away file beside the newsroom, then copied into it in one
/// short transaction. Until mergeInto has committed, nothing of the newsroom is changed; afterwards everything is there.
class ImportStaging
{
public:
    /// Whether the search index is part of the transaction, or left to SearchIndex::indexPending in small ones, so that
    /// other work waits less.
    enum class Search { AtOnce, Later };

    /// For an import into the newsroom at `newsroomPath`; its folder must be writable and have room.
    explicit ImportStaging(const QString& newsroomPath);
    ~ImportStaging();

    void setPublisher(const Publisher& publisher) { m_publisher = publisher; }

    void put(const Organization& organization);
    void put(const Person& person);
    void put(const Series& series);
    void put(const Event& event);
    void put(const Delegation& delegation);
    void put(const Photo& photo);
    void put(const Article& article);
    void put(const Publication& publication);
    void put(const Snippet& snippet);
    /// A picture that a photo needs; copied when merged, and refused then when its bytes have changed.
    void addPicture(const QString& path, const QByteArray& sha256);

    /// Moves everything into the newsroom; once. Throws Error: UnknownRecord when a record mentions one that is in neither;
    /// StorageFailed when an id is taken; DiskFull; what MediaFolder::add throws. Then the newsroom is as before.
    void mergeInto(NewsroomFile& newsroom, Search search = Search::AtOnce,
                   const Progress& progress = {});

private:
    class AddedPictures;

    struct Picture
    {
        QString path;
        QByteArray sha256;
    };

    template <typename Record> void putRecord(const Record& record);
    void copyRecords(NewsroomFile& newsroom);
    void requireRoom(const NewsroomFile& newsroom) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_transaction;
    std::optional<Publisher> m_publisher;
    std::vector<Picture> m_pictures;
};

} // namespace rapporteur
