#include "storage/file/NewsroomFile.h"
#include "core/Error.h"
#include "storage/Children.h"
#include "storage/FolderState.h"
#include "storage/Samples.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RecordStore.h"

#include <QTest>

#include <sqlite3.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// What somebody does with another program.
void runForeignSql(const QString& path, const char* sql)
{
    sqlite3* connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    QCOMPARE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(connection);
}

int openingCode(const QString& path, Access access = Access::ReadWrite)
{
    return errorCodeOf([&] { NewsroomFile::open(path, access); });
}

constexpr int opened = 100;

} // namespace

class NewsroomFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneFileAtRest();
    void refusesToCreateOverAFile();
    void refusesToCreateBesideAnAbandonedJournal();
    void createsNothingOnAFullDisk();
    void createsNothingInAReadOnlyFolder();
    void refusesWhatIsNoNewsroom_data();
    void refusesWhatIsNoNewsroom();
    void refusesEveryTruncation();
    void refusesAForeignSchema_data();
    void refusesAForeignSchema();
    void refusesADamagedPage();
    void opensAReadOnlyFolderForReadingOnly();
};

void NewsroomFileTest::isOneFileAtRest()
{
    // Given a newsroom that was made and written
    const TemporaryNewsroom folder;
    {
        const auto newsroom = folder.open();
        PersonStore(newsroom->database()).put(person(u"p"_s, u"A"_s, u"B"_s));
        QVERIFY(QFile::exists(folder.file(u".desk.rapporteur.lock"_s)));
    }
    // Then nothing but the file is left, and only its owner can read it
    QCOMPARE(namesIn(folder.folder.path()), QStringList(u"desk.rapporteur"_s));
    const QFile::Permissions others = QFile::ReadOther | QFile::ReadGroup;
    QCOMPARE(QFile(folder.path()).permissions() & others, QFile::Permissions());
}

void NewsroomFileTest::refusesToCreateOverAFile()
{
    const TemporaryNewsroom folder;
    const QString before = folderState(folder.folder.path());
    QCOMPARE(errorCodeOf([&] { NewsroomFile::create(folder.path()); }),
             number(ErrorCode::AlreadyExists));
    QCOMPARE(folderState(folder.folder.path()), before);
}

void NewsroomFileTest::refusesToCreateBesideAnAbandonedJournal()
{
    QTemporaryDir folder;
    writtenFile(folder.filePath(u"desk.rapporteur-journal"_s), "old");
    const QString before = folderState(folder.path());
    QCOMPARE(errorCodeOf([&] { NewsroomFile::create(folder.filePath(u"desk.rapporteur"_s)); }),
             number(ErrorCode::AlreadyExists));
    QCOMPARE(folderState(folder.path()), before);
}

void NewsroomFileTest::createsNothingOnAFullDisk()
{
    QTemporaryDir folder;
    for (const qint64 room : { 0, 512, 4096, 40000 }) {
        const int code = inChild([&] {
            limitFileSize(room);
            return errorCodeOf(
                [&] { NewsroomFile::create(folder.filePath(u"desk.rapporteur"_s)); });
        });
        QCOMPARE(code, number(ErrorCode::DiskFull));
        QCOMPARE(namesIn(folder.path()), QStringList());
    }
}

void NewsroomFileTest::createsNothingInAReadOnlyFolder()
{
    QTemporaryDir folder;
    QFile(folder.path())
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString before = folderState(folder.path());
    const int code = inChild([&] {
        becomeOrdinaryUser();
        return errorCodeOf([&] { NewsroomFile::create(folder.filePath(u"desk.rapporteur"_s)); });
    });
    QCOMPARE(code, number(ErrorCode::ReadOnly));
    QCOMPARE(folderState(folder.path()), before);
}

void NewsroomFileTest::refusesWhatIsNoNewsroom_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const TemporaryNewsroom folder;
    const QByteArray good = bytesOf(folder.path());
    const auto changed = [&good](qsizetype offset, const QByteArray& bytes) {
        QByteArray copy = good;
        return copy.replace(offset, bytes.size(), bytes);
    };
    const int notOurs = number(ErrorCode::NotANewsroom);
    QTest::newRow("zero bytes") << QByteArray() << notOurs;
    QTest::newRow("text") << QByteArray("Dear colleagues,\n").repeated(100) << notOurs;
    QTest::newRow("cut in the magic") << good.left(15) << notOurs;
    QTest::newRow("another program's database") << changed(68, QByteArray(4, '\0')) << notOurs;
    QTest::newRow("newer") << changed(60, QByteArray("\0\0\0\x63", 4))
                           << number(ErrorCode::NewerVersion);
    QTest::newRow("version 0") << changed(60, QByteArray(4, '\0'))
                               << number(ErrorCode::ForeignSchema);
    QTest::newRow("write-ahead log") << changed(18, "\2\2") << number(ErrorCode::ForeignSchema);
    QTest::newRow("longer than it says")
        << good + QByteArray(17, 'x') << number(ErrorCode::Damaged);
    QTest::newRow("page size") << changed(16, QByteArray("\0\0", 2)) << number(ErrorCode::Damaged);
}

