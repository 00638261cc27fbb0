#include "storage/sqlite/Database.h"
#include "core/Error.h"
#include "storage/Children.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/sqlite/Hardening.h"
#include "storage/sqlite/Transaction.h"

#include <QTest>

#include <sqlite3.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverCreatesAFile();
    void saysWhichSqlFailed();
    void takesOneStatementAtATime();
    void keepsEmptyTextApartFromNothing();
    void refusesAColumnOfAnotherType();
    void readsAPathThatLooksLikeAUri();
    void protectsAnOpenNewsroom();
    void cannotAttachAnotherFile();
};

void DatabaseTest::neverCreatesAFile()
{
    const QTemporaryDir folder;
    QCOMPARE(errorCodeOf(
                 [&] { Database database(folder.filePath(u"none"_s), Database::Mode::ReadWrite); }),
             number(ErrorCode::FileMissing));
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void DatabaseTest::saysWhichSqlFailed()
{
    Database database({}, Database::Mode::Memory);
    try {
        database.execute("SELECT id FROM nowhere");
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::StorageFailed);
        QVERIFY(error.detail().contains(u"SELECT id FROM nowhere"_s));
        QVERIFY2(error.detail().contains(u"no such table"_s), qPrintable(error.detail()));
    }
}

void DatabaseTest::takesOneStatementAtATime()
{
    Database database({}, Database::Mode::Memory);
    QVERIFY_THROWS_EXCEPTION(Error, database.execute("SELECT 1; SELECT 2"));
    QVERIFY_THROWS_EXCEPTION(Error, database.execute(""));
}

void DatabaseTest::keepsEmptyTextApartFromNothing()
{
    Database database({}, Database::Mode::Memory);
    Statement statement = database.prepare("SELECT :text IS NULL, :bytes IS NULL, NULL");
    statement.bind(":text", QString()).bind(":bytes", QByteArray());
    QVERIFY(statement.step());
    QCOMPARE(statement.integer(0), 0);
    QCOMPARE(statement.integer(1), 0);
    QVERIFY(statement.isNull(2));
}

void DatabaseTest::refusesAColumnOfAnotherType()
{
    Database database({}, Database::Mode::Memory);
    Statement statement = database.prepare("SELECT 'text', 1");
    QVERIFY(statement.step());
    QVERIFY_THROWS_EXCEPTION(Error, statement.integer(0));
    QVERIFY_THROWS_EXCEPTION(Error, statement.text(1));
}

void DatabaseTest::readsAPathThatLooksLikeAUri()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file:x?mode=memory&50%.rapporteur"_s);
    NewsroomFile::create(path);
    QCOMPARE(namesIn(folder.path()), QStringList(u"file:x?mode=memory&50%.rapporteur"_s));
    QCOMPARE(NewsroomFile::open(path)->path(), path);
}

void DatabaseTest::protectsAnOpenNewsroom()
{
    // Given an open newsroom
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();

    // Then its settings are those of the design
    QCOMPARE(database.text("PRAGMA journal_mode"), u"truncate"_s);
    QCOMPARE(database.text("PRAGMA locking_mode"), u"exclusive"_s);
    QCOMPARE(database.integer("PRAGMA synchronous"), 3);
    QCOMPARE(database.integer("PRAGMA foreign_keys"), 1);
    QCOMPARE(database.integer("PRAGMA trusted_schema"), 0);
    QCOMPARE(database.integer("PRAGMA secure_delete"), 1);
    QCOMPARE(database.integer("PRAGMA cell_size_check"), 1);
    QCOMPARE(database.integer("PRAGMA temp_store"), 2);
    // And neither the schema nor the index's own tables can be edited
    QVERIFY_THROWS_EXCEPTION(Error, database.execute("UPDATE sqlite_schema SET sql = ''"));
    QVERIFY_THROWS_EXCEPTION(Error, database.execute("DELETE FROM search_data"));
    QVERIFY_THROWS_EXCEPTION(Error, database.execute("SELECT \"text\""));
}

void DatabaseTest::cannotAttachAnotherFile()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    QVERIFY_THROWS_EXCEPTION(Error, newsroom->database().execute("ATTACH ':memory:' AS other"));
    newsroom->database().withAttach([&] {
        newsroom->database().execute("ATTACH ':memory:' AS other");
        newsroom->database().execute("DETACH other");
    });
    QVERIFY_THROWS_EXCEPTION(Error, newsroom->database().execute("ATTACH ':memory:' AS other"));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
