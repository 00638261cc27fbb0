#include "core/json/CleanText.h"
#include "core/json/RecordJson.h"
#include "core/json/ValueForms.h"

#include <QtTest>

using namespace rapporteur;

class JsonValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCleaned_data();
    void textIsCleaned();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void cleanTextStaysAsItIs();
    void decomposedNamesEqualComposedOnes();
    void languageTags_data();
    void languageTags();
    void instants_data();
    void instants();
    void addresses_data();
    void addresses();
};

void JsonValuesTest::textIsCleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* name, const QString& given, const QString& stored) {
        QTest::newRow(name) << given << stored;
    };
    row("plain", u"A “quote” — 10 % ™²…"_s, u"A “quote” — 10 % ™²…"_s);
    row("NFD", u"Z\u030Ciz\u030Cek"_s, u"Žižek"_s);
    row("spaces stay", u" two  spaces\u00A0"_s, u" two  spaces\u00A0"_s);
    row("controls go", u"a\u0000b\u0007c\u001Bd\u007Fe\u0085f"_s, u"abcdef"_s);
    row("line ends", u"a\r\nb\rc\n\td"_s, u"a\nb\nc\n\td"_s);
    row("override goes with its end", u"user\u202Etxt.exe\u202C!"_s, u"usertxt.exe!"_s);
    row("open override goes", u"\u202Dabc"_s, u"abc"_s);
    row("balanced embedding stays", u"x \u202Bעברית\u202C y"_s, u"x \u202Bעברית\u202C y"_s);
    row("open embedding goes", u"x \u202Bעברית y"_s, u"x עברית y"_s);
    row("balanced isolate stays", u"a \u2067עברית\u2069 b"_s, u"a \u2067עברית\u2069 b"_s);
    row("open isolate goes", u"a \u2066b"_s, u"a b"_s);
    row("lone end goes", u"a\u2069b\u202Cc"_s, u"abc"_s);
    row("isolate ends with its line", u"a\u2066b\nc\u2069d"_s, u"ab\ncd"_s);
    row("embedding inside an isolate", u"\u2066\u202Ba\u2069"_s, u"\u2066a\u2069"_s);
    row("Arabic and marks stay", u"\u200Fعمّان\u200E (Amman) می\u200Cخواهم"_s,
        u"\u200Fعمّان\u200E (Amman) می\u200Cخواهم"_s);
    row("lone surrogate", QString(u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00)),
        u"a\uFFFDb\uFFFD"_s);
    row("pair stays", u"\U0001F600"_s, u"\U0001F600"_s);
    row("noncharacter", QString(u"a"_s + QChar(0xFFFE)), u"a\uFFFD"_s);
}

void JsonValuesTest::textIsCleaned()
{
    QFETCH(QString, given);
    QFETCH(QString, stored);

    QCOMPARE(cleanText(given), stored);
    QCOMPARE(cleanText(stored), stored);
}

void JsonValuesTest::namesAreCleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* name, const QString& given, const QString& stored) {
        QTest::newRow(name) << given << stored;
    };
    row("full width", u"Ｒｏｕｇｈｅａｄ，Ｇ．"_s, u"Roughead,G."_s);
    row("full-width space", u"河野\u3000太郎"_s, u"河野 太郎"_s);
    row("ligatures", u"ﬁnn oﬃce ﬆ"_s, u"finn office st"_s);
    row("trademark and superscript stay", u"Acme™ CO² …"_s, u"Acme™ CO² …"_s);
    row("Roman numeral sign stays", u"Charles Ⅲ"_s, u"Charles Ⅲ"_s);
    row("half-width kana stay", u"ｺｳﾉ"_s, u"ｺｳﾉ"_s);
    row("edges", u"\u00A0\u200B Ji\u00A0Zhiye \uFEFF\u2060\u202F"_s, u"Ji\u00A0Zhiye"_s);
    row("only spaces", u" \u00A0\u200B"_s, QString());
    row("apostrophes stay", u"’t Hooft"_s, u"’t Hooft"_s);
    row("non-joiner inside stays", u"می\u200Cر"_s, u"می\u200Cر"_s);
}

