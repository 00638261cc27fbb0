#include "editing/actions/NewsroomDump.h"

#include "core/Error.h"
#include "core/SameFile.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "exchange/interchange/InterchangeWriter.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/ArticleStore.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <unistd.h>

namespace rapporteur {

namespace {

constexpr size_t articlesPerBatch = 200;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

/// The extension of a stored picture; that of the imported file when the picture is missing.
QString extensionOf(const Photo& photo, const MediaFolder& media)
{
    const auto path = media.pathOf(photo.sha256);
    return QFileInfo(path.value_or(photo.file)).suffix().toLower();
}

template <typename Record> void writeAll(InterchangeWriter& writer, const Records<Record>& records)
{
    for (const Record& record : records.all())
        writer.write(record);
}

void writeArticles(const NewsroomSnapshot& newsroom, InterchangeWriter& writer, const Progress& progress)
{
    StorageThread& storage = *newsroom.storage;
    const auto stored = storage.call([](NewsroomFile& file) { return ArticleStore(file.database()).snapshot(); });
    for (size_t begin = 0; begin < stored.size(); begin += articlesPerBatch) {
        const size_t count = std::min(articlesPerBatch, stored.size() - begin);
        const auto part = std::span(stored).subspan(begin, count);
        for (const Article& article :
            storage.call([&](NewsroomFile& file) { return ArticleStore(file.database()).withTexts(part); }))
            writer.write(article);
        if (progress)
            progress(static_cast<qint64>(begin + count), static_cast<qint64>(stored.size()));
    }
}

/// A newsroom is never replaced by a document: neither this one, by whatever path, nor another one.
void refuseNewsroom(const QString& path, const QString& open)
{
    const auto isNewsroom = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(sqliteMagic.size()) == sqliteMagic;
    };
    if (isSameFile(path, open) || (QFileInfo(path).isFile() && isNewsroom()))
        throw Error(ErrorCode::AlreadyExists, path);
}

[[noreturn]] void throwSaveFailure(const QString& path, const QString& detail)
{
    int failure = errno;
    const QString folder = QFileInfo(path).absolutePath();
    if (failure != ENOSPC && ::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        failure = EROFS;
    if (!QFileInfo(folder).isDir())
        throw Error(ErrorCode::FileMissing, folder, {}, detail);
    const ErrorCode code = failure == ENOSPC ? ErrorCode::DiskFull : failure == EROFS ? ErrorCode::ReadOnly : ErrorCode::CannotWrite;
    throw Error(code, path, {}, detail);
}

void copyPictures(const NewsroomSnapshot& newsroom, const QString& documentPath)
{
    const MediaFolder media(newsroom.mediaPath);
    MediaFolder copies(QFileInfo(documentPath).absoluteDir().filePath(u"media"_s));
    for (const Photo& photo : newsroom.registry.photos.all()) {
        const auto path = media.pathOf(photo.sha256);
        if (!path)
            throw Error(ErrorCode::Damaged, newsroom.path, u"photo “%1”"_s.arg(photo.id.text()));
        copies.add(*path, photo.sha256);
    }
}

} // namespace

void dumpNewsroom(const NewsroomSnapshot& newsroom, QIODevice& device, const QString& fileName, const Progress& progress)
{
    const Registry& registry = newsroom.registry;
    const MediaFolder media(newsroom.mediaPath);
    InterchangeWriter writer(device, fileName);
    writer.begin();
    if (registry.publisher != Publisher())
        writer.write(registry.publisher);
    writeAll(writer, registry.organizations);
    writeAll(writer, registry.people);
    writeAll(writer, registry.series);
    writeAll(writer, registry.events);
    writeAll(writer, registry.delegations);
    for (const Photo& photo : registry.photos.all())
        writer.write(photo, extensionOf(photo, media));
    writeArticles(newsroom, writer, progress);
    writeAll(writer, registry.publications);
    writeAll(writer, registry.snippets);
    writer.finish();
}

void dumpNewsroomToFile(const NewsroomSnapshot& newsroom, const QString& path, const Progress& progress)
{
    if (QFileInfo(path).isDir())
        throw Error(ErrorCode::IsDirectory, path);
    refuseNewsroom(path, newsroom.path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwSaveFailure(path, file.errorString());
    dumpNewsroom(newsroom, file, path, progress);
    if (!newsroom.registry.photos.all().empty())
        copyPictures(newsroom, path);
    if (!file.commit())
        throwSaveFailure(path, file.errorString());
}

} // namespace rapporteur
