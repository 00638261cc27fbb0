#include "core/json/RecordJson.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;

namespace {

QJsonObject object(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'),
                                                           &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", json, qPrintable(error.errorString()));
    return document.object();
}

Problems problemsOf(RecordKind kind, const QJsonObject& object)
{
    Problems problems;
    const QString pointer = u"/at/0"_s;
    switch (kind) {
    case RecordKind::Publisher:
        recordFromJson<Publisher>(object, pointer, problems);
        break;
    case RecordKind::Organization:
        recordFromJson<Organization>(object, pointer, problems);
        break;
    case RecordKind::Person:
        recordFromJson<Person>(object, pointer, problems);
        break;
    case RecordKind::Event:
        recordFromJson<Event>(object, pointer, problems);
        break;
    case RecordKind::Delegation:
        recordFromJson<Delegation>(object, pointer, problems);
        break;
    case RecordKind::Photo:
        recordFromJson<Photo>(object, pointer, problems);
        break;
    case RecordKind::Article:
        recordFromJson<Article>(object, pointer, problems);
        break;
    case RecordKind::Publication:
        recordFromJson<Publication>(object, pointer, problems);
        break;
    default:
        qFatal("no such kind in this test");
    }
    return problems;
}

void row(const char* name, RecordKind kind, const QByteArray& json, ProblemCode code,
         const char* pointer)
{
    QTest::newRow(name) << kind << json << code << QByteArray(pointer);
}

} // namespace

class RecordProblemJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongContentIsReportedWithItsPlace_data();
    void wrongContentIsReportedWithItsPlace();
    void goodContentHasNoProblem_data();
    void goodContentHasNoProblem();
    void pointersEscapeTildeAndSlash();
    void unknownValueListsWhatIsAllowed();
    void problemsNameTheRecord();
    void problemsOfOneRecordAreBounded();
};

