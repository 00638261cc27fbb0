#include "editing/paste/PictureImport.h"

#include "core/json/CleanText.h"
#include "editing/messages/ErrorText.h"
#include "editing/workspace/Workspace.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// What the file takes in one line, and sensible bounds for what comes out of a picture.
constexpr qsizetype longestLine = 2'000;
constexpr qsizetype longestName = 150;
constexpr qsizetype longestCaption = 20'000;
constexpr qsizetype mostKeywords = 200;

QString line(const QString& text)
{
    return cleanText(text.left(longestLine * 2)).simplified().left(longestLine);
}

/// The paragraphs of a caption; absent when it is empty.
std::optional<Caption> captionOf(const QString& text)
{
    Caption caption;
    for (const QString& part : cleanText(text.left(longestCaption)).split(u'\n')) {
        if (!part.simplified().isEmpty())
            caption.push_back(paragraph(part.simplified()));
    }
    return caption.empty() ? std::nullopt : std::optional(caption);
}

PartialDate dateOf(const QString& created)
{
    for (const qsizetype length : { 10, 7, 4 }) {
        if (const auto date = PartialDate::fromText(QStringView(created).left(length)))
            return *date;
    }
    return {};
}

Photo photoOf(const PastedPicture& picture, const QString& name, const PictureInspection& inspection)
{
    const MetadataValues values = chosenValues(inspection.metadata);
    Photo photo;
    photo.file = name;
    photo.sha256 = inspection.sha256;
    photo.date = dateOf(values.created);
    photo.headline = line(values.headline);
    photo.caption = captionOf(values.caption);
    photo.alt = line(picture.alt);
    photo.creator = line(values.creators.join(u", "_s));
    photo.credit = line(values.credit);
    photo.source = line(values.source);
    photo.copyright = line(values.copyright);
    photo.instructions = line(values.instructions);
    for (const QString& keyword : values.keywords.mid(0, mostKeywords)) {
        const QString word = line(keyword);
        if (!word.isEmpty() && !photo.keywords.contains(word))
            photo.keywords << word;
    }
    photo.location = { line(values.location.sublocation), line(values.location.city), line(values.location.region),
        line(values.location.country) };
    return photo;
}

/// Whether the path leads to the open newsroom, by whatever name; asks the file system without opening.
bool isNewsroomItself(const QString& path, const QString& newsroom)
{
    std::error_code none;
    return std::filesystem::equivalent(
        std::filesystem::path(QFile::encodeName(path).toStdString()), std::filesystem::path(QFile::encodeName(newsroom).toStdString()), none);
}

/// A name to show and to keep: the file's own, else "picture-3.png" by what the bytes are.
QString nameOf(const PastedPicture& picture, size_t index)
{
    const QString given = picture.name.isEmpty() ? QFileInfo(picture.file).fileName() : picture.name.section(u'/', -1);
    const QString name = cleanText(given).simplified().right(longestName);
    if (!name.isEmpty())
        return name;
    const auto format = identifyBytes(picture.bytes);
    return u"picture-%1.%2"_s.arg(index + 1).arg(format ? extension(*format) : u"bin"_s);
}

/// A path for the picture: its file, or its bytes in the folder.
QString pathOf(const PastedPicture& picture, const QTemporaryDir& folder, size_t index)
{
    if (!picture.file.isEmpty())
        return picture.file;
    QFile file(folder.filePath(QString::number(index)));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(picture.bytes) != picture.bytes.size() || !file.flush())
        throw Error(ErrorCode::CannotWrite, file.fileName(), {}, file.errorString());
    // The stored picture is named after the format that its first bytes show.
    const auto format = identify(file.fileName());
    if (!format)
        return file.fileName();
    const QString named = file.fileName() + u'.' + extension(*format);
    return file.rename(named) ? named : file.fileName();
}