void JsonValuesTest::namesAreCleaned()
{
    QFETCH(QString, given);
    QFETCH(QString, stored);

    QCOMPARE(cleanName(given), stored);
    QCOMPARE(cleanName(stored), stored);
}

void JsonValuesTest::cleanTextStaysAsItIs()
{
    const QStringList names {
        u"محمد بن سلمان"_s,    u"שמעון פרס"_s, u"علی‌اکبر ولایتی"_s,
        u"Nguyễn Phú Trọng"_s, u"반기문"_s,    u"Ōe Kenzaburō"_s
    };

    for (const QString& name : names)
        QCOMPARE(cleanName(name), name.normalized(QString::NormalizationForm_C));
}

void JsonValuesTest::decomposedNamesEqualComposedOnes()
{
    const auto person = [](const QString& surname) {
        Problems problems;
        const QJsonObject name { { u"given"_s, u"Slavoj"_s }, { u"surname"_s, surname } };
        return recordFromJson<Person>({ { u"id"_s, u"z"_s }, { u"names"_s, QJsonArray { name } } },
                                      {}, problems);
    };

    QVERIFY(person(u"Žižek"_s.normalized(QString::NormalizationForm_D)) == person(u"Žižek"_s));
}

void JsonValuesTest::languageTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("wellFormed");
    for (const char* tag :
         { "en", "en-US", "zh-Latn-pinyin", "zh-Hans", "zh-cmn-Hans-CN", "de-CH-1901", "es-419",
           "sl-rozaj-biske", "en-u-ca-buddhist", "x-whatever", "en-x-house-style", "i-klingon",
           "en-GB-oed", "sr-Latn-RS", "EN-us" })
        QTest::newRow(tag) << QString::fromLatin1(tag) << true;
    for (const char* tag :
         { "", "e", "en_US", "en-", "-en", "en--US", "english-language-x", "en-US-US", "en-u", "x",
           "en-x", "1en", "en-a-b", "zh-Latn-Hans", "toolonglang" })
        QTest::newRow(*tag == '\0' ? "empty" : tag) << QString::fromLatin1(tag) << false;
}

void JsonValuesTest::languageTags()
{
    QFETCH(QString, tag);
    QTEST(isLanguageTag(tag), "wellFormed");
}

void JsonValuesTest::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("possible");
    for (const char* text :
         { "2013-07-11T14:00:00Z", "2024-02-29T00:00:00.5Z", "2013-07-11T23:59:59.123456789Z" })
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char* text :
         { "2013-07-11", "2013-07-11T14:00:00", "2013-07-11T14:00Z", "2013-07-11 14:00:00Z",
           "2013-02-29T00:00:00Z", "2013-07-11T24:00:00Z", "2013-07-11T14:60:00Z",
           "2013-07-11T14:00:60Z", "2013-07-11T14:00:00+00:00", "2013-07-11T14:00:00.Z",
           "2013-07-11T14:00:00.1234567890Z", "0013-07-11T14:00:00Z", "2013-7-11T14:00:00Z",
           "+013-07-11T14:00:00Z" })
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void JsonValuesTest::instants()
{
    QFETCH(QString, text);
    QTEST(isInstant(text), "possible");
}

void JsonValuesTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("safe");
    for (const char* address :
         { "", "https://www.example.org/a:b", "HTTP://x", "mailto:a@b", "tel:+1", "page.html",
           "/a:b", "?q=a:b", "#a:b", "//host/path", "../x y" })
        QTest::addRow("safe %s", address) << QString::fromLatin1(address) << true;
    for (const char* address :
         { "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\tscript:x",
           "java\nscript:x", "\x01javascript:x", "data:text/html,x", "vbscript:x",
           "file:///etc/passwd", "blob:x", "ftp://x", "a:b", "java script:x", ":x" })
        QTest::addRow("unsafe %s", QByteArray(address).toPercentEncoding(": /").constData())
            << QString::fromLatin1(address) << false;
}

void JsonValuesTest::addresses()
{
    QFETCH(QString, address);
    QTEST(isSafeAddress(address), "safe");
}

QTEST_APPLESS_MAIN(JsonValuesTest)

#include "JsonValuesTest.moc"
