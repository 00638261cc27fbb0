#include "editing/actions/NewsroomImport.h"

#include "core/Error.h"
#include "core/SameFile.h"
#include "core/WorkLine.h"
#include "core/json/CleanText.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "exchange/interchange/InterchangeReader.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/RegistryLoading.h"
#include "storage/whole/ImportStaging.h"

#include <QFileInfo>

namespace rapporteur {

namespace {

/// Records that may wait for the staging file while the document is read on.
constexpr size_t mostWaiting = 64;

/// Puts what is read into the staging file, in a thread of its own; photos wait until their pictures have been looked at.
class StagingSink : public NewsroomSink
{
public:
    explicit StagingSink(ImportStaging& staging) : m_staging(staging), m_putting(mostWaiting) {}

    void take(Publisher publisher) override { m_staging.setPublisher(publisher); }
    void take(Organization organization) override { put(std::move(organization)); }
    void take(Person person) override { put(std::move(person)); }
    void take(Series series) override { put(std::move(series)); }
    void take(Event event) override { put(std::move(event)); }
    void take(Delegation delegation) override { put(std::move(delegation)); }
    void take(Photo photo) override { m_photos.push_back(std::move(photo)); }
    void take(Article article) override { put(std::move(article)); }
    void take(Publication publication) override { put(std::move(publication)); }
    void take(Snippet snippet) override { put(std::move(snippet)); }
    void takePicture(const QByteArray& sha256, const QString& path, const QString&) override { m_pictures.insert(sha256, path); }

    /// Everything taken is in the staging file then, which is this thread's again.
    void finish() { m_putting.finish(); }

    std::vector<Photo>& photos() { return m_photos; }
    const QHash<QByteArray, QString>& pictures() const { return m_pictures; }

private:
    template <typename Value> void put(Value value)
    {
        m_putting.give([this, value = std::move(value)] { m_staging.put(value); });
    }

    ImportStaging& m_staging;
    WorkLine m_putting;
    std::vector<Photo> m_photos;
    QHash<QByteArray, QString> m_pictures;
};

KnownRecords knownRecords(const NewsroomSnapshot& newsroom)
{
    KnownRecords known;
    const QHash<RecordKind, QSet<QString>> ids
        = newsroom.storage->call([](NewsroomFile& file) { return storedIds(file); });
    for (auto kind = ids.cbegin(); kind != ids.cend(); ++kind)
        known.ids(kind.key()) = kind.value();
    for (const Person& person : newsroom.registry.people.all()) {
        for (const Position& position : person.positions)
            known.positions[person.id.text()].insert(position.id.text());
    }
    for (const Organization& organization : newsroom.registry.organizations.all()) {
        if (!organization.parent.isEmpty())
            known.parents.insert(organization.id.text(), organization.parent.text());
    }
    for (const ArticleHead& head : newsroom.heads) {
        if (!head.translationOf.isEmpty())
            known.translations.insert(head.id.text(), head.translationOf.text());
    }
    known.newsroomPath = newsroom.path;
    known.media = MediaFolder(newsroom.mediaPath).hashes();
    for (const Photo& photo : newsroom.registry.photos.all())
        known.mediaByName.insert(photo.file, photo.sha256);
    return known;
}

void fillFrom(Photo& photo, const MetadataValues& values)
{
    const auto fill = [](QString& field, const QString& value) {
        if (field.isEmpty())
            field = cleanText(value).simplified();
    };
    fill(photo.creator, values.creators.join(u", "_s));
    fill(photo.credit, values.credit);
    fill(photo.copyright, values.copyright);
    fill(photo.instructions, values.instructions);
}

/// Looks at every new picture once, in the helper processes. A refused one is a problem of the photo that shows it.
Problems inspectPictures(StagingSink& sink, PictureService& service)
{
    std::vector<InspectJob> jobs;
    std::vector<QByteArray> hashes;
    for (auto picture = sink.pictures().cbegin(); picture != sink.pictures().cend(); ++picture) {
        jobs.push_back({ picture.value(), PictureCheck::Pixels });
        hashes.push_back(picture.key());
    }
    QHash<QByteArray, MetadataValues> values;
    QHash<QByteArray, std::shared_ptr<const Error>> refused;
    const PictureService::Inspections outcomes = service.inspectAll(jobs);
    for (size_t index = 0; index < outcomes.size(); ++index) {
        if (const auto* inspection = std::get_if<PictureInspection>(&outcomes[index]))
            values.insert(hashes[index], chosenValues(inspection->metadata));
        else
            refused.insert(hashes[index], std::get<std::shared_ptr<const Error>>(outcomes[index]));
    }
    Problems problems;
    for (size_t index = 0; index < sink.photos().size(); ++index) {
        Photo& photo = sink.photos()[index];
        if (const auto error = refused.value(photo.sha256)) {
            if (error->code() != ErrorCode::PictureRefused)
                throw Error(*error);
            problems.push_back({ Severity::Error, ProblemCode::RefusedPicture,
                { RecordKind::Photo, {}, u"/photos/%1/file"_s.arg(index) }, { photo.file, error->place() } });
        }
        fillFrom(photo, values.value(photo.sha256));
    }
    return problems;
}

Problems importStaged(
    const NewsroomSnapshot& newsroom, const QString& path, PictureService& pictures, const Progress& progress)
{
    const KnownRecords known = knownRecords(newsroom);
    ImportStaging staging(newsroom.path);
    StagingSink sink(staging);
    InterchangeReader reader(path, known);
    Problems problems = reader.read(sink, progress);
    sink.finish();
    if (problems.empty())
        problems = inspectPictures(sink, pictures);
    if (!problems.empty())
        return problems;
    for (const Photo& photo : sink.photos())
        staging.put(photo);
    for (auto picture = sink.pictures().cbegin(); picture != sink.pictures().cend(); ++picture)
        staging.addPicture(picture.value(), picture.key());
    newsroom.storage->call([&](NewsroomFile& file) { staging.mergeInto(file); });
    return {};
}

} // namespace

Problems importDocument(
    const NewsroomSnapshot& newsroom, const QString& path, PictureService& pictures, const Progress& progress)
{
    if (isSameFile(path, newsroom.path))
        throw Error(ErrorCode::NotAnImport, path);
    const QFileInfo info(newsroom.path);
    const QString staging = info.absolutePath() + u"/."_s + info.fileName();
    return withErrorsAbout(newsroom.path, staging, [&] { return importStaged(newsroom, path, pictures, progress); });
}

} // namespace rapporteur