void NewsroomFileTest::refusesWhatIsNoNewsroom()
{
    // Given a file that is not what its name says
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QTemporaryDir folder;
    const QString path = writtenFile(folder.filePath(u"desk.rapporteur"_s), bytes);
    const QString before = folderState(folder.path());

    // Then it is refused either way, and nothing is touched
    QCOMPARE(openingCode(path), code);
    QCOMPARE(openingCode(path, Access::ReadOnly), code);
    QCOMPARE(folderState(folder.path()), before);

    // And so are a folder and a missing file
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::IsDirectory));
    QCOMPARE(openingCode(folder.filePath(u"missing.rapporteur"_s)), number(ErrorCode::FileMissing));
    QCOMPARE(openingCode(path + u"/below.rapporteur"_s), number(ErrorCode::FileMissing));
    QCOMPARE(folderState(folder.path()), before);
}

void NewsroomFileTest::refusesEveryTruncation()
{
    // Given a newsroom with content
    const TemporaryNewsroom folder;
    {
        const auto newsroom = folder.open();
        for (int index = 0; index < 20; ++index)
            ArticleStore(newsroom->database())
                .put(article(u"a%1"_s.arg(index), u"Headline"_s, longText(300, index)));
    }
    const QByteArray good = bytesOf(folder.path());

    // When it is cut at every page and at odd places
    QList<qsizetype> lengths { 0, 1, 16, 60, 99, 100, 101, 4095, 4097, good.size() - 1 };
    for (qsizetype length = 4096; length < good.size(); length += 4096)
        lengths << length << length + 1234;
    for (const qsizetype length : lengths) {
        QTemporaryDir copy;
        const QString path = writtenFile(copy.filePath(u"desk.rapporteur"_s), good.left(length));
        const QString before = folderState(copy.path());
        const int expected = number(length < 16 ? ErrorCode::NotANewsroom : ErrorCode::Damaged);

        // Then it is refused and left alone
        QCOMPARE(openingCode(path), expected);
        QCOMPARE(openingCode(path, Access::ReadOnly), expected);
        QCOMPARE(folderState(copy.path()), before);
    }
    // And the whole one opens
    QCOMPARE(openingCode(folder.path()), opened);
}

void NewsroomFileTest::refusesAForeignSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("object");
    QTest::newRow("extra table") << QByteArray("CREATE TABLE extra (a)") << u"table extra"_s;
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER spy AFTER INSERT ON person BEGIN "
                                           "DELETE FROM person; END")
                             << u"trigger spy"_s;
    QTest::newRow("view") << QByteArray("CREATE VIEW names AS SELECT id FROM person")
                          << u"view names"_s;
    QTest::newRow("missing index")
        << QByteArray("DROP INDEX article_slug") << u"index article_slug"_s;
    QTest::newRow("another column")
        << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT") << u"table person"_s;
    QTest::newRow("missing table")
        << QByteArray("DROP TABLE newsroom_value") << u"table newsroom_value"_s;
}

void NewsroomFileTest::refusesAForeignSchema()
{
    // Given a newsroom that was edited with another program
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, object);
    const TemporaryNewsroom folder;
    runForeignSql(folder.path(), sql.constData());
    const QString before = folderState(folder.folder.path());

    // When it is opened
    try {
        folder.open();
        QFAIL("opened");
    } catch (const Error& error) {
        // Then it is refused, and what is wrong is named
        QCOMPARE(error.code(), ErrorCode::ForeignSchema);
        QVERIFY2(error.place().contains(object) || object == u"table newsroom_value"_s,
                 qPrintable(error.place()));
    }
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), number(ErrorCode::ForeignSchema));
    QCOMPARE(folderState(folder.folder.path()), before);
}

void NewsroomFileTest::refusesADamagedPage()
{
    // Given a newsroom of which one table page is overwritten
    const TemporaryNewsroom folder;
    qint64 root = 0;
    {
        const auto newsroom = folder.open();
        PersonStore(newsroom->database()).put(person(u"p"_s, u"A"_s, u"B"_s));
        root = newsroom->database().integer(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'person'");
    }
    QByteArray bytes = bytesOf(folder.path());
    bytes.replace((root - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
    writtenFile(folder.path(), bytes);
    const QString before = folderState(folder.folder.path());

    // Then it is refused and left alone
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::Damaged));
    QCOMPARE(folderState(folder.folder.path()), before);
}

void NewsroomFileTest::opensAReadOnlyFolderForReadingOnly()
{
    // Given a newsroom in a folder that others may only read
    const TemporaryNewsroom folder;
    {
        const auto newsroom = folder.open();
        PersonStore(newsroom->database()).put(person(u"p"_s, u"A"_s, u"B"_s));
    }
    QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ReadOther);
    QFile(folder.folder.path())
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString before = folderState(folder.folder.path());

    // Then writing is refused, and reading works without a trace
    QCOMPARE(inChild([&] {
                 becomeOrdinaryUser();
                 return openingCode(folder.path());
             }),
             number(ErrorCode::ReadOnly));
    QCOMPARE(inChild([&] {
                 becomeOrdinaryUser();
                 const auto newsroom = NewsroomFile::open(folder.path(), Access::ReadOnly);
                 const int found = static_cast<int>(PersonStore(newsroom->database()).all().size());
                 const int refused = errorCodeOf([&] {
                     PersonStore(newsroom->database()).put(person(u"q"_s, u"A"_s, u"B"_s));
                 });
                 return refused == number(ErrorCode::ReadOnly) ? found : 97;
             }),
             1);
    QCOMPARE(folderState(folder.folder.path()), before);
}

QTEST_GUILESS_MAIN(NewsroomFileTest)
#include "NewsroomFileTest.moc"
