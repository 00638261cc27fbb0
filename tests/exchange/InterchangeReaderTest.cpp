#include "exchange/interchange/InterchangeReader.h"

#include "core/Error.h"
#include "exchange/DocumentFolder.h"
#include "exchange/ImportedNewsroom.h"

#include <QtTest>

using namespace rapporteur;

namespace {

/// Imports into an empty newsroom.
Problems problemsOf(const QString& path, const KnownRecords& known = {})
{
    ImportedNewsroom newsroom;
    return InterchangeReader(path, known).read(newsroom);
}

} // namespace

class InterchangeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSeed();
    void reportsProblems_data();
    void reportsProblems();
    void acceptsDocuments_data();
    void acceptsDocuments();
    void mayMentionWhatTheNewsroomHas();
    void refusesAnIdThatTheNewsroomHas();
    void circlesThroughTheNewsroomAreFound();
    void reportsAHundredProblemsAndSaysThatThereAreMore();
    void givesTheSinkNothingAfterAProblem();
    void reportsProgressAndCanBeCancelled();
};

void InterchangeReaderTest::readsTheSeed()
{
    const DocumentFolder folder;
    ImportedNewsroom newsroom;
    const KnownRecords known;

    const Problems problems = InterchangeReader(folder.writeSeed(), known).read(newsroom);

    QVERIFY2(problems.empty(), qPrintable(described(problems)));
    QCOMPARE(newsroom.registry.publisher.organization.text(), u"usip"_s);
    QCOMPARE(newsroom.registry.organizations.size(), size_t(5));
    QCOMPARE(newsroom.registry.people.size(), size_t(7));
    QCOMPARE(newsroom.registry.series.size(), size_t(2));
    QCOMPARE(newsroom.registry.events.size(), size_t(2));
    QCOMPARE(newsroom.registry.delegations.size(), size_t(3));
    QCOMPARE(newsroom.registry.publications.size(), size_t(3));
    QCOMPARE(newsroom.articles.size(), size_t(1));
    QCOMPARE(newsroom.articles.front().body.size(), size_t(5));
    QCOMPARE(newsroom.registry.photos.all().front().sha256, newsroom.pictures.firstKey());
}

void InterchangeReaderTest::reportsProblems_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* members, ProblemCode code,
                        const char* pointer) {
        QTest::newRow(name) << QByteArray(members) << code << QByteArray(pointer);
    };
    using enum ProblemCode;
    row("unknown array", "'persons':[]", UnknownKey, "/persons");
    row("unknown key with slash", "'a/b':{}", UnknownKey, "/a~1b");
    row("array that is an object", "'people':{}", WrongType, "/people");
    row("array that is null", "'people':null", WrongType, "/people");
    row("record that is a text", "'series':['x']", WrongType, "/series/0");
    row("publisher that is an array", "'publisher':[]", WrongType, "/publisher");
    row("key in a record", "'series':[{'id':'a'},{'id':'b','phrases':1}]", UnknownKey,
        "/series/1/phrases");
    row("key twice in a record", "'series':[{'id':'a','phrase':'x','phrase':'y'}]", DuplicateKey,
        "/series/0/phrase");
    row("key twice deep inside", "'people':[{'id':'a','names':[{'given':'x','given':'y'}]}]",
        DuplicateKey, "/people/0/names/0/given");
    row("array twice", "'series':[],'series':[]", DuplicateKey, "/series");
    row("format twice", "'format':'rapporteur-newsroom'", DuplicateKey, "/format");
    row("id twice", "'series':[{'id':'a'},{'id':'b'},{'id':'a'}]", DuplicateId, "/series/2/id");
    row("no such publisher", "'publisher':{'organization':'x'}", DanglingId,
        "/publisher/organization");
    row("no such parent", "'organizations':[{'id':'a','parent':'b'}]", DanglingId,
        "/organizations/0/parent");
    row("no such series", "'events':[{'id':'a','series':'b'}]", DanglingId, "/events/0/series");
    row("kind matters", "'events':[{'id':'a','series':'b'}],'snippets':[{'id':'b'}]", DanglingId,
        "/events/0/series");
    row("no such member", "'delegations':[{'id':'d','members':[{'person':'p'}]}]", DanglingId,
        "/delegations/0/members/0/person");
    row("no such cover", "'delegations':[{'id':'d','groups':[{'covers':['p']}]}]", DanglingId,
        "/delegations/0/groups/0/covers/0");
    row("no such mention",
        "'articles':[{'id':'a','body':[{'_type':'block','children':[{'_type':'person','person':'p'}"
        "]}]}]",
        DanglingId, "/articles/0/body/0/children/0/person");
    row("no such related", "'articles':[{'id':'a','related':['x']}]", DanglingId,
        "/articles/0/related/0");
    row("no such name in words",
        "'articles':[{'id':'a','body':[{'_type':'roster','delegation':'d','words':{'spans':[],'"
        "people':['x']}}]}],'delegations':[{'id':'d'}]",
        DanglingId, "/articles/0/body/0/words/people/0");
    row("no such position of a member",
        "'people':[{'id':'p','names':[{'given':'A'}]}],'delegations':[{'id':'d','members':[{'"
        "person':'p','positions':['x']}]}]",
        DanglingId, "/delegations/0/members/0/positions/0");
    row("position of somebody else",
        "'people':[{'id':'p','names':[{'given':'A'}]},{'id':'q','names':[{'given':'A'}],'positions'"
        ":[{'id':'x'}]}],'articles':[{'id':'a','summary':[{'_type':'block','children':[{'_type':'"
        "person','person':'p','position':'x'}]}]}]",
        DanglingId, "/articles/0/summary/0/children/0/position");
    row("position of a text member",
        "'delegations':[{'id':'d','members':[{'text':'x','positions':['y']}]}]", DanglingId,
        "/delegations/0/members/0/positions/0");
    row("own parent", "'organizations':[{'id':'a','parent':'a'}]", CircularReference,
        "/organizations/0/parent");
    row("translation of itself", "'articles':[{'id':'a','translationOf':'a'}]", CircularReference,
        "/articles/0/translationOf");
    row("impossible date", "'events':[{'id':'e','from':'2013-02-30'}]", ImpossibleDate,
        "/events/0/from");
    row("missing picture", "'photos':[{'id':'p','file':'none.jpg'}]", MissingPicture,
        "/photos/0/file");
    row("photo without picture", "'photos':[{'id':'p'}]", MissingKey, "/photos/0/file");
}

