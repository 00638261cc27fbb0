#include "support/cli/Shell.h"
#include "support/core/LoadedNewsroom.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

using Change = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QByteArray moreDocument = R"({ "format": "rapporteur-newsroom", "version": 1, "articles": [ { "id": "more", "slug": "more",
    "headline": "More", "published": "2013-08-01", "status": "ready",
    "body": [ { "_type": "block", "children": [ { "_type": "person", "person": "hadley" } ] } ] } ] })";

} // namespace

/// A document with a mistake: every mistake is named by its JSON Pointer, and nothing is stored.
class ImportProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlaceOfEachMistake_data();
    void namesThePlaceOfEachMistake();
    void namesManyMistakesAtOnce();
    void saysWhereJsonIsBroken();
    void saysWhatIsNoDocument_data();
    void saysWhatIsNoDocument();
    void addsToWhatIsThere();
    void refusesIdsThatTheNewsroomHas();
    void keepsTheSourcesBeforeTheWrongOne();
};

void ImportProblemTest::namesThePlaceOfEachMistake_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const QList<QVariant>& path, const QJsonValue& value, const char* pointer) {
        QTest::newRow(name) << Change([=](QJsonObject& document) { setValue(document, path, value); }) << QString::fromLatin1(pointer);
    };
    row("unknown key", { u"people"_s, 6, u"nickname"_s }, u"x"_s, "/people/6/nickname");
    row("wrong type", { u"events"_s, 0, u"edition"_s }, u"five"_s, "/events/0/edition");
    row("dangling id", { u"delegations"_s, 0, u"members"_s, 1, u"person"_s }, u"nobody"_s, "/delegations/0/members/1/person");
    row("dangling position", { u"delegations"_s, 0, u"members"_s, 1, u"positions"_s, 0 }, u"none"_s, "/delegations/0/members/1/positions/0");
    row("duplicate id", { u"people"_s, 6, u"id"_s }, u"wu"_s, "/people/6/id");
    row("impossible date", { u"photos"_s, 0, u"date"_s }, u"2013-02-30"_s, "/photos/0/date");
    row("missing picture", { u"photos"_s, 0, u"file"_s }, u"none.jpg"_s, "/photos/0/file");
    row("picture outside", { u"photos"_s, 0, u"file"_s }, u"../seed.jpg"_s, "/photos/0/file");
    row("unknown style", { u"articles"_s, 0, u"body"_s, 1, u"style"_s }, u"h1"_s, "/articles/0/body/1/style");
    row("script link", { u"articles"_s, 0, u"body"_s, 4, u"markDefs"_s, 0, u"href"_s }, u"javascript:alert(1)"_s,
        "/articles/0/body/4/markDefs/0/href");
    row("last record", { u"publications"_s, 2, u"published"_s }, u"soon"_s, "/publications/2/published");
}

void ImportProblemTest::namesThePlaceOfEachMistake()
{
    QFETCH(Change, change);
    QFETCH(QString, pointer);
    // Given an empty newsroom
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run({ u"create"_s, u"n.rapporteur"_s }).exitCode, 0);
    shell.seedDocument(u"bad.json"_s, change);
    const QString before = shell.run({ u"dump"_s, u"n.rapporteur"_s }).out;
    // When the document is imported
    const Outcome outcome = shell.run({ u"import"_s, u"n.rapporteur"_s, u"bad.json"_s });
    // Then the mistake is named, and nothing is stored
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(pointer + u':'), qPrintable(outcome.err));
    QCOMPARE(shell.run({ u"dump"_s, u"n.rapporteur"_s }).out, before);
    QVERIFY(contentsOf(shell.path(u"n.media"_s)).isEmpty());
}

void ImportProblemTest::namesManyMistakesAtOnce()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run({ u"create"_s, u"n.rapporteur"_s }).exitCode, 0);
    shell.seedDocument(u"bad.json"_s, [](QJsonObject& document) {
        QJsonArray people = document[u"people"_s].toArray();
        for (int index = 0; index < 150; ++index)
            people.append(QJsonObject { { u"id"_s, u"p%1"_s.arg(index) }, { u"names"_s, QJsonArray { QJsonObject { { u"surname"_s, u"X"_s } } } },
                { u"shoe"_s, 43 } });
        document[u"people"_s] = people;
    });
    const Outcome outcome = shell.run({ u"import"_s, u"n.rapporteur"_s, u"bad.json"_s });
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.err.count(u"/shoe:"_s), 100);
    QVERIFY(outcome.err.contains(u"more than 100"_s));
}

