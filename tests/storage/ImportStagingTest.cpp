#include "storage/whole/ImportStaging.h"
#include "core/Error.h"
#include "storage/Children.h"
#include "storage/FolderState.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/LinkTables.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RecordStore.h"
#include "storage/records/RegistryLoading.h"
#include "storage/search/SearchIndex.h"
#include "storage/whole/NewsroomSearch.h"
#include "storage/whole/Verification.h"

#include <QDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

void fill(const QString& path, int articles)
{
    const auto newsroom = NewsroomFile::open(path);
    ImportStaging staging(path);
    for (int index = 0; index < articles; ++index)
        staging.put(article(u"a%1"_s.arg(index), u"Headline"_s, longText(700, index)));
    staging.mergeInto(*newsroom);
}

} // namespace

class ImportStagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEverythingInItsOrder();
    void addsBehindWhatIsThere();
    void changesNothingBeforeTheMerge();
    void leavesNothingBehindWhenGivenUp();
    void refusesAMentionOfNothingAndTakesPicturesOutAgain();
    void refusesAnIdThatIsTaken();
    void refusesAPictureThatChanged();
    void letsSearchWait();
    void changesNothingOnAFullDisk();
    void changesNothingWhenAFileMayNotGrow();
    void changesNothingInAReadOnlyFolder();
};

void ImportStagingTest::bringsEverythingInItsOrder()
{
    // Given an import of records, a publisher and a picture
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    const QByteArray bytes("picture");
    Photo picture = photo(u"f"_s, u"Somebody in front of a curtain"_s);
    picture.sha256 = sha256Of(bytes);
    Article listing = article(u"z"_s, u"First"_s, u"Text"_s);
    listing.related = { { u"report"_s }, { u"a"_s } };
    listing.leadPhoto = picture.id;
    Publisher publisher;
    publisher.organization = OrganizationId(u"usip"_s);

    ImportStaging staging(folder.path());
    staging.setPublisher(publisher);
    staging.put(organization(u"usip"_s, u"United States Institute of Peace"_s));
    staging.put(person(u"p2"_s, u"B"_s, u"B"_s));
    staging.put(person(u"p1"_s, u"A"_s, u"A"_s));
    staging.put(picture);
    staging.put(listing);
    staging.put(article(u"a"_s, u"Second"_s, u"Text"_s));
    staging.put(publication(u"report"_s, u"A report"_s));
    staging.addPicture(writtenFile(folder.file(u"group.JPG"_s), bytes), picture.sha256);

    // When it is merged
    staging.mergeInto(*newsroom);

    // Then it is all there, in order, found and sound
    const Registry registry = loadRegistry(*newsroom);
    QCOMPARE(registry.publisher, publisher);
    QCOMPARE(registry.people.all().front().id.text(), u"p2"_s);
    QVERIFY(ArticleStore(newsroom->database()).all().front() == listing);
    QCOMPARE(searchNewsroom(newsroom->database(), u"curtain"_s, 5).size(), size_t(1));
    QCOMPARE(LinkTables(newsroom->database()).usedBy(RecordKind::Publication, u"report"_s).size(),
             size_t(1));
    QCOMPARE(namesIn(newsroom->mediaPath()),
             QStringList(QString::fromLatin1(picture.sha256) + u".jpg"_s));
    QCOMPARE(verifyNewsroom(*newsroom), Problems());
}

void ImportStagingTest::addsBehindWhatIsThere()
{
    // Given a newsroom with a person and a publisher
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    PersonStore(newsroom->database()).put(person(u"z"_s, u"Z"_s, u"Z"_s));
    EventStore(newsroom->database()).put(meeting(u"e"_s, u"Oslo"_s));
    Publisher publisher;
    publisher.language = u"en-US"_s;
    PublisherStore(newsroom->database()).put(publisher);

    // When an import without a publisher refers to what is there
    ImportStaging staging(folder.path());
    staging.put(person(u"a"_s, u"A"_s, u"A"_s));
    staging.put(delegation(u"d"_s, EventId(u"e"_s), { PersonId(u"z"_s), PersonId(u"a"_s) }));
    staging.mergeInto(*newsroom);

    // Then it stands behind, and the publisher stays
    const std::vector<Person> people = PersonStore(newsroom->database()).all();
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[0].id.text(), u"z"_s);
    QCOMPARE(PublisherStore(newsroom->database()).get(), publisher);
    QCOMPARE(verifyNewsroom(*newsroom), Problems());
}

void ImportStagingTest::changesNothingBeforeTheMerge()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ImportStaging staging(folder.path());
    staging.put(person(u"p"_s, u"A"_s, u"B"_s));
    QVERIFY(PersonStore(newsroom->database()).all().empty());
}

void ImportStagingTest::leavesNothingBehindWhenGivenUp()
{
    const TemporaryNewsroom folder;
    const QStringList before = namesIn(folder.folder.path());
    {
        ImportStaging staging(folder.path());
        staging.put(person(u"p"_s, u"A"_s, u"B"_s));
        QCOMPARE(namesIn(folder.folder.path()).size(), before.size() + 1);
    }
    QCOMPARE(namesIn(folder.folder.path()), before);
}