void InterchangeReaderTest::reportsProblems()
{
    QFETCH(QByteArray, members);
    QFETCH(ProblemCode, code);
    QFETCH(QByteArray, pointer);
    const DocumentFolder folder;

    const Problems problems = problemsOf(folder.writeDocument(members));

    QVERIFY2(problems.size() == 1, qPrintable(described(problems)));
    QCOMPARE(problems.front().code, code);
    QCOMPARE(problems.front().place.pointer, QString::fromLatin1(pointer));
}

void InterchangeReaderTest::acceptsDocuments_data()
{
    QTest::addColumn<QByteArray>("members");
    const auto row = [](const char* name, const char* members) {
        QTest::newRow(name) << QByteArray(members);
    };
    row("nothing at all", "");
    row("empty arrays", "'people':[],'articles':[]");
    row("bare article", "'articles':[{'id':'a'}]");
    row("any order",
        "'articles':[{'id':'a','authors':['p'],'related':['b','pub']},{'id':'b'}],'publications':[{"
        "'id':'pub'}],"
        "'people':[{'id':'p','names':[{'given':'A'}]}],'publisher':{'organization':'o'},'"
        "organizations':[{'id':'o'}]");
    row("positions before their person",
        "'delegations':[{'id':'d','members':[{'person':'p','positions':['x']}]}],"
        "'people':[{'id':'p','names':[{'given':'A'}],'positions':[{'id':'x'}]}]");
    row("one id in two arrays",
        "'series':[{'id':'x'}],'snippets':[{'id':'x'}],'articles':[{'id':'x'}]");
    row("chain of parents",
        "'organizations':[{'id':'a','parent':'b'},{'id':'b','parent':'c'},{'id':'c'},{'id':'d','"
        "parent':'b'}]");
}

void InterchangeReaderTest::acceptsDocuments()
{
    QFETCH(QByteArray, members);
    const DocumentFolder folder;

    const Problems problems = problemsOf(folder.writeDocument(members));

    QVERIFY2(problems.empty(), qPrintable(described(problems)));
}

