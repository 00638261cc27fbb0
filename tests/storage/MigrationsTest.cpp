#include "storage/schema/Migrations.h"
#include "core/Error.h"
#include "storage/Children.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RegistryLoading.h"
#include "storage/records/VersionStore.h"
#include "storage/schema/Schema.h"
#include "storage/sqlite/Hardening.h"
#include "storage/whole/Verification.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

int newest()
{
    return static_cast<int>(newsroomSchemaSteps().size());
}

QString copyName(int version, const QString& suffix = {})
{
    return u"desk.before-migration-%1%2.rapporteur"_s.arg(QString::number(version), suffix);
}

/// The steps of this program and one more.
std::vector<SchemaStep> stepsWith(const QByteArrayList& next)
{
    std::vector<SchemaStep> steps = newsroomSchemaSteps();
    steps.push_back({ newest() + 1, u"next"_s, next });
    return steps;
}

QString copiedFixture(const QTemporaryDir& folder, int version)
{
    const QString name = u"newsroom-v%1.rapporteur"_s.arg(version);
    const QString fixture = QStringLiteral(RAPPORTEUR_SOURCE_DIR) + u"/tests/fixtures/"_s + name;
    const QString path = folder.filePath(name);
    if (!QFile::copy(fixture, path))
        qFatal("cannot copy %s", qPrintable(fixture));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

std::unique_ptr<Database> hardened(const QString& path)
{
    auto database = std::make_unique<Database>(path, Database::Mode::ReadWrite);
    harden(*database, Hardening::Newsroom);
    return database;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreNumberedWithoutGaps();
    void migratesAfterCopyingAside();
    void keepsEverythingWhenAStepFails();
    void refusesAStepThatLeavesADanglingKey();
    void numbersFurtherCopies();
    void refusesANewerSchema();
    void opensTheFixtureOfEveryVersion();
    void keepsEveryArticleOfTheFirstVersion();
};

void MigrationsTest::stepsAreNumberedWithoutGaps()
{
    int number = 0;
    for (const SchemaStep& step : newsroomSchemaSteps()) {
        QCOMPARE(step.number, ++number);
        QVERIFY(!step.statements.isEmpty());
    }
    QVERIFY(number >= 1);
}

void MigrationsTest::migratesAfterCopyingAside()
{
    // Given a newsroom with an article, and a program that knows one step more
    const TemporaryNewsroom folder;
    {
        const auto newsroom = folder.open();
        ArticleStore(newsroom->database()).put(article(u"a"_s, u"One"_s, u"Text"_s));
    }
    const std::vector<SchemaStep> steps = stepsWith(
        { "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT",
          "INSERT INTO later (id) SELECT id FROM article" });
    const Migrations migrations(steps);

    // When it is migrated
    {
        const auto database = hardened(folder.path());
        const int version = migrations.requireKnownSchema(*database);
        QCOMPARE(version, newest());
        QCOMPARE(migrations.migrate(*database, version), folder.file(copyName(newest())));

        // Then it is the new one, both ways
        QCOMPARE(schemaOf(*database), schemaAfter(steps, newest() + 1));
        QCOMPARE(database->text("SELECT id FROM later"), u"a"_s);
        QCOMPARE(database->integer("PRAGMA user_version"), newest() + 1);
        QCOMPARE(database->integer("PRAGMA foreign_keys"), 1);
    }

    // And the copy is the old one, which this program opens, while it refuses the new one
    const auto copy = NewsroomFile::open(folder.file(copyName(newest())));
    QCOMPARE(ArticleStore(copy->database()).all().size(), size_t(1));
    QCOMPARE(errorCodeOf([&] { folder.open(); }), number(ErrorCode::NewerVersion));
}

void MigrationsTest::keepsEverythingWhenAStepFails()
{
    // Given a step whose second statement cannot be done
    const TemporaryNewsroom folder;
    const std::vector<SchemaStep> steps = stepsWith(
        { "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT", "DROP TABLE nothing" });
    {
        const auto database = hardened(folder.path());
        QCOMPARE(errorCodeOf([&] { Migrations(steps).migrate(*database, newest()); }),
                 number(ErrorCode::StorageFailed));
    }
    // Then the newsroom is what it was
    QCOMPARE(errorCodeOf([&] { folder.open(); }), 100);
}

void MigrationsTest::refusesAStepThatLeavesADanglingKey()
{
    const TemporaryNewsroom folder;
    const std::vector<SchemaStep> steps = stepsWith(
        { "INSERT INTO article_person (owner, target) VALUES ('no', 'body')" });
    {
        const auto database = hardened(folder.path());
        QCOMPARE(errorCodeOf([&] { Migrations(steps).migrate(*database, newest()); }),
                 number(ErrorCode::Damaged));
    }
    const auto newsroom = folder.open();
    QCOMPARE(newsroom->database().integer("SELECT count(*) FROM article_person"), 0);
}

void MigrationsTest::numbersFurtherCopies()
{
    const TemporaryNewsroom folder;
    QCOMPARE(pathBeforeMigration(folder.path(), 1), folder.file(copyName(1)));
    writtenFile(folder.file(copyName(1)), "x");
    QCOMPARE(pathBeforeMigration(folder.path(), 1), folder.file(copyName(1, u"-2"_s)));
}

void MigrationsTest::refusesANewerSchema()
{
    const TemporaryNewsroom folder;
    const auto database = hardened(folder.path());
    database->execute("PRAGMA user_version=77");
    try {
        Migrations(newsroomSchemaSteps()).requireKnownSchema(*database);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NewerVersion);
        QCOMPARE(error.place(), u"77"_s);
    }
}

void MigrationsTest::opensTheFixtureOfEveryVersion()
{
    for (const SchemaStep& step : newsroomSchemaSteps()) {
        // Given the newsroom that a program with this schema wrote
        const QTemporaryDir folder;
        const QString path = copiedFixture(folder, step.number);

        // Then it opens with the newest schema, and its records are sound
        const auto newsroom = NewsroomFile::open(path);
        QCOMPARE(
            schemaOf(newsroom->database()),
            schemaAfter(newsroomSchemaSteps(), Migrations(newsroomSchemaSteps()).newestVersion()));
        QVERIFY(!loadRegistry(*newsroom).people.all().empty());
        for (const Problem& problem : verifyNewsroom(*newsroom))
            QCOMPARE(problem.code, ProblemCode::MissingMedia);
    }
}

void MigrationsTest::keepsEveryArticleOfTheFirstVersion()
{
    // Given the newsroom that the first program wrote
    const QTemporaryDir folder;
    const QString path = copiedFixture(folder, 1);

    // When this program opens it
    QString copyPath;
    std::vector<Article> articles;
    {
        const auto newsroom = NewsroomFile::open(path);
        copyPath = newsroom->copyBeforeMigration();
        articles = ArticleStore(newsroom->database()).all();

        // Then versions of its articles can be kept, and leave with them
        QVERIFY(!articles.empty());
        VersionStore versions(newsroom->database());
        QCOMPARE(versions.keep({ { 0, {}, u"2024-06-12T10:00:00Z"_s, {}, VersionReason::Pause, {} },
                                 articles.front(),
                                 {} }),
                 VersionStore::Kept::Added);
        QVERIFY(versions.version(versions.numbers().front()).article == articles.front());
    }

    // And the copy beside it is what the first program wrote
    Database copy(copyPath, Database::Mode::ReadOnly);
    QCOMPARE(copy.integer("PRAGMA user_version"), 1);
    QCOMPARE(copy.integer("SELECT count(*) FROM article"), static_cast<qint64>(articles.size()));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
