#include "editing/handover/SheetPictures.h"

#include "core/Error.h"
#include "editing/actions/BundlePictures.h"
#include "editing/actions/Pictures.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"

#include <QFile>
#include <QSaveFile>

namespace rapporteur {

void addStatements(std::vector<SheetPicture>& pictures, const Registry& registry, const QDateTime& now, std::span<const EventId> pages)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(registry, now);
    const PictureStatements statements(registry, book, gate, now.date());
    for (SheetPicture& picture : pictures) {
        if (const Photo* photo = registry.photos.find(picture.photo))
            picture.statement = statements.of(*photo, picture.picture, pages);
    }
}

QHash<QByteArray, QString> handoverPictures(const std::vector<SheetPicture>& pictures, const PictureFolders& folders, const Pictures& helpers)
{
    const MediaFolder media(folders.media);
    std::vector<RenditionJob> jobs;
    QStringList names;
    std::vector<QByteArray> keys;
    for (const SheetPicture& picture : pictures) {
        const auto source = media.pathOf(picture.sha256);
        if (!source)
            continue;
        RenditionJob job = bundleRenditions(picture.sha256, picture.picture, *source, folders.cache);
        job.widths = { handoverWidth };
        job.formats = { PictureFormat::Jpeg };
        job.statement = picture.statement;
        jobs.push_back(job);
        names << picture.name;
        keys.push_back(picture.key());
    }
    const PictureService::RenditionSets outcomes = helpers.service().renderAll(jobs);
    QHash<QByteArray, QString> files;
    for (size_t index = 0; index < outcomes.size(); ++index) {
        if (const auto* error = std::get_if<std::shared_ptr<const Error>>(&outcomes[index]))
            throw (*error)->code() == ErrorCode::PictureRefused ? (*error)->about(names[static_cast<qsizetype>(index)]) : Error(**error);
        const auto& renditions = std::get<std::vector<Rendition>>(outcomes[index]);
        if (!renditions.empty())
            files.insert(keys[index], renditions.back().path);
    }
    return files;
}

QStringList savePictures(const std::vector<SheetPicture>& pictures, const QString& folder, const PictureFolders& folders,
    const Pictures& helpers, const Progress& progress)
{
    const QHash<QByteArray, QString> files = handoverPictures(pictures, folders, helpers);
    QStringList written;
    for (const SheetPicture& picture : pictures) {
        const auto source = files.constFind(picture.key());
        if (source == files.cend())
            continue;
        QFile from(*source);
        if (!from.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, *source, {}, from.errorString());
        QSaveFile target(folder + u'/' + picture.name);
        const QByteArray bytes = from.readAll();
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
            throw Error(ErrorCode::CannotWrite, target.fileName(), {}, target.errorString());
        written << picture.name;
        if (progress)
            progress(written.size(), static_cast<qint64>(pictures.size()));
    }
    return written;
}

} // namespace rapporteur
