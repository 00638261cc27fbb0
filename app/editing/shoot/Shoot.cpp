#include "editing/shoot/Shoot.h"

#include "core/SameFile.h"
#include "core/text/Slug.h"
#include "editing/messages/ErrorText.h"
#include "editing/photos/PhotoMetadata.h"
#include "editing/shoot/ShootHints.h"
#include "editing/workspace/Workspace.h"
#include "imaging/service/PictureService.h"
#include "storage/media/ImportJournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestName = 150;

/// A name to show and to keep: the file's own, else "picture-3.png" by what the bytes are.
QString nameOf(const PastedPicture& picture, size_t index)
{
    const QString given = picture.name.isEmpty() ? QFileInfo(picture.file).fileName() : picture.name;
    const QString name = metadataLine(given).right(longestName);
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
    // The stored picture is named after the format that its first bytes show.
    const auto format = identifyBytes(picture.bytes);
    QFile file(folder.filePath(QString::number(index) + (format ? u'.' + extension(*format) : QString())));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(picture.bytes) != picture.bytes.size() || !file.flush())
        throw Error(ErrorCode::CannotWrite, file.fileName(), {}, file.errorString());
    return file.fileName();
}

bool isAscii(const MetadataValues& values)
{
    const QString all = values.caption + values.credit + values.headline + values.creators.join(u' ') + values.copyright + values.source
        + values.keywords.join(u' ') + values.location.city;
    return std::ranges::all_of(all, [](QChar character) { return character.unicode() < 0x80; });
}

void take(ShootPicture& picture, const PictureService::Outcome<PictureInspection>& outcome, const QString& alt)
{
    if (const auto* refused = std::get_if<std::shared_ptr<const Error>>(&outcome)) {
        if ((*refused)->code() == ErrorCode::HelperFailed)
            throw Error(**refused);
        picture.refused = std::make_shared<const Error>((*refused)->about(picture.name));
        return;
    }
    const auto& inspection = std::get<PictureInspection>(outcome);
    picture.outcome = ShootOutcome::New;
    picture.photo.file = metadataLine(picture.name.section(u'/', -1));
    picture.photo.sha256 = inspection.sha256;
    picture.metadata = std::make_shared<const PictureMetadata>(inspection.metadata);
    picture.conflicts = containerChoices(inspection.metadata);
    fillFromMetadata(picture.photo, chosenValues(inspection.metadata));
    picture.photo.rating = inspection.metadata.rating;
    if (!alt.isEmpty())
        picture.photo.alt = metadataLine(alt);
    const IimText text = inspection.metadata.iimText;
    picture.hasGuessedText
        = (text == IimText::GuessedUtf8 || text == IimText::GuessedWindows1252) && !isAscii(inspection.metadata.iim);
}

void findDuplicates(Shoot& shoot, const Registry& registry)
{
    QHash<QByteArray, const Photo*> known;
    for (const Photo& photo : registry.photos.all())
        known.insert(photo.sha256, &photo);
    QSet<QByteArray> seen;
    for (ShootPicture& picture : shoot.pictures) {
        if (picture.outcome != ShootOutcome::New)
            continue;
        if (const Photo* photo = known.value(picture.photo.sha256)) {
            picture.outcome = ShootOutcome::Known;
            picture.photo = *photo;
        } else if (seen.contains(picture.photo.sha256)) {
            picture.outcome = ShootOutcome::Twin;
        }
        seen.insert(picture.photo.sha256);
    }
}

/// Ids for photos that are added together: "img-0001", "img-0001-2".
class FreeIds
{
public:
    explicit FreeIds(const Registry& registry) : m_registry(registry) {}

    PhotoId take(const QString& file)
    {
        const QString slug = slugFromText(QFileInfo(file).completeBaseName());
        const QString stem = slug.isEmpty() ? u"photo"_s : slug;
        int& number = m_last[stem];
        PhotoId id;
        do {
            ++number;
            id = PhotoId(number == 1 ? stem : stem + u'-' + QString::number(number));
        } while (m_registry.photos.contains(id) || m_given.contains(id));
        m_given.insert(id);
        return id;
    }

private:
    const Registry& m_registry;
    QHash<QString, int> m_last;
    QSet<PhotoId> m_given;
};

} // namespace

int Shoot::count(ShootOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(pictures, outcome, &ShootPicture::outcome));
}

