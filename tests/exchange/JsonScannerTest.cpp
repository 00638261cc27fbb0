#include "exchange/interchange/JsonScanner.h"

#include "core/Error.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// The place of the error in `json`, or nothing.
QString placeOfError(QByteArray json)
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    try {
        JsonScanner scanner(buffer, u"x.json"_s);
        scanner.takeValue();
        scanner.finish();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotJson || error.file() != u"x.json"_s)
            return u"wrong error"_s;
        return error.place();
    }
    return {};
}

std::vector<QString> duplicatesIn(QByteArray json)
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    JsonScanner scanner(buffer, {});
    scanner.takeValue();
    return scanner.takeDuplicates();
}

} // namespace

class JsonScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsJson_data();
    void acceptsJson();
    void placesErrors_data();
    void placesErrors();
    void findsKeysThatStandTwice();
    void findsKeysThatStandTwiceAmongMany();
    void givesTheBytesOfEachElement();
    void countsColumnsInCharacters();
    void passesAByteOrderMark();
    void valuesMayLieAcrossChunks();
    void refusesDeepNesting();
    void refusesAVeryLongValue();
};

void JsonScannerTest::acceptsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : { "{}", "[]", "0", "-0.5e+10", "1E5", "\"\"", "true", "false", "null",
                              " [ 1 , 2 ]\r\n\t", R"({"a":{"b":[{},[],"\u00e9\n\/\\\""]}})",
                              "\"\xC3\xA9\xE2\x80\x9C\xF0\x9F\x98\x80\"", "\"\x7F\"" })
        QTest::newRow(QByteArray(json).toHex().constData()) << QByteArray(json);
}

void JsonScannerTest::acceptsJson()
{
    QFETCH(QByteArray, json);
    QCOMPARE(placeOfError(json), QString());
}

void JsonScannerTest::placesErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const QString& place) {
        QTest::newRow(name) << json << place;
    };
    row("empty", "", u"line 1, column 1"_s);
    row("text", "hello", u"line 1, column 1"_s);
    row("comma at the end", "[1,]", u"line 1, column 4 (/1)"_s);
    row("comma after the last key", "{\"a\":1,}", u"line 1, column 8 (/a)"_s);
    row("no comma", "[1 2]", u"line 1, column 4 (/0)"_s);
    row("no colon", "{\"a\" 1}", u"line 1, column 6 (/a)"_s);
    row("second line", "{\n \"people\": [\n  {\"id\": tru}\n ]}",
        u"line 3, column 13 (/people/0/id)"_s);
    row("unclosed text", "[\"abc", u"line 1, column 6 (/0)"_s);
    row("line feed in a text", "[\"a\nb\"]", u"line 1, column 4 (/0)"_s);
    row("unknown escape", "[\"\\x\"]", u"line 1, column 4 (/0)"_s);
    row("short escape", "[\"\\u12\"]", u"line 1, column 7 (/0)"_s);
    row("leading zero", "[01]", u"line 1, column 3 (/0)"_s);
    row("lone minus", "[-]", u"line 1, column 3 (/0)"_s);
    row("point without digits", "[1.]", u"line 1, column 4 (/0)"_s);
    row("something after", "{} x", u"line 1, column 4"_s);
    row("comment", "{/*x*/}", u"line 1, column 2"_s);
    row("single quotes", "{'a':1}", u"line 1, column 2"_s);
    row("NaN", "[NaN]", u"line 1, column 2 (/0)"_s);
    row("lone continuation", "[\"\x80\"]", u"line 1, column 3 (/0)"_s);
    row("overlong", "[\"\xC0\xAF\"]", u"line 1, column 3 (/0)"_s);
    row("overlong of three", "[\"\xE0\x80\xAF\"]", u"line 1, column 4 (/0)"_s);
    row("surrogate", "[\"\xED\xA0\x80\"]", u"line 1, column 4 (/0)"_s);
    row("above Unicode", "[\"\xF4\x90\x80\x80\"]", u"line 1, column 4 (/0)"_s);
    row("cut sequence", "[\"\xE2\x80\"]", u"line 1, column 4 (/0)"_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"line 1, column 1"_s);
    row("NUL", QByteArray("\0", 1), u"line 1, column 1"_s);
    row("wrong bracket", "[1}", u"line 1, column 3 (/0)"_s);
}