void InterchangeReaderTest::mayMentionWhatTheNewsroomHas()
{
    const DocumentFolder folder;
    KnownRecords known;
    known.ids(RecordKind::Person).insert(u"p"_s);
    known.positions[u"p"_s].insert(u"x"_s);
    known.ids(RecordKind::Publication).insert(u"pub"_s);
    const QString document = folder.writeDocument(
        "'articles':[{'id':'a','related':['pub'],'body':[{'_type':'block','children':["
        "{'_type':'person','person':'p','position':'x'}]}]}]");

    QCOMPARE(described(problemsOf(document, known)), QString());
    QCOMPARE(problemsOf(document).size(), size_t(2));
}

void InterchangeReaderTest::refusesAnIdThatTheNewsroomHas()
{
    const DocumentFolder folder;
    KnownRecords known;
    known.ids(RecordKind::Person).insert(u"p"_s);

    // The same id of another kind is another record.
    const Problems problems
        = problemsOf(folder.writeDocument("'people':[{'id':'q','names':[{'given':'A'}]},"
                                          "{'id':'p','names':[{'given':'A'}]}],'series':[{'id':'p'}]"),
                     known);

    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().code, ProblemCode::KnownId);
    QCOMPARE(problems.front().place.pointer, u"/people/1/id"_s);
}

void InterchangeReaderTest::circlesThroughTheNewsroomAreFound()
{
    const DocumentFolder folder;
    KnownRecords known;
    known.ids(RecordKind::Organization) = { u"b"_s, u"c"_s };
    known.parents = { { u"b"_s, u"c"_s }, { u"c"_s, u"a"_s } };

    const Problems problems = problemsOf(
        folder.writeDocument("'organizations':[{'id':'a','parent':'b'}]"), known);
    const Problems three = problemsOf(
        folder.writeDocument("'organizations':[{'id':'x','parent':'y'},{'id':'y','parent':'z'},{'"
                             "id':'z','parent':'y'}]"));

    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().code, ProblemCode::CircularReference);
    QCOMPARE(three.size(), size_t(2)); // y and z; x only leads there
}

void InterchangeReaderTest::reportsAHundredProblemsAndSaysThatThereAreMore()
{
    const DocumentFolder folder;
    const auto documentWith = [&folder](int count) {
        QByteArray series;
        for (int index = 0; index < count; ++index)
            series += (index > 0 ? ",{'id':'" : "{'id':'") + QByteArray::number(index)
                + "','wrong':1}";
        return folder.writeDocument("'series':[" + series + "]");
    };

    const Problems hundred = problemsOf(documentWith(100));
    const Problems more = problemsOf(documentWith(5000));

    QCOMPARE(hundred.size(), size_t(100));
    QCOMPARE(hundred.back().code, ProblemCode::UnknownKey);
    QCOMPARE(more.size(), size_t(101));
    QCOMPARE(more.at(99).place.pointer, u"/series/99/wrong"_s);
    QCOMPARE(more.back().code, ProblemCode::TooManyProblems);
    QCOMPARE(more.back().arguments, QStringList { u"100"_s });
}

void InterchangeReaderTest::givesTheSinkNothingAfterAProblem()
{
    const DocumentFolder folder;
    ImportedNewsroom newsroom;
    const KnownRecords known;

    const Problems problems
        = InterchangeReader(
              folder.writeDocument("'series':[{'id':'a'},{'id':'b','x':1},{'id':'c'}]"), known)
              .read(newsroom);

    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(newsroom.registry.series.size(), size_t(1));
}

void InterchangeReaderTest::reportsProgressAndCanBeCancelled()
{
    const DocumentFolder folder;
    ImportedNewsroom newsroom;
    const KnownRecords known;
    const QString path = folder.writeSeed();
    qint64 last = -1;
    qint64 whole = 0;
    const auto watch = [&](qint64 done, qint64 total) {
        if (done < last || done > total)
            qFatal("progress runs backwards");
        last = done;
        whole = total;
    };

    InterchangeReader(path, known).read(newsroom, watch);

    QCOMPARE(whole, QFileInfo(path).size());
    QCOMPARE(last, whole);
    const auto cancel = [](qint64, qint64) {
        throw Error(ErrorCode::Cancelled, {});
    };
    QVERIFY_THROWS_EXCEPTION(Error, InterchangeReader(path, known).read(newsroom, cancel));
}

QTEST_APPLESS_MAIN(InterchangeReaderTest)

#include "InterchangeReaderTest.moc"