void RecordProblemJsonTest::wrongContentIsReportedWithItsPlace_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QByteArray>("pointer");
    using enum RecordKind;
    using enum ProblemCode;
    row("unknown key", Event, "{'id':'e','nmae':'x'}", UnknownKey, "/nmae");
    row("unknown key deep", Photo, "{'id':'p','rows':[{'people':[{'text':'x','Region':{}}]}]}",
        UnknownKey, "/rows/0/people/0/Region");
    row("number for text", Event, "{'id':'e','city':5}", WrongType, "/city");
    row("null for text", Event, "{'id':'e','city':null}", WrongType, "/city");
    row("text for flag", Photo, "{'id':'p','released':'yes'}", WrongType, "/released");
    row("text for number", Event, "{'id':'e','edition':'5'}", WrongType, "/edition");
    row("fraction for whole number", Event, "{'id':'e','edition':1.5}", WrongType, "/edition");
    row("object for array", Delegation, "{'id':'d','members':{}}", WrongType, "/members");
    row("text for object", Delegation, "{'id':'d','members':['x']}", WrongType, "/members/0");
    row("number among ids", Delegation, "{'id':'d','events':['e',2]}", WrongType, "/events/1");
    row("number among topics", Article, "{'id':'a','topics':[1]}", WrongType, "/topics/0");
    row("no id", Event, "{}", MissingKey, "/id");
    row("empty id", Event, "{'id':''}", OutOfRange, "/id");
    row("empty mention", Event, "{'id':'e','series':''}", OutOfRange, "/series");
    row("control character in id", Event, "{'id':'a\\u0007b'}", UnknownValue, "/id");
    row("no such track", Event, "{'id':'e','track':'3'}", UnknownValue, "/track");
    row("empty track", Event, "{'id':'e','track':''}", UnknownValue, "/track");
    row("edition zero", Event, "{'id':'e','edition':0}", OutOfRange, "/edition");
    row("headcount zero", Delegation, "{'id':'d','groups':[{'headcount':0}]}", OutOfRange,
        "/groups/0/headcount");
    row("31 February", Event, "{'id':'e','from':'2013-02-31'}", ImpossibleDate, "/from");
    row("month 13", Event, "{'id':'e','from':'2013-13'}", ImpossibleDate, "/from");
    row("date with words", Event, "{'id':'e','from':'June 2013'}", ImpossibleDate, "/from");
    row("empty date", Event, "{'id':'e','from':''}", ImpossibleDate, "/from");
    row("instant where a date stands", Event, "{'id':'e','from':'2013-06-25T00:00:00Z'}",
        ImpossibleDate, "/from");
    row("hour 24", Article, "{'id':'a','published':'2013-06-25T24:00:00Z'}", ImpossibleInstant,
        "/published");
    row("offset", Article, "{'id':'a','published':'2013-06-25T12:00:00+02:00'}", ImpossibleInstant,
        "/published");
    row("published in words", Article, "{'id':'a','published':'yesterday'}", ImpossibleDate,
        "/published");
    row("embargo without time", Article, "{'id':'a','embargoUntil':'2013-06-25'}",
        ImpossibleInstant, "/embargoUntil");
    row("member embargo", Delegation, "{'id':'d','members':[{'person':'p','embargoUntil':'2013'}]}",
        ImpossibleInstant, "/members/0/embargoUntil");
    row("correction at 30 February", Article,
        "{'id':'a','corrections':[{'at':'2013-02-30','text':'x'}]}", ImpossibleDate,
        "/corrections/0/at");
    row("language with underscore", Article, "{'id':'a','language':'en_US'}", UnknownValue,
        "/language");
    row("country in small letters", Event, "{'id':'e','country':'cn'}", UnknownValue, "/country");
    row("country name", Event, "{'id':'e','country':'China'}", UnknownValue, "/country");
    row("script address", Publication, "{'id':'p','url':'javascript:alert(1)'}", UnknownValue,
        "/url");
    row("split script address", Publication, "{'id':'p','url':'java\\nscript:alert(1)'}",
        UnknownValue, "/url");
    row("data address", Article, "{'id':'a','canonicalUrl':'data:text/html,x'}", UnknownValue,
        "/canonicalUrl");
    row("file address", Publisher, "{'viewAllUrl':'FILE:///etc/passwd'}", UnknownValue,
        "/viewAllUrl");
    row("time zone path", Publisher, "{'timezone':'../../etc/passwd'}", UnknownValue, "/timezone");
    row("x above one", Photo, "{'id':'p','focalPoint':{'x':1.5,'y':0}}", OutOfRange,
        "/focalPoint/x");
    row("negative y", Photo, "{'id':'p','focalPoint':{'x':0,'y':-0.1}}", OutOfRange,
        "/focalPoint/y");
    row("region without width", Photo,
        "{'id':'p','rows':[{'people':[{'text':'x','region':{'x':0,'y':0,'w':0,'h':1}}]}]}",
        OutOfRange, "/rows/0/people/0/region/w");
    row("region out of the picture", Photo,
        "{'id':'p','rows':[{'people':[{'text':'x','region':{'x':0,'y':0.6,'w':1,'h':0.5}}]}]}",
        OutOfRange, "/rows/0/people/0/region/h");
    row("region without h", Photo,
        "{'id':'p','rows':[{'people':[{'text':'x','region':{'x':0,'y':0,'w':1}}]}]}", MissingKey,
        "/rows/0/people/0/region/h");
    row("slot of nobody", Photo, "{'id':'p','rows':[{'people':[{'affix':'rank'}]}]}", MissingKey,
        "/rows/0/people/0/person");
    row("capital hash", Photo, "{'id':'p','sha256':'AB'}", UnknownValue, "/sha256");
    row("control character in file", Photo, "{'id':'p','file':'a\\u0000b.jpg'}", UnknownValue,
        "/file");
    row("member nobody", Delegation, "{'id':'d','members':[{'role':'head'}]}", MissingKey,
        "/members/0/person");
    row("label of nothing", Delegation, "{'id':'d','groups':[{'labels':[{}]}]}", MissingKey,
        "/groups/0/labels/0/text");
    row("no names", Person, "{'id':'p'}", MissingKey, "/names");
    row("empty names", Person, "{'id':'p','names':[]}", EmptyName, "/names");
    row("name without text", Person, "{'id':'p','names':[{'given':' \\u00a0'}]}", EmptyName,
        "/names/0");
    row("no primary", Person, "{'id':'p','names':[{'given':'A'},{'given':'B'}]}", PrimaryNameCount,
        "/names");
    row("two primaries", Person,
        "{'id':'p','names':[{'given':'A','primary':true},{'given':'B','primary':true}]}",
        PrimaryNameCount, "/names");
    row("position id twice", Person,
        "{'id':'p','names':[{'given':'A'}],'positions':[{'id':'x'},{'id':'x'}]}", DuplicateId,
        "/positions/1/id");
    row("rank without service", Person,
        "{'id':'p','names':[{'given':'A'}],'ranks':[{'code':'ADM'}]}", MissingKey,
        "/ranks/0/service");
    row("empty withhold term", Person,
        "{'id':'p','names':[{'given':'A'}],'withholdTerms':[{'text':' '}]}", EmptyName,
        "/withholdTerms/0/text");
    row("organization name without text", Organization, "{'id':'o','names':[{'kind':'full'}]}",
        MissingKey, "/names/0/text");
    const QByteArray longId(201, 'x');
    row("long id", Event, "{'id':'" + longId + "'}", TooLong, "/id");
    const QByteArray longHeadline(2001, 'x');
    row("long headline", Article, "{'id':'a','headline':'" + longHeadline + "'}", TooLong,
        "/headline");
}

