#include "storage/whole/Verification.h"
#include "core/Error.h"
#include "storage/Children.h"
#include "storage/FolderState.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RecordStore.h"
#include "storage/records/VersionStore.h"
#include "storage/sqlite/Transaction.h"
#include "storage/whole/Backup.h"
#include "storage/whole/Purge.h"

#include <QDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// A newsroom with a person, two articles and a photo with its picture.
struct FilledNewsroom : TemporaryNewsroom
{
    FilledNewsroom()
    {
        newsroom = open();
        Database& database = newsroom->database();
        PersonStore(database).put(person(u"hadley"_s, u"Stephen"_s, u"Hadley"_s));
        ArticleStore(database).put(article(u"a"_s, u"One"_s, u"He agreed."_s));
        Article second = article(u"b"_s, u"Two"_s, u"They met."_s);
        second.authors = { PersonId(u"hadley"_s) };
        ArticleStore(database).put(second);
        VersionStore(database).keep(
            { { 0, {}, u"2024-06-12T10:00:00Z"_s, u"ann"_s, VersionReason::Handover, u"v"_s },
              article(u"a"_s, u"Old"_s, u"He refused."_s),
              { { u"person/p"_s, u"Ann"_s } } });
        Photo picture = photo(u"f"_s, u"Alt"_s);
        picture.sha256 = sha256Of("picture");
        PhotoStore(database).put(picture);
        MediaFolder(newsroom->mediaPath())
            .add(writtenFile(file(u"group.jpg"_s), "picture"), picture.sha256);
    }

    void execute(const QByteArray& sql) { newsroom->database().execute(sql); }

    std::unique_ptr<NewsroomFile> newsroom;
};

} // namespace

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundNewsroom();
    void namesEveryDamage_data();
    void namesEveryDamage();
    void namesAPictureThatIsMissingOrChanged();
    void readsOnAfterADamagedRecord();
    void verifiesForReadingOnlyAndChangesNothing();
    void reportsProgressAndStopsWhenTold();
    void findsEveryBitThatFlipsInContent();
    void backsUpEverythingIntoANewFolder();
    void refusesToBackUpOverAnything();
    void leavesNoHalfBackup();
    void backsUpNoDamagedNewsroom();
    void purgesEveryByteOfAName();
};

void VerificationTest::findsNothingInASoundNewsroom()
{
    FilledNewsroom folder;
    QCOMPARE(verifyNewsroom(*folder.newsroom), Problems());
}

void VerificationTest::namesEveryDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const char* sql, const QString& id) {
        QTest::newRow(name) << QByteArray(sql) << id;
    };
    row("record", "UPDATE person SET content = replace(content, 'Hadley', 'Hedley')", u"hadley"_s);
    row("record's hash", "UPDATE person SET hash = 'x'", u"hadley"_s);
    row("article's row",
        "UPDATE article SET content = replace(content, 'One', 'Ono') WHERE id = 'a'", u"a"_s);
    row("article's column", "UPDATE article SET slug = 'other' WHERE id = 'a'", u"a"_s);
    row("text", "UPDATE article_text SET content = replace(content, 'agreed', 'denied')", u"a"_s);
    row("version's row", "UPDATE article_version SET content = replace(content, 'Old', 'Odd')",
        u"a"_s);
    row("version's reason", "UPDATE article_version SET reason = 'approval'", u"a"_s);
    row("version's reason is none", "UPDATE article_version SET reason = 'x'", u"a"_s);
    row("version's time", "UPDATE article_version SET at = '2024-06-13T10:00:00Z'", u"a"_s);
    row("version's author", "UPDATE article_version SET author = 'bo'", u"a"_s);
    row("version's names", "UPDATE article_version SET names = '{}'", u"a"_s);
    row("version's text",
        "UPDATE article_text SET content = replace(content, 'refused', 'refuted')", u"a"_s);
    row("photo's column", "UPDATE photo SET sha256 = ''", u"f"_s);
    row("lost link", "DELETE FROM article_person", u"b"_s);
    row("extra link", "INSERT INTO article_person (owner, target) VALUES ('a', 'hadley')", u"a"_s);
    row("search words", "UPDATE search_document SET text = 'x' WHERE kind = 'article' AND id = 'a'",
        u"a"_s);
    row("lost search words", "DELETE FROM search_document WHERE kind = 'photo'", u"f"_s);
}

