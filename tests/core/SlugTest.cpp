#include "core/text/Slug.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryScriptInAscii_data();
    void writesEveryScriptInAscii();
    void keepsASlug();
    void cutsBetweenWords();
    void avoidsNamesThatWindowsReserves();
    void hasNothingForSymbolsAlone();
};

void SlugTest::writesEveryScriptInAscii_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("Latin") << u"Łukasiewicz & Đặng: “Ärger”"_s << u"lukasiewicz-dang-arger"_s;
    QTest::newRow("ligature") << u"Straße ﬁnal Œuvre"_s << u"strasse-final-oeuvre"_s;
    QTest::newRow("apostrophe") << u"China’s Edge"_s << u"chinas-edge"_s;
    QTest::newRow("Chinese") << u"北京对话"_s << u"bei-jing-dui-hua"_s;
    QTest::newRow("Russian") << u"Диалог в Москве"_s << u"dialog-v-moskve"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"athena"_s;
    QTest::newRow("Korean") << u"서울"_s << u"seoul"_s;
}

void SlugTest::writesEveryScriptInAscii()
{
    QFETCH(QString, text);
    QTEST(slugFromText(text), "slug");
}

void SlugTest::keepsASlug()
{
    for (const QString& slug :
         { u"usip-president-leads-us-delegation"_s, u"a"_s, u"2013"_s, u"track-1-5"_s })
        QCOMPARE(slugFromText(slug), slug);
}

void SlugTest::cutsBetweenWords()
{
    const QString slug = slugFromText(u"dialogue "_s.repeated(40));
    QCOMPARE(slug, u"dialogue-"_s.repeated(8) + u"dialogue"_s);
    QVERIFY(slug.size() <= 80);
    QCOMPARE(slugFromText(u"x"_s.repeated(500)).size(), 80);
}

void SlugTest::avoidsNamesThatWindowsReserves()
{
    QCOMPARE(slugFromText(u"CON"), u"con-page"_s);
    QCOMPARE(slugFromText(u"com7"), u"com7-page"_s);
    QCOMPARE(slugFromText(u"console"), u"console"_s);
}

void SlugTest::hasNothingForSymbolsAlone()
{
    for (const QString& text : { QString(), u"☃"_s, u"../.."_s, u"\n"_s, QString(QChar(0xD800)) })
        QCOMPARE(slugFromText(text), QString());
}

QTEST_GUILESS_MAIN(SlugTest)
#include "SlugTest.moc"