void take(ImportedPicture& imported, const PastedPicture& picture, const QString& path,
    const PictureService::Outcome<PictureInspection>& outcome, MediaFolder& media)
{
    const auto refuse = [&](const Error& error) { imported.refused = std::make_shared<Error>(error.about(imported.name)); };
    const auto* inspection = std::get_if<PictureInspection>(&outcome);
    if (!inspection) {
        refuse(*std::get<std::shared_ptr<const Error>>(outcome));
        return;
    }
    try {
        media.add(path, inspection->sha256);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::PictureRefused && error.code() != ErrorCode::FileMissing)
            throw;
        refuse(error); // it changed while it was looked at
        return;
    }
    imported.photo = photoOf(picture, imported.name, *inspection);
}

} // namespace

std::vector<PastedPicture> pictureFiles(const QStringList& paths)
{
    std::vector<PastedPicture> pictures;
    for (const QString& path : paths)
        pictures.push_back({ {}, path, QFileInfo(path).fileName(), {} });
    return pictures;
}

std::vector<ImportedPicture> importPictures(const NewsroomSnapshot& newsroom, const std::vector<PastedPicture>& pictures,
    PictureService& service, const Progress& progress)
{
    const QTemporaryDir folder;
    std::vector<ImportedPicture> imported(pictures.size());
    std::vector<InspectJob> jobs;
    std::vector<size_t> places;
    for (size_t index = 0; index < pictures.size(); ++index) {
        const PastedPicture& picture = pictures[index];
        imported[index].name = nameOf(picture, index);
        if (!picture.file.isEmpty() && isNewsroomItself(picture.file, newsroom.path)) {
            imported[index].refused = std::make_shared<PictureRefusal>(imported[index].name, RefusalReason::NotAPicture, QString());
            continue;
        }
        jobs.push_back({ pathOf(picture, folder, index), PictureCheck::Pixels });
        places.push_back(index);
    }
    const PictureService::Inspections outcomes = service.inspectAll(jobs, progress);
    MediaFolder media(newsroom.mediaPath);
    bool isAdded = false;
    for (size_t job = 0; job < jobs.size(); ++job) {
        take(imported[places[job]], pictures[places[job]], jobs[job].path, outcomes[job], media);
        isAdded = isAdded || !imported[places[job]].refused;
    }
    if (isAdded)
        media.sync();
    return imported;
}

std::vector<PhotoId> addImportedPhotos(Workspace& workspace, const std::vector<ImportedPicture>& pictures)
{
    std::vector<PhotoId> ids;
    std::vector<Photo> added;
    for (const ImportedPicture& picture : pictures) {
        if (picture.refused)
            continue;
        const auto& known = workspace.registry().photos.all();
        const auto same = std::ranges::find(known, picture.photo.sha256, &Photo::sha256);
        const auto twin = std::ranges::find(added, picture.photo.sha256, &Photo::sha256);
        if (same != known.end() || twin != added.end()) {
            ids.push_back(same != known.end() ? same->id : twin->id);
            continue;
        }
        const QString stem = QFileInfo(picture.photo.file).completeBaseName();
        const auto isTaken = [&](const PhotoId& id) { return std::ranges::find(added, id, &Photo::id) != added.end(); };
        PhotoId id(workspace.freeId(RecordKind::Photo, stem));
        for (int number = 2; isTaken(id); ++number)
            id = PhotoId(workspace.freeId(RecordKind::Photo, stem + u'-' + QString::number(number)));
        added.push_back(picture.photo);
        added.back().id = id;
        ids.push_back(id);
    }
    std::vector<RecordChange> changes;
    for (const Photo& photo : added)
        changes.push_back({ std::nullopt, Record(photo) });
    const QString text = added.size() == 1 ? QCoreApplication::translate("PictureImport", "Add Photo")
                                           : QCoreApplication::translate("PictureImport", "Add Photos");
    workspace.change(text, std::move(changes));
    return ids;
}

QStringList refusalTexts(const std::vector<ImportedPicture>& pictures)
{
    QStringList texts;
    for (const ImportedPicture& picture : pictures) {
        if (picture.refused)
            texts << errorText(*picture.refused);
    }
    return texts;
}

} // namespace rapporteur