void VerificationTest::namesEveryDamage()
{
    // Given a newsroom that was changed behind our back
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, id);
    FilledNewsroom folder;
    folder.execute(sql);

    // When it is verified
    const Problems problems = verifyNewsroom(*folder.newsroom);

    // Then the record is named, and no other one
    QVERIFY(!problems.empty());
    QSet<QString> named;
    for (const Problem& problem : problems) {
        QCOMPARE(problem.code, ProblemCode::DamagedRecord);
        if (!problem.place.id.isEmpty())
            named.insert(problem.place.id);
    }
    QCOMPARE(named, QSet { id });
}

void VerificationTest::namesAPictureThatIsMissingOrChanged()
{
    FilledNewsroom folder;
    const QString path = *MediaFolder(folder.newsroom->mediaPath()).pathOf(sha256Of("picture"));
    const Place place { RecordKind::Photo, u"f"_s, u"/sha256"_s };
    writtenFile(path, "pictura");
    QCOMPARE(verifyNewsroom(*folder.newsroom).front().place, place);
    QFile::remove(path);
    const Problems problems = verifyNewsroom(*folder.newsroom);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().code, ProblemCode::MissingMedia);
}

void VerificationTest::readsOnAfterADamagedRecord()
{
    FilledNewsroom folder;
    folder.execute("UPDATE person SET hash = 'x'");
    folder.execute("UPDATE article SET hash = 'x'");
    QCOMPARE(verifyNewsroom(*folder.newsroom).size(), size_t(3));
}

void VerificationTest::verifiesForReadingOnlyAndChangesNothing()
{
    FilledNewsroom folder;
    folder.newsroom.reset();
    const QString before = folderState(folder.folder.path());
    QCOMPARE(verifyNewsroom(*NewsroomFile::open(folder.path(), Access::ReadOnly)), Problems());
    QCOMPARE(folderState(folder.folder.path()), before);
    const QByteArray bytes = bytesOf(folder.path());
    QCOMPARE(verifyNewsroom(*folder.open()), Problems());
    QCOMPARE(bytesOf(folder.path()), bytes);
}

void VerificationTest::reportsProgressAndStopsWhenTold()
{
    FilledNewsroom folder;
    qint64 last = 0;
    qint64 all = 0;
    verifyNewsroom(*folder.newsroom, [&](qint64 done, qint64 total) {
        last = done;
        all = total;
    });
    QVERIFY(last > 0 && last == all);
    const auto stop = [](qint64, qint64) {
        throw Error(ErrorCode::Cancelled, {});
    };
    QCOMPARE(errorCodeOf([&] { verifyNewsroom(*folder.newsroom, stop); }),
             number(ErrorCode::Cancelled));
}

void VerificationTest::findsEveryBitThatFlipsInContent()
{
    // Given the bytes of a newsroom, and where a sentence stands in them
    FilledNewsroom folder;
    folder.newsroom.reset();
    const QByteArray good = bytesOf(folder.path());
    const qsizetype sentence = good.indexOf("He agreed.");
    QVERIFY(sentence > 0);

    // When single bits of it flip
    for (int bit = 0; bit < 80; bit += 7) {
        QByteArray bytes = good;
        const qsizetype position = sentence + bit / 8;
        bytes[position] = static_cast<char>(bytes[position] ^ (1 << bit % 8));
        const QString path = writtenFile(folder.file(u"flipped.rapporteur"_s), bytes);

        // Then each is found, and the article is named
        const auto newsroom = NewsroomFile::open(path, Access::ReadOnly);
        bool named = false;
        for (const Problem& problem : verifyNewsroom(*newsroom))
            named |= problem.place == Place { RecordKind::Article, u"a"_s, {} };
        QVERIFY(named);
    }
}