void JsonScannerTest::placesErrors()
{
    QFETCH(QByteArray, json);
    QTEST(placeOfError(json), "place");
}

void JsonScannerTest::findsKeysThatStandTwice()
{
    QCOMPARE(duplicatesIn(R"({"a":1,"b":{"a":1,"\u0061":2},"c":[{"x":1},{"x":1}]})"),
             std::vector<QString> { u"/b/a"_s });
    QCOMPARE(duplicatesIn(R"({"a":1,"a":{"b":1}})"), std::vector<QString> { u"/a"_s });
    QVERIFY(duplicatesIn(R"({"a":{"b":1},"b":{"a":1}})").empty());
}

void JsonScannerTest::findsKeysThatStandTwiceAmongMany()
{
    QByteArray json = "{";
    for (int index = 0; index < 10'000; ++index)
        json += "\"key" + QByteArray::number(index) + "\":1,";
    json += "\"key3\":2,\"key9999\":2}";

    QCOMPARE(duplicatesIn(json), std::vector<QString>({ u"/key3"_s, u"/key9999"_s }));
}

void JsonScannerTest::givesTheBytesOfEachElement()
{
    QByteArray json = R"( {"a":[ {"x": 1}, "two" ,[3] ], "b": 4 } )";
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    JsonScanner scanner(buffer, {});
    QStringList found;

    scanner.enter();
    QVERIFY(scanner.next());
    QCOMPARE(scanner.key(), u"a"_s);
    scanner.enter();
    while (scanner.next())
        found.append(QString::fromUtf8(scanner.takeValue()));
    QVERIFY(scanner.next());
    QCOMPARE(scanner.pointer(), u"/b"_s);
    found.append(QString::fromUtf8(scanner.takeValue()));
    QVERIFY(!scanner.next());
    scanner.finish();

    QCOMPARE(found, QStringList({ u"{\"x\": 1}"_s, u"\"two\""_s, u"[3]"_s, u"4"_s }));
}

void JsonScannerTest::countsColumnsInCharacters()
{
    QCOMPARE(placeOfError("[\"\xC3\xA9\xF0\x9F\x98\x80\" x]"), u"line 1, column 7 (/0)"_s);
}

void JsonScannerTest::passesAByteOrderMark()
{
    QCOMPARE(placeOfError("\xEF\xBB\xBF{}"), QString());
    QCOMPARE(placeOfError("\xEF\xBB\xBFx"), u"line 1, column 1"_s);
}

void JsonScannerTest::valuesMayLieAcrossChunks()
{
    // Given an element of three chunks, a key and a character that lie across the end of one
    const QByteArray longText = "\"" + QByteArray("\xC3\xA9").repeated(1'500'000) + "\"";
    for (qsizetype shift = 0; shift < 4; ++shift) {
        QByteArray json = "[" + QByteArray(1024 * 1024 - 8 + shift, ' ')
            + "{\"some-key\":" + longText + "}, 2]";
        QBuffer buffer(&json);
        buffer.open(QIODevice::ReadOnly);
        JsonScanner scanner(buffer, {});
        scanner.enter();
        QVERIFY(scanner.next());
        QCOMPARE(scanner.takeValue().size(), longText.size() + 13);
        QVERIFY(scanner.next());
        QCOMPARE(scanner.takeValue(), QByteArray("2"));
        QVERIFY(!scanner.next());
    }
}

void JsonScannerTest::refusesDeepNesting()
{
    QCOMPARE(placeOfError(QByteArray(100, '[') + QByteArray(100, ']')), QString());
    QVERIFY(placeOfError(QByteArray(1'000'000, '[')).startsWith(u"line 1, column 102 "_s));
}

void JsonScannerTest::refusesAVeryLongValue()
{
    QVERIFY(!placeOfError("[\"" + QByteArray(66 * 1024 * 1024, 'x') + "\"]").isEmpty());
}

QTEST_APPLESS_MAIN(JsonScannerTest)

#include "JsonScannerTest.moc"
