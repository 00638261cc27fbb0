#include "editing/commands/PhotoCommands.h"

#include "core/json/CleanText.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace rapporteur {

namespace {

Photo photoOf(const QString& path, const PictureInspection& inspection)
{
    const MetadataValues values = chosenValues(inspection.metadata);
    const auto line = [](const QString& text) { return cleanText(text).simplified(); };
    Photo photo;
    photo.file = cleanText(QFileInfo(path).fileName());
    photo.sha256 = inspection.sha256;
    photo.date = PartialDate::fromText(QStringView(values.created).first(std::min<qsizetype>(10, values.created.size())))
                     .value_or(PartialDate());
    photo.headline = line(values.headline);
    if (!values.caption.trimmed().isEmpty())
        photo.caption = Caption { paragraph(line(values.caption)) };
    photo.creator = line(values.creators.join(u", "_s));
    photo.credit = line(values.credit);
    photo.copyright = line(values.copyright);
    photo.source = line(values.source);
    photo.instructions = line(values.instructions);
    for (const QString& keyword : values.keywords)
        photo.keywords << line(keyword);
    photo.released = false;
    return photo;
}

} // namespace

std::vector<ReadPicture> readPictures(
    const NewsroomSnapshot& newsroom, const QStringList& paths, PictureService& pictures, const Progress& progress)
{
    std::vector<InspectJob> jobs;
    for (const QString& path : paths)
        jobs.push_back({ path, PictureCheck::Pixels });
    const PictureService::Inspections outcomes = pictures.inspectAll(jobs, progress);
    MediaFolder media(newsroom.mediaPath);
    std::vector<ReadPicture> read;
    for (size_t index = 0; index < outcomes.size(); ++index) {
        ReadPicture picture { jobs[index].path, {}, {} };
        if (const auto* inspection = std::get_if<PictureInspection>(&outcomes[index])) {
            media.add(picture.path, inspection->sha256);
            picture.photo = photoOf(picture.path, *inspection);
        } else {
            picture.error = std::get<std::shared_ptr<const Error>>(outcomes[index]);
        }
        read.push_back(std::move(picture));
    }
    media.sync();
    return read;
}

std::vector<PhotoId> addPhotos(Workspace& workspace, const std::vector<ReadPicture>& pictures)
{
    std::vector<PhotoId> ids;
    std::vector<RecordChange> changes;
    const auto isTaken = [&](const PhotoId& id) { return std::ranges::find(ids, id) != ids.end(); };
    for (const ReadPicture& picture : pictures) {
        if (picture.error)
            continue;
        const auto& known = workspace.registry().photos.all();
        const auto same = std::ranges::find(known, picture.photo.sha256, &Photo::sha256);
        if (same != known.end()) {
            ids.push_back(same->id);
            continue;
        }
        Photo photo = picture.photo;
        const QString name = QFileInfo(photo.file).completeBaseName();
        photo.id = PhotoId(workspace.freeId(RecordKind::Photo, name));
        for (int number = 2; isTaken(photo.id); ++number)
            photo.id = PhotoId(workspace.freeId(RecordKind::Photo, name + u'-' + QString::number(number)));
        ids.push_back(photo.id);
        changes.push_back({ std::nullopt, Record(photo) });
    }
    const int count = static_cast<int>(changes.size());
    workspace.change(QCoreApplication::translate("PhotoCommands", "Add %n Photo(s)", nullptr, count), std::move(changes));
    return ids;
}

QString pictureFile(const Workspace& workspace, const Photo& photo)
{
    return MediaFolder(workspace.mediaPath()).pathOf(photo.sha256).value_or(QString());
}

} // namespace rapporteur