void ImportStagingTest::refusesAMentionOfNothingAndTakesPicturesOutAgain()
{
    // Given an import with a picture, and a delegation of somebody who is nowhere
    const TemporaryNewsroom folder;
    const QByteArray bytes("picture");
    Photo picture = photo(u"f"_s, u"Alt"_s);
    picture.sha256 = sha256Of(bytes);
    const QString source = writtenFile(folder.file(u"group.jpg"_s), bytes);
    const auto newsroom = folder.open();
    {
        ImportStaging staging(folder.path());
        staging.put(picture);
        staging.addPicture(source, picture.sha256);
        staging.put(meeting(u"e"_s, u"Oslo"_s));
        staging.put(delegation(u"d"_s, EventId(u"e"_s), { PersonId(u"nobody"_s) }));

        // When it is merged
        QCOMPARE(errorCodeOf([&] { staging.mergeInto(*newsroom); }),
                 number(ErrorCode::UnknownRecord));
    }

    // Then nothing of it is there
    QVERIFY(EventStore(newsroom->database()).all().empty());
    QVERIFY(!QDir(newsroom->mediaPath()).exists());
    QCOMPARE(SearchIndex(newsroom->database()).size(), 0);

    // And the newsroom takes the next one
    ImportStaging staging(folder.path());
    staging.put(meeting(u"e"_s, u"Oslo"_s));
    staging.mergeInto(*newsroom);
    QCOMPARE(EventStore(newsroom->database()).all().size(), size_t(1));
}

void ImportStagingTest::refusesAnIdThatIsTaken()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    PersonStore(newsroom->database()).put(person(u"p"_s, u"Old"_s, u"B"_s));
    ImportStaging staging(folder.path());
    staging.put(person(u"p"_s, u"New"_s, u"B"_s));
    QCOMPARE(errorCodeOf([&] { staging.mergeInto(*newsroom); }), number(ErrorCode::StorageFailed));
    QCOMPARE(PersonStore(newsroom->database()).all().front().primaryName().given, u"Old"_s);
}

void ImportStagingTest::refusesAPictureThatChanged()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ImportStaging staging(folder.path());
    staging.put(person(u"p"_s, u"A"_s, u"B"_s));
    staging.addPicture(writtenFile(folder.file(u"x.jpg"_s), "other bytes"), sha256Of("the bytes"));
    QCOMPARE(errorCodeOf([&] { staging.mergeInto(*newsroom); }), number(ErrorCode::PictureRefused));
    QVERIFY(PersonStore(newsroom->database()).all().empty());
}

void ImportStagingTest::letsSearchWait()
{
    // Given an import whose search is left for later
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ImportStaging staging(folder.path());
    for (int index = 0; index < 5; ++index)
        staging.put(article(u"a%1"_s.arg(index), u"Headline"_s, u"Text"_s));
    staging.mergeInto(*newsroom, ImportStaging::Search::Later);
    QVERIFY(searchNewsroom(newsroom->database(), u"headline"_s, 9).empty());

    // Then it comes piece by piece
    SearchIndex index(newsroom->database());
    QCOMPARE(index.indexPending(2), 3);
    QCOMPARE(index.indexPending(2), 1);
    QCOMPARE(index.indexPending(2), 0);
    QCOMPARE(searchNewsroom(newsroom->database(), u"headline"_s, 9).size(), size_t(5));
}

void ImportStagingTest::changesNothingOnAFullDisk()
{
    // Given disks with ever more room, on which an import of 600 articles does not fit
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.rapporteur"_s);
    for (const qint64 room : { 1'700'000, 3'000'000, 5'000'000, 7'000'000, 9'000'000 }) {
        const int code = inChild([&] {
            if (!mountSmallDisk(folder.path(), room))
                limitFileSize(room / 2);
            NewsroomFile::create(path);
            fill(path, 1);
            const QString before = folderState(folder.path());
            const int result = errorCodeOf([&] { fill(path, 600); });
            // The names beside the file came and went, so the folder's own time may differ.
            const bool same = before.section(u'\n', 1)
                == folderState(folder.path()).section(u'\n', 1);
            return same ? result : 97;
        });
        // Then it is refused, and the newsroom is the same to the byte
        QCOMPARE(code, number(ErrorCode::DiskFull));
    }
}

void ImportStagingTest::changesNothingWhenAFileMayNotGrow()
{
    // Given a newsroom whose file may not grow; the look for free room cannot see that
    const TemporaryNewsroom folder;
    fill(folder.path(), 1);
    const QByteArray before = bytesOf(folder.path());
    for (const qint64 room : { 450'000, 500'000, 600'000, 700'000 }) {
        const int code = inChild([&] {
            limitFileSize(room);
            return errorCodeOf([&] { fill(folder.path(), 120); });
        });
        QCOMPARE(code, number(ErrorCode::DiskFull));
        QCOMPARE(bytesOf(folder.path()), before);
        QCOMPARE(namesIn(folder.folder.path()), QStringList(u"desk.rapporteur"_s));
    }
}

void ImportStagingTest::changesNothingInAReadOnlyFolder()
{
    const TemporaryNewsroom folder;
    QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ReadOther);
    QFile(folder.folder.path())
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString before = folderState(folder.folder.path());
    const int code = inChild([&] {
        becomeOrdinaryUser();
        return errorCodeOf([&] { ImportStaging staging(folder.path()); });
    });
    QCOMPARE(code, number(ErrorCode::ReadOnly));
    QCOMPARE(folderState(folder.folder.path()), before);
}

QTEST_GUILESS_MAIN(ImportStagingTest)
#include "ImportStagingTest.moc"
