#include "core/json/RecordJson.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;

namespace {

QJsonArray array(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'),
                                                           &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", json.constData(), qPrintable(error.errorString()));
    return document.array();
}

QByteArray rewritten(const QByteArray& json)
{
    Problems problems;
    const PortableText text = portableTextFromJson(array(json), u"/body"_s, problems);
    if (!problems.empty())
        return problems.front().place.pointer.toUtf8();
    return canonicalJson(toJson(text));
}

} // namespace

class PortableTextJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotListedIsAnError_data();
    void whatIsNotListedIsAnError();
    void keysAreDerivedFromThePosition();
    void derivedKeysAvoidGivenOnes();
    void aTextBuiltInMemoryIsWrittenWithKeys();
    void levelIsWrittenForListItemsAlone();
    void marksKeepTheirOrderWithoutRepeats();
    void inlineTypesCarryMarksAndWords();
    void rowsStandInCaptions();
    void unknownTypesGiveOneProblemEach();
};

void PortableTextJsonTest::whatIsNotListedIsAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* json, ProblemCode code, const char* pointer) {
        QTest::newRow(name) << QByteArray(json) << code << QByteArray(pointer);
    };
    using enum ProblemCode;
    row("block type", "[{'_type':'video'}]", UnknownValue, "/0/_type");
    row("no type", "[{}]", MissingKey, "/0/_type");
    row("no object", "['x']", WrongType, "/0");
    row("style", "[{'_type':'block','style':'h1'}]", UnknownValue, "/0/style");
    row("list item", "[{'_type':'block','listItem':'square'}]", UnknownValue, "/0/listItem");
    row("level", "[{'_type':'block','listItem':'bullet','level':10}]", OutOfRange, "/0/level");
    row("inline type", "[{'_type':'block','children':[{'_type':'image'}]}]", UnknownValue,
        "/0/children/0/_type");
    row("unknown mark",
        "[{'_type':'block','children':[{'_type':'span','text':'x','marks':['blink']}]}]",
        UnknownValue, "/0/children/0/marks/0");
    row("mark of another block",
        "[{'_type':'block','markDefs':[{'_key':'k','_type':'link','href':'/"
        "'}]},{'_type':'block','children':[{'_type':'span','text':'x','marks':['k']}]}]",
        UnknownValue, "/1/children/0/marks/0");
    row("script link",
        "[{'_type':'block','markDefs':[{'_key':'k','_type':'link','href':'JavaScript:x'}]}]",
        UnknownValue, "/0/markDefs/0/href");
    row("link without address", "[{'_type':'block','markDefs':[{'_key':'k','_type':'link'}]}]",
        MissingKey, "/0/markDefs/0/href");
    row("language of a link",
        "[{'_type':'block','markDefs':[{'_type':'link','href':'/','language':'en'}]}]", UnknownKey,
        "/0/markDefs/0/language");
    row("definition type", "[{'_type':'block','markDefs':[{'_type':'comment','href':'/'}]}]",
        UnknownValue, "/0/markDefs/0/_type");
    row("definition named as a decorator",
        "[{'_type':'block','markDefs':[{'_key':'em','_type':'link','href':'/'}]}]", UnknownValue,
        "/0/markDefs/0/_key");
    row("key twice", "[{'_type':'divider','_key':'a'},{'_type':'divider','_key':'a'}]", DuplicateId,
        "/1/_key");
    row("child key twice",
        "[{'_type':'block','children':[{'_type':'span','_key':'a'},{'_type':'span','_key':'a'}]}]",
        DuplicateId, "/0/children/1/_key");
    row("rows in prose", "[{'_type':'block','children':[{'_type':'rows'}]}]", UnknownValue,
        "/0/children/0/_type");
    row("photo in a caption",
        "[{'_type':'photo','photo':'p','caption':[{'_type':'photo','photo':'q'}]}]", UnknownValue,
        "/0/caption/0/_type");
    row("roster in a cell", "[{'_type':'table','rows':[[[{'_type':'roster','delegation':'d'}]]]}]",
        UnknownValue, "/0/rows/0/0/0/_type");
    row("rows in a cell",
        "[{'_type':'table','rows':[[[{'_type':'block','children':[{'_type':'rows'}]}]]]}]",
        UnknownValue, "/0/rows/0/0/0/children/0/_type");
    row("cell that is no array", "[{'_type':'table','rows':[['x']]}]", WrongType, "/0/rows/0/0");
    row("quote in blocks", "[{'_type':'quote','text':[]}]", WrongType, "/0/text");
    row("cleared on a date", "[{'_type':'quote','text':'x','clearedAt':'2013-01-01'}]",
        ImpossibleInstant, "/0/clearedAt");
    row("person without id", "[{'_type':'block','children':[{'_type':'person'}]}]", MissingKey,
        "/0/children/0/person");
    row("person in words",
        "[{'_type':'roster','delegation':'d','words':{'spans':[{'_type':'person','person':'p'}]}}]",
        UnknownValue, "/0/words/spans/0/_type");
    row("link in words",
        "[{'_type':'roster','delegation':'d','words':{'spans':[{'_type':'span','text':'x','marks':["
        "'k1']}]}}]",
        UnknownValue, "/0/words/spans/0/marks/0");
    row("fixed by nobody", "[{'_type':'roster','delegation':'d','words':{'fixed':'later'}}]",
        UnknownValue, "/0/words/fixed");
    row("span text missing type", "[{'_type':'block','children':[{'text':'x'}]}]", MissingKey,
        "/0/children/0/_type");
    row("html in a span", "[{'_type':'block','children':[{'_type':'span','html':'x'}]}]",
        UnknownKey, "/0/children/0/html");
}

