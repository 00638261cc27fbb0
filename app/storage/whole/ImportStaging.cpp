#include "storage/whole/ImportStaging.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"
#include "storage/file/NewsroomFile.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/LinkTables.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RecordStore.h"
#include "storage/schema/Schema.h"
#include "storage/sqlite/Hardening.h"
#include "storage/sqlite/TableName.h"
#include "storage/whole/StagedCopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/statvfs.h>

#include <cerrno>
#include <limits>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTemporaryDir> stagingFolder(const QString& newsroomPath)
{
    const QFileInfo file(newsroomPath);
    errno = 0;
    auto folder = std::make_unique<QTemporaryDir>(
        u"%1/.%2.import-XXXXXX"_s.arg(file.absolutePath(), file.fileName()));
    if (!folder->isValid())
        throwSystemError(errno, file.absolutePath(), SystemCall::Write);
    return folder;
}

std::unique_ptr<Database> stagingDatabase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throwSystemError(errno, path, SystemCall::Write);
    file.close();
    auto database = std::make_unique<Database>(path, Database::Mode::ReadWrite);
    harden(*database, Hardening::Staging);
    for (const SchemaStep& step : newsroomSchemaSteps()) {
        for (const QByteArray& sql : step.statements)
            database->execute(sql);
    }
    return database;
}

} // namespace

/// The pictures an import brought into the newsroom's folder, taken out again unless they are kept.
class ImportStaging::AddedPictures
{
public:
    explicit AddedPictures(const QString& mediaPath) : m_media(mediaPath) { }

    AddedPictures(const AddedPictures&) = delete;
    AddedPictures& operator=(const AddedPictures&) = delete;

    ~AddedPictures()
    {
        for (const QByteArray& sha256 : m_added) {
            if (const std::optional<QString> path = m_media.pathOf(sha256))
                QFile::remove(*path);
        }
        if (!m_added.empty())
            QDir().rmdir(m_media.path());
    }

    void add(const Picture& picture)
    {
        if (m_media.add(picture.path, picture.sha256) == MediaFolder::Added::New)
            m_added.push_back(picture.sha256);
    }

    void sync() { m_media.sync(); }

    void keep() { m_added.clear(); }

private:
    MediaFolder m_media;
    std::vector<QByteArray> m_added;
};

ImportStaging::ImportStaging(const QString& newsroomPath)
    : m_folder(stagingFolder(newsroomPath))
    , m_database(stagingDatabase(m_folder->filePath(u"staging.rapporteur"_s)))
    , m_transaction(std::make_unique<Transaction>(*m_database))
{
}

ImportStaging::~ImportStaging()
{
    m_transaction.reset();
    m_database.reset();
}

template <typename Record> void ImportStaging::putRecord(const Record& record)
{
    RecordStore<Record>(*m_database, SearchIndex::Filling::Later).put(record);
}

void ImportStaging::put(const Organization& organization)
{
    putRecord(organization);
}

void ImportStaging::put(const Person& person)
{
    putRecord(person);
}

void ImportStaging::put(const Series& series)
{
    putRecord(series);
}

void ImportStaging::put(const Event& event)
{
    putRecord(event);
}

void ImportStaging::put(const Delegation& delegation)
{
    putRecord(delegation);
}

void ImportStaging::put(const Photo& photo)
{
    putRecord(photo);
}

void ImportStaging::put(const Publication& publication)
{
    putRecord(publication);
}

void ImportStaging::put(const Snippet& snippet)
{
    putRecord(snippet);
}

void ImportStaging::put(const Article& article)
{
    ArticleStore(*m_database, SearchIndex::Filling::Later).put(article);
}

void ImportStaging::addPicture(const QString& path, const QByteArray& sha256)
{
    m_pictures.push_back({ path, sha256 });
}

// A look ahead spares the newsroom a transaction that must be rolled back; the rollback is what is relied on.
void ImportStaging::requireRoom(const NewsroomFile& newsroom) const
{
    qint64 needed = 2 * QFileInfo(m_database->path()).size();
    for (const Picture& picture : m_pictures)
        needed += QFileInfo(picture.path).size();
    struct statvfs space;
    const QByteArray folder = QFile::encodeName(QFileInfo(newsroom.path()).absolutePath());
    if (::statvfs(folder.constData(), &space) != 0)
        return;
    const qint64 free = static_cast<qint64>(space.f_bavail) * static_cast<qint64>(space.f_frsize);
    if (free < needed)
        throw Error(
            ErrorCode::DiskFull, newsroom.path(), {},
            u"%1 bytes needed, %2 free"_s.arg(QString::number(needed), QString::number(free)));
}

void ImportStaging::mergeInto(NewsroomFile& newsroom, Search search, const Progress& progress)
{
    m_transaction->commit();
    m_transaction.reset();
    requireRoom(newsroom);
    const QString stagingPath = m_database->path();
    m_database.reset();

    AddedPictures pictures(newsroom.mediaPath());
    for (size_t index = 0; index < m_pictures.size(); ++index) {
        pictures.add(m_pictures[index]);
        if (progress)
            progress(static_cast<qint64>(index) + 1, static_cast<qint64>(m_pictures.size()));
    }
    pictures.sync();

    const StagedCopy staged(newsroom.database(), stagingPath);
    Transaction transaction(newsroom.database());
    staged.copyAll();
    if (m_publisher)
        PublisherStore(newsroom.database()).put(*m_publisher);
    LinkTables(newsroom.database()).settleRelated();
    if (search == Search::AtOnce)
        SearchIndex(newsroom.database()).indexPending(std::numeric_limits<int>::max());
    transaction.commit();
    pictures.keep();
}

} // namespace rapporteur