void VerificationTest::backsUpEverythingIntoANewFolder()
{
    // Given a newsroom that is open
    FilledNewsroom folder;
    const QString target = folder.file(u"backup"_s);

    // When it is backed up
    backUp(*folder.newsroom, target);

    // Then the copy is a newsroom of its own with the picture, and private
    QCOMPARE(namesIn(target), QStringList({ u"desk.media"_s, u"desk.rapporteur"_s }));
    const auto copy = NewsroomFile::open(target + u"/desk.rapporteur"_s);
    QCOMPARE(verifyNewsroom(*copy), Problems());
    QVERIFY(ArticleStore(copy->database()).all()
            == ArticleStore(folder.newsroom->database()).all());
    QCOMPARE(QFile(copy->path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // And the original can still be written
    PersonStore(folder.newsroom->database()).put(person(u"p"_s, u"A"_s, u"B"_s));
}

void VerificationTest::refusesToBackUpOverAnything()
{
    FilledNewsroom folder;
    QVERIFY(QDir().mkdir(folder.file(u"there"_s)));
    for (const QString& target :
         { folder.file(u"there"_s), folder.path(), folder.file(u"group.jpg"_s) })
        QCOMPARE(errorCodeOf([&] { backUp(*folder.newsroom, target); }),
                 number(ErrorCode::AlreadyExists));
    QCOMPARE(namesIn(folder.file(u"there"_s)), QStringList());
    QCOMPARE(errorCodeOf([&] { backUp(*folder.newsroom, folder.file(u"no/where"_s)); }),
             number(ErrorCode::FileMissing));
}

void VerificationTest::leavesNoHalfBackup()
{
    FilledNewsroom folder;
    folder.newsroom.reset();
    const int code = inChild([&] {
        limitFileSize(100'000);
        const auto newsroom = folder.open();
        return errorCodeOf([&] { backUp(*newsroom, folder.file(u"backup"_s)); });
    });
    QCOMPARE(code, number(ErrorCode::DiskFull));
    QCOMPARE(namesIn(folder.folder.path()),
             QStringList({ u"desk.media"_s, u"desk.rapporteur"_s, u"group.jpg"_s }));
}

void VerificationTest::backsUpNoDamagedNewsroom()
{
    FilledNewsroom folder;
    folder.execute("UPDATE person SET hash = 'x'");
    try {
        backUp(*folder.newsroom, folder.file(u"backup"_s));
        QFAIL("backed up");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Damaged);
        QCOMPARE(error.place(), u"person hadley"_s);
    }
    QVERIFY(!QDir(folder.file(u"backup"_s)).exists());
}

void VerificationTest::purgesEveryByteOfAName()
{
    // Given a person in registry, texts, search and links, among many others
    FilledNewsroom folder;
    Database& database = folder.newsroom->database();
    const QString name = u"Xyzzyfeld"_s;
    PersonStore people(database);
    ArticleStore articles(database);
    Transaction transaction(database);
    for (int index = 0; index < 200; ++index) {
        people.put(person(u"p%1"_s.arg(index), u"Given"_s, longText(20, index)));
        const bool named = index % 20 == 0;
        articles.put(article(u"n%1"_s.arg(index), named ? name : u"Other"_s,
                             longText(100, index) + (named ? u" Xyzzyfeld said "_s : QString())));
    }
    people.put(person(u"xyzzyfeld"_s, u"Ann"_s, name));
    transaction.commit();

    // When every mention is changed, the person removed and the newsroom purged
    VersionStore versions(database);
    for (int index = 0; index < 200; index += 20) {
        versions.keep({ { 0, {}, u"2024-06-12T10:00:00Z"_s, u"bo"_s, VersionReason::Approval, {} },
                        *articles.find(ArticleId(u"n%1"_s.arg(index))),
                        { { u"person/xyzzyfeld"_s, name } } });
        articles.put(article(u"n%1"_s.arg(index), u"Other"_s, longText(100, index)),
                     index ? ArticleStore::OldText::Remove : ArticleStore::OldText::Keep);
    }
    // One version says what its article says now, and was kept when somebody was called otherwise.
    versions.keep({ { 0, {}, u"2024-06-12T11:00:00Z"_s, u"bo"_s, VersionReason::Handover, {} },
                    *articles.find(ArticleId(u"n0"_s)),
                    { { u"person/p0"_s, name } } });
    people.remove(PersonId(u"xyzzyfeld"_s));
    purge(*folder.newsroom);

    // Then no byte of the name is left, neither while the newsroom is open nor after
    QCOMPARE(verifyNewsroom(*folder.newsroom), Problems());
    QCOMPARE(versions.numbers().size(), size_t(1));
    folder.newsroom.reset();
    QVERIFY(!bytesOf(folder.path()).toLower().contains("xyzzyfeld"));
    QVERIFY(bytesOf(folder.path()).contains("Hadley"));
    QCOMPARE(namesIn(folder.folder.path()),
             QStringList({ u"desk.media"_s, u"desk.rapporteur"_s, u"group.jpg"_s }));
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "VerificationTest.moc"