void PortableTextJsonTest::whatIsNotListedIsAnError()
{
    QFETCH(QByteArray, json);
    QFETCH(ProblemCode, code);
    QFETCH(QByteArray, pointer);

    Problems problems;
    portableTextFromJson(array(json), u"/body"_s, problems);

    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().code, code);
    QCOMPARE(problems.front().place.pointer, u"/body"_s + QString::fromLatin1(pointer));
}

void PortableTextJsonTest::keysAreDerivedFromThePosition()
{
    const QByteArray json
        = "[{'_type':'divider'},{'_type':'block','markDefs':[{'_type':'link','href':'/'}],"
          "'children':[{'_type':'span','text':'a'},{'_type':'event','event':'e','words':{'spans':[{"
          "'_type':'span','text':'b'}]}}]}]";

    QCOMPARE(
        rewritten(json),
        QByteArray(
            R"([{"_key":"b0","_type":"divider"},{"_key":"b1","_type":"block","children":[)"
            R"({"_key":"b1c0","_type":"span","text":"a"},)"
            R"({"_key":"b1c1","_type":"event","event":"e","words":{"spans":[{"_key":"w0","_type":"span","text":"b"}]}}],)"
            R"("markDefs":[{"_key":"m0","_type":"link","href":"/"}]}])"));
}

void PortableTextJsonTest::derivedKeysAvoidGivenOnes()
{
    QCOMPARE(
        rewritten("[{'_type':'divider'},{'_type':'divider','_key':'b0'},{'_type':'divider','_key':'"
                  "b0-1'}]"),
        QByteArray(
            R"([{"_key":"b0-2","_type":"divider"},{"_key":"b0","_type":"divider"},{"_key":"b0-1","_type":"divider"}])"));
}

void PortableTextJsonTest::aTextBuiltInMemoryIsWrittenWithKeys()
{
    const PortableText text { paragraph(u"One"_s), DividerBlock {}, paragraph(u"Two"_s) };
    Problems problems;

    const QByteArray written = canonicalJson(toJson(text));
    const PortableText again = portableTextFromJson(toJson(text), {}, problems);

    QVERIFY(written.contains(R"("_key":"b2c0")"));
    QVERIFY(problems.empty());
    QCOMPARE(canonicalJson(toJson(again)), written);
}

void PortableTextJsonTest::levelIsWrittenForListItemsAlone()
{
    QCOMPARE(
        rewritten("[{'_type':'block','level':3,'children':[]},{'_type':'block','listItem':'number',"
                  "'level':1,'children':[]},"
                  "{'_type':'block','listItem':'bullet','level':2,'children':[]}]"),
        QByteArray(
            R"([{"_key":"b0","_type":"block","children":[]},{"_key":"b1","_type":"block","children":[],"listItem":"number"},)"
            R"({"_key":"b2","_type":"block","children":[],"level":2,"listItem":"bullet"}])"));
}

void PortableTextJsonTest::marksKeepTheirOrderWithoutRepeats()
{
    QVERIFY(rewritten("[{'_type':'block','children':[{'_type':'span','text':'x','marks':['sup','em'"
                      ",'sup']}]}]")
                .contains(R"("marks":["sup","em"])"));
}

void PortableTextJsonTest::inlineTypesCarryMarksAndWords()
{
    const QByteArray json = rewritten(
        "[{'_type':'block','children':[{'_type':'person','person':'p','affix':'title','position':'"
        "x','marks':['em'],"
        "'words':{'spans':[{'_type':'span','text':'He','marks':['strong']}],'fixed':'approved','"
        "basis':'Ji','people':['p']}}]}]");

    QVERIFY2(
        json.contains(
            R"("marks":["em"],"person":"p","position":"x","words":{"basis":"Ji","fixed":"approved","people":["p"],)"),
        json.constData());
}

void PortableTextJsonTest::rowsStandInCaptions()
{
    const QByteArray json = rewritten("[{'_type':'photo','photo':'p','caption':[{'_type':'block','"
                                      "children':[{'_type':'rows'}]}]}]");

    QVERIFY2(json.contains(R"("_type":"rows")"), json.constData());
}

void PortableTextJsonTest::unknownTypesGiveOneProblemEach()
{
    Problems problems;
    portableTextFromJson(array("[{'_type':'video','src':'x','width':3},{'_type':'block','children':"
                               "[{'_type':'emoji','code':1}]}]"),
                         {}, problems);

    QCOMPARE(problems.size(), size_t(2));
}

QTEST_APPLESS_MAIN(PortableTextJsonTest)

#include "PortableTextJsonTest.moc"