void ImportProblemTest::saysWhereJsonIsBroken()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run({ u"create"_s, u"n.rapporteur"_s }).exitCode, 0);
    shell.write(u"bad.json"_s, "{ \"format\": \"rapporteur-newsroom\",\n  \"version\": 1,\n  \"people\": [ { ] }");
    const Outcome outcome = shell.run({ u"import"_s, u"n.rapporteur"_s, u"bad.json"_s });
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(u"line 3"_s), qPrintable(outcome.err));
}

void ImportProblemTest::saysWhatIsNoDocument_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"none.json"_s << u"does not exist"_s;
    QTest::newRow("device") << u"/dev/null"_s << u"cannot be read"_s;
    QTest::newRow("empty") << u"empty.json"_s << u"not valid JSON at line 1"_s;
    QTest::newRow("picture") << u"picture.jpg"_s << u"cannot be used"_s;
    QTest::newRow("cut short") << u"short.json"_s << u"not valid JSON at line "_s;
    QTest::newRow("not UTF-8") << u"latin.json"_s << u"not valid JSON at line 2"_s;
    QTest::newRow("a list") << u"list.json"_s << u"a list"_s;
    QTest::newRow("another format") << u"other.json"_s << u"/format"_s;
    QTest::newRow("a later version") << u"later.json"_s << u"/version"_s;
}

void ImportProblemTest::saysWhatIsNoDocument()
{
    QFETCH(QString, source);
    QFETCH(QString, said);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run("create n.rapporteur").exitCode, 0);
    shell.write(u"empty.json"_s, {});
    shell.write(u"picture.jpg"_s, "\xff\xd8\xff\xe0 JFIF");
    shell.seedDocument(u"whole.json"_s);
    shell.write(u"short.json"_s, shell.read(u"whole.json"_s).chopped(5));
    shell.write(u"latin.json"_s, "{ \"format\": \"rapporteur-newsroom\", \"version\": 1,\n\"people\": [ { \"id\": \"J\xfcrgen\" } ] }");
    shell.write(u"list.json"_s, "[]");
    shell.write(u"other.json"_s, R"({ "format": "geojson", "version": 1 })");
    shell.write(u"later.json"_s, R"({ "format": "rapporteur-newsroom", "version": 2 })");
    const auto before = contentsOf(folder.path());
    const Outcome outcome = shell.run({ u"import"_s, u"n.rapporteur"_s, source });
    QVERIFY2(outcome.exitCode == 3, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(source) && outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(contentsOf(folder.path()), before);
}

void ImportProblemTest::addsToWhatIsThere()
{
    // Given a newsroom with the seed
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    // When a document mentions a person of it
    shell.write(u"more.json"_s, moreDocument);
    QCOMPARE(shell.run("import n.rapporteur more.json").exitCode, 0);
    // Then both are there, also on the page
    QVERIFY(shell.run("dump n.rapporteur").out.contains(u"\"more\""_s));
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    QVERIFY(shell.read(u"out/2013/08/more/index.html"_s).contains("Stephen Hadley"));
    QCOMPARE(shell.run("verify n.rapporteur").exitCode, 0);
}

void ImportProblemTest::refusesIdsThatTheNewsroomHas()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const auto before = contentsOf(shell.path(u"n.rapporteur"_s));
    // When the same document comes again
    const Outcome outcome = shell.run("import n.rapporteur n.rapporteur.json");
    // Then each id of it is named, and nothing is stored
    QCOMPARE(outcome.exitCode, 3);
    for (const char* pointer : { "/organizations/0/id:", "/people/6/id:", "/photos/0/id:", "/articles/0/id:", "/publications/2/id:" })
        QVERIFY2(outcome.err.contains(QLatin1String(pointer)), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"The newsroom has"_s));
    QCOMPARE(contentsOf(shell.path(u"n.rapporteur"_s)), before);
}

void ImportProblemTest::keepsTheSourcesBeforeTheWrongOne()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run("create n.rapporteur").exitCode, 0);
    shell.seedDocument(u"seed.json"_s);
    shell.write(u"more.json"_s, moreDocument);
    shell.write(u"wrong.json"_s, QByteArray(moreDocument).replace("headline", "headlong"));
    const Outcome outcome = shell.run("import n.rapporteur seed.json wrong.json more.json");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(u"“wrong.json” was not imported"_s), qPrintable(outcome.err));
    const QString dump = shell.run("dump n.rapporteur").out;
    QVERIFY(dump.contains(u"\"track-15-beijing\""_s) && !dump.contains(u"\"more\""_s));
}

QTEST_GUILESS_MAIN(ImportProblemTest)
#include "ImportProblemTest.moc"