Shoot readShoot(const NewsroomSnapshot& newsroom, const PictureFiles& files, PictureService& service, const Progress& progress)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    Shoot shoot { std::vector<ShootPicture>(files.pictures.size()), files.passedOver, files.isCut, folder };
    std::vector<InspectJob> jobs;
    std::vector<size_t> places;
    for (size_t index = 0; index < files.pictures.size(); ++index) {
        ShootPicture& picture = shoot.pictures[index];
        picture.name = nameOf(files.pictures[index], index);
        // Whatever leads to the newsroom, by whatever name, is never opened.
        if (!files.pictures[index].file.isEmpty() && isSameFile(files.pictures[index].file, newsroom.path)) {
            picture.refused = std::make_shared<PictureRefusal>(picture.name, RefusalReason::NotAPicture, QString());
            continue;
        }
        picture.path = pathOf(files.pictures[index], *folder, index);
        jobs.push_back({ picture.path, PictureCheck::Pixels });
        places.push_back(index);
    }
    const PictureService::Inspections outcomes = service.inspectAll(jobs, progress);
    for (size_t job = 0; job < jobs.size(); ++job)
        take(shoot.pictures[places[job]], outcomes[job], files.pictures[places[job]].alt);
    findDuplicates(shoot, newsroom.registry);
    return shoot;
}

void choose(ShootPicture& picture, size_t conflict, MetadataContainer container)
{
    picture.conflicts[conflict].chosen = container;
    fillFromMetadata(picture.photo, valuesBy(picture.conflicts, *picture.metadata));
}

/// As soon as the photos are in the file nothing of the import is to be taken back.
static void endJournal(Workspace& workspace)
{
    const auto end = [mediaPath = workspace.mediaPath()] { ImportJournal(mediaPath).end(); };
    if (workspace.saving().state() == SaveState::Saved && workspace.saving().isEmpty())
        return end();
    auto* once = new QObject(&workspace);
    QObject::connect(&workspace.saving(), &SaveQueue::stateChanged, once, [once, end](SaveState state) {
        if (state != SaveState::Saved)
            return;
        end();
        once->deleteLater();
    });
}

std::vector<PhotoId> addShoot(Workspace& workspace, const Shoot& shoot, const ShootOptions& options)
{
    QHash<QByteArray, PhotoId> known;
    for (const Photo& photo : workspace.registry().photos.all())
        known.insert(photo.sha256, photo.id);
    FreeIds ids(workspace.registry());
    std::vector<PhotoId> photos;
    std::vector<RecordChange> changes;
    for (const ShootPicture& picture : shoot.pictures) {
        if (picture.outcome == ShootOutcome::Refused)
            continue;
        const QByteArray& sha256 = picture.photo.sha256;
        if (!known.contains(sha256)) {
            Photo photo = picture.photo;
            photo.id = ids.take(photo.file);
            photo.event = options.event;
            fill(photo, options.values, workspace.registry(), static_cast<int>(changes.size()) + 1);
            known.insert(sha256, photo.id);
            changes.push_back({ std::nullopt, Record(photo) });
        }
        photos.push_back(known.value(sha256));
    }
    const QString text = changes.size() == 1 ? QCoreApplication::translate("Shoot", "Add Photo")
                                             : QCoreApplication::translate("Shoot", "Add Photos");
    workspace.change(text, std::move(changes));
    endJournal(workspace);
    return photos;
}

QStringList hintTexts(const ShootPicture& picture, const Event* event)
{
    QStringList texts;
    if (picture.outcome != ShootOutcome::New)
        return texts;
    for (const ShootHint& hint : hintsFor(picture.photo, event))
        texts << hintText(hint);
    if (picture.hasGuessedText)
        texts << hintText({ ShootHintKind::GuessedText, {}, {} });
    return texts;
}

QStringList refusalTexts(const Shoot& shoot)
{
    QStringList texts;
    for (const ShootPicture& picture : shoot.pictures) {
        if (picture.refused)
            texts << errorText(*picture.refused);
    }
    return texts;
}

QString shootSummary(const Shoot& shoot)
{
    const auto sentence = [&](const char* text, int count) { return QCoreApplication::translate("Shoot", text, nullptr, count); };
    const int added = shoot.count(ShootOutcome::New);
    const int known = shoot.count(ShootOutcome::Known) + shoot.count(ShootOutcome::Twin);
    const int refused = shoot.count(ShootOutcome::Refused);
    QStringList sentences { sentence(QT_TRANSLATE_N_NOOP("Shoot", "%n photo(s) were imported."), added) };
    if (known > 0)
        sentences << sentence(QT_TRANSLATE_N_NOOP("Shoot", "%n were there already."), known);
    if (refused > 0)
        sentences << sentence(QT_TRANSLATE_N_NOOP("Shoot", "%n file(s) cannot be used."), refused);
    if (!shoot.passedOver.isEmpty())
        sentences << sentence(QT_TRANSLATE_N_NOOP("Shoot", "%n other file(s) are no pictures."), static_cast<int>(shoot.passedOver.size()));
    if (shoot.isCut)
        sentences << sentence(QT_TRANSLATE_N_NOOP("Shoot", "Only the first %n were looked at; import the rest folder by folder."),
            static_cast<int>(mostPictureFiles));
    return sentences.join(u' ');
}

} // namespace rapporteur
