#include "core/Error.h"
#include "storage/Children.h"
#include "storage/FolderState.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

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

constexpr const char* writeOption = "--write-as-another-program";

/// Another program's attempt to write; a forked child would inherit what SQLite knows of our locks.
int writeAsAnotherProgram(const char* path)
{
    sqlite3* connection = nullptr;
    sqlite3_open(path, &connection);
    const int code = sqlite3_exec(connection, "DELETE FROM person", nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    return code & 0xff;
}

int codeOfAnotherProgram(const QString& path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             { QString::fromLatin1(writeOption), path });
}

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
    void refusesASecondProcessAndNamesTheFirst();
    void refusesASecondOpeningInTheSameProcess();
    void staysLockedWhenASecondOpeningWasRefused();
    void letsReadersShareAndKeepsWritersOut();
    void takesOverTheLockFileOfADeadProcess();
    void refusesTheLockFileOfAnotherHost();
    void rollsBackWhatAKilledProcessBegan();
    void refusesASecondNameOfTheFile();
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
            return errorCodeOf([&] { NewsroomFile::create(folder.filePath(u"desk.rapporteur"_s)); });
        });
        QCOMPARE(code, number(ErrorCode::DiskFull));
        QCOMPARE(namesIn(folder.path()), QStringList());
    }
}

void NewsroomFileTest::createsNothingInAReadOnlyFolder()
{
    QTemporaryDir folder;
    QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                        | QFile::ExeOther);
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
    QTest::newRow("longer than it says") << good + QByteArray(17, 'x') << number(ErrorCode::Damaged);
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
    QTest::newRow("missing index") << QByteArray("DROP INDEX article_slug") << u"index article_slug"_s;
    QTest::newRow("another column") << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT")
                                    << u"table person"_s;
    QTest::newRow("missing table") << QByteArray("DROP TABLE newsroom_value")
                                   << u"table newsroom_value"_s;
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
    QFile(folder.folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                               | QFile::ExeOther);
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

void NewsroomFileTest::refusesASecondProcessAndNamesTheFirst()
{
    // Given a newsroom that another process has open
    const TemporaryNewsroom folder;
    const Child owner([&](const auto& ready) {
        const auto newsroom = folder.open();
        ready();
        ::pause();
    });

    // When it is opened here
    try {
        folder.open();
        QFAIL("opened");
    } catch (const Error& error) {
        // Then it is refused, and who has it is named
        QCOMPARE(error.code(), ErrorCode::InUse);
        QVERIFY(error.place().contains(LockOwner::thisProcess().host));
        QVERIFY(error.place().contains(u"process"_s));
    }
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), number(ErrorCode::InUse));
    // And its lock file is still there
    QVERIFY(LockFile::owner(folder.path()));
}

void NewsroomFileTest::refusesASecondOpeningInTheSameProcess()
{
    const TemporaryNewsroom folder;
    QFile::link(folder.path(), folder.file(u"link.rapporteur"_s));
    const auto newsroom = folder.open();
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::InUse));
    QCOMPARE(openingCode(folder.file(u"link.rapporteur"_s)), number(ErrorCode::InUse));
}

void NewsroomFileTest::staysLockedWhenASecondOpeningWasRefused()
{
    // Given an open newsroom that was opened a second time in vain
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::InUse));

    // Then another process still cannot write it
    QCOMPARE(codeOfAnotherProgram(folder.path()), SQLITE_BUSY);

    // And a plain open and close of the file here is what would let it: the control of this test
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.close();
    QCOMPARE(codeOfAnotherProgram(folder.path()), SQLITE_OK);
}

void NewsroomFileTest::letsReadersShareAndKeepsWritersOut()
{
    const TemporaryNewsroom folder;
    const Child reader([&](const auto& ready) {
        const auto newsroom = NewsroomFile::open(folder.path(), Access::ReadOnly);
        ready();
        ::pause();
    });
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), opened);
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::InUse));
}

void NewsroomFileTest::takesOverTheLockFileOfADeadProcess()
{
    // Given a process that was killed with the newsroom open
    const TemporaryNewsroom folder;
    Child owner([&](const auto& ready) {
        const auto newsroom = folder.open();
        ready();
        ::pause();
    });
    owner.kill();
    QVERIFY(LockFile::owner(folder.path()));

    // Then the newsroom opens, and the lock file is ours
    const auto newsroom = folder.open();
    QCOMPARE(LockFile::owner(folder.path())->process, qint64(::getpid()));
}

void NewsroomFileTest::refusesTheLockFileOfAnotherHost()
{
    // Given a lock file that a process of another host wrote
    const TemporaryNewsroom folder;
    const QJsonObject owner { { u"user"_s, u"ann"_s }, { u"host"_s, u"studio"_s }, { u"pid"_s, 12 } };
    writtenFile(LockFile::pathFor(folder.path()), QJsonDocument(owner).toJson());
    const QString before = folderState(folder.folder.path());

    // When the newsroom is opened here
    try {
        folder.open();
        QFAIL("opened");
    } catch (const Error& error) {
        // Then it is refused by name
        QCOMPARE(error.code(), ErrorCode::InUse);
        QCOMPARE(error.place(), u"ann@studio, process 12"_s);
    }
    QCOMPARE(folderState(folder.folder.path()), before);
}

void NewsroomFileTest::rollsBackWhatAKilledProcessBegan()
{
    // Given processes that are killed while they store pairs of people
    const TemporaryNewsroom folder;
    for (int round = 0; round < 10; ++round) {
        Child writer([&](const auto& ready) {
            const auto newsroom = folder.open();
            PersonStore people(newsroom->database());
            for (int index = 0;; ++index) {
                Transaction transaction(newsroom->database());
                const QString id = u"%1-%2-"_s.arg(round).arg(index);
                people.put(person(id + u'a', u"Given"_s, longText(200, index)));
                people.put(person(id + u'b', u"Given"_s, longText(200, index + 1)));
                transaction.commit();
                if (index == round)
                    ready();
            }
        });
        writer.kill();

        // Then every pair is whole, and what was acknowledged is there
        const auto newsroom = folder.open();
        const size_t count = PersonStore(newsroom->database()).all().size();
        QCOMPARE(count % 2, size_t(0));
        for (int index = 0; index <= round; ++index)
            QVERIFY(PersonStore(newsroom->database())
                        .find(PersonId(u"%1-%2-b"_s.arg(round).arg(index))));
    }
}

void NewsroomFileTest::refusesASecondNameOfTheFile()
{
    const TemporaryNewsroom folder;
    QCOMPARE(::link(QFile::encodeName(folder.path()).constData(),
                    QFile::encodeName(folder.file(u"twin.rapporteur"_s)).constData()),
             0);
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::ReadOnly));
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), opened);
}

int main(int count, char** arguments)
{
    if (count == 3 && qstrcmp(arguments[1], writeOption) == 0)
        return writeAsAnotherProgram(arguments[2]);
    QCoreApplication application(count, arguments);
    NewsroomFileTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "NewsroomFileTest.moc"