void RecordProblemJsonTest::wrongContentIsReportedWithItsPlace()
{
    QFETCH(RecordKind, kind);
    QFETCH(QByteArray, json);
    QFETCH(ProblemCode, code);
    QFETCH(QByteArray, pointer);

    const Problems problems = problemsOf(kind, object(json.constData()));

    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().code, code);
    QCOMPARE(problems.front().place.pointer, u"/at/0"_s + QString::fromLatin1(pointer));
    QCOMPARE(problems.front().severity, Severity::Error);
}

void RecordProblemJsonTest::goodContentHasNoProblem_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QByteArray>("json");
    using enum RecordKind;
    const auto good = [](const char* name, RecordKind kind, const char* json) {
        QTest::newRow(name) << kind << QByteArray(json);
    };
    good("bare article", Article, "{'id':'a'}");
    good("bare photo", Photo, "{'id':'p'}");
    good("empty publisher", Publisher, "{}");
    good("published year", Article, "{'id':'a','published':'2013'}");
    good("published instant with fraction", Article,
         "{'id':'a','published':'2024-02-29T23:59:59.123456Z'}");
    good("approval on a date", Article, "{'id':'a','approvals':[{'by':'N','at':'2013-06'}]}");
    good("relative address", Publication, "{'id':'p','url':'../xi-europe?a=b:c'}");
    good("mail address", Publication, "{'id':'p','url':'MAILTO:press@example.org'}");
    good("telephone", Publication, "{'id':'p','url':'tel:+1-202'}");
    good("region to the edge", Photo,
         "{'id':'p','rows':[{'people':[{'text':'x','region':{'x':0.9,'y':0.1,'w':0.1000000001,'h':"
         "0.9}}]}]}");
    good("single name is primary", Person,
         "{'id':'p','names':[{'verbatim':'the Dalai Lama','order':'verbatim'}]}");
    good("one of two primary", Person,
         "{'id':'p','names':[{'given':'A','primary':true},{'given':'B'}]}");
    good("variant language", Person,
         "{'id':'p','names':[{'given':'A','language':'zh-Latn-pinyin'}]}");
    good("member in text", Delegation, "{'id':'d','members':[{'text':'two officials'}]}");
    good("unidentified slot", Photo, "{'id':'p','rows':[{'people':[{'unidentified':true}]}]}");
}

void RecordProblemJsonTest::goodContentHasNoProblem()
{
    QFETCH(RecordKind, kind);
    QFETCH(QByteArray, json);

    const Problems problems = problemsOf(kind, object(json.constData()));

    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().place.pointer));
}

void RecordProblemJsonTest::pointersEscapeTildeAndSlash()
{
    const Problems problems = problemsOf(RecordKind::Event, object("{'id':'e','a/b~c':1}"));

    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().place.pointer, u"/at/0/a~1b~0c"_s);
    QCOMPARE(problems.front().arguments, QStringList { u"a/b~c"_s });
}

void RecordProblemJsonTest::unknownValueListsWhatIsAllowed()
{
    const Problems problems = problemsOf(RecordKind::Event, object("{'id':'e','track':'3'}"));

    QCOMPARE(problems.front().arguments, QStringList({ u"3"_s, u"1, 1.5, 2"_s }));
}

void RecordProblemJsonTest::problemsNameTheRecord()
{
    const Problems problems = problemsOf(RecordKind::Person,
                                         object("{'id':'wu','names':[{'given':'A','kind':'x'}]}"));

    QCOMPARE(problems.front().place.kind, RecordKind::Person);
    QCOMPARE(problems.front().place.id, u"wu"_s);
}

void RecordProblemJsonTest::problemsOfOneRecordAreBounded()
{
    QJsonObject event { { u"id"_s, u"e"_s } };
    for (int index = 0; index < 5000; ++index)
        event.insert(u"key%1"_s.arg(index), 1);

    const size_t count = problemsOf(RecordKind::Event, event).size();

    QVERIFY(count > 100 && count <= 1000);
}

QTEST_APPLESS_MAIN(RecordProblemJsonTest)

#include "RecordProblemJsonTest.moc"
