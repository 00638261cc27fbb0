#include "imaging/helper/MetadataText.h"

#include "imaging/PictureMetadata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class MetadataTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsEveryWayToWriteADate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("year") << u"2013"_s << u"2013"_s;
        QTest::newRow("month") << u"2013-06"_s << u"2013-06"_s;
        QTest::newRow("day") << u"2013-06-25"_s << u"2013-06-25"_s;
        QTest::newRow("xmp") << u"2013-06-25T10:31:12.50+08:00"_s << u"2013-06-25T10:31:12+08:00"_s;
        QTest::newRow("xmp in UTC") << u"2013-06-25T10:31:12Z"_s << u"2013-06-25T10:31:12Z"_s;
        QTest::newRow("no seconds") << u"2013-06-25T10:31"_s << u"2013-06-25T10:31:00"_s;
        QTest::newRow("exif") << u"2013:06:25 10:31:12"_s << u"2013-06-25T10:31:12"_s;
        QTest::newRow("iim") << u"20130625"_s << u"2013-06-25"_s;
        QTest::newRow("iim, year only") << u"20130000"_s << u"2013"_s;
        QTest::newRow("offset without colon")
            << u"2013-06-25T10:31:12-0530"_s << u"2013-06-25T10:31:12-05:30"_s;
        QTest::newRow("camera without a clock") << u"0000:00:00 00:00:00"_s << QString();
        QTest::newRow("blanks") << u"    :  :     :  :  "_s << QString();
        QTest::newRow("blank month") << u"2013:  :     :  :  "_s << u"2013"_s;
        QTest::newRow("February 30") << u"2013-02-30"_s << u"2013-02"_s;
        QTest::newRow("hour 25") << u"2013-06-25T25:00:00"_s << u"2013-06-25"_s;
        QTest::newRow("words") << u"June 2013"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void readsEveryWayToWriteADate()
    {
        QFETCH(QString, text);
        QTEST(isoDate(text), "iso");
    }

    void tellsUtf8FromWindows1252()
    {
        QCOMPARE(encodingOf("Zürich"), TextEncoding::Utf8);
        QCOMPARE(encodingOf("plain"), TextEncoding::Utf8);
        QCOMPARE(encodingOf("Z\xfcrich"), TextEncoding::Windows1252);
        QCOMPARE(decoded("\x80 \x93Z\xfcrich\x94", TextEncoding::Windows1252), u"€ “Zürich”"_s);
    }

    void cleansText()
    {
        QCOMPARE(cleanText(u" one\r\ntwo\rthree\t\u0001\u0000 "_s, 100), u"one\ntwo\nthree"_s);
        QCOMPARE(cleanText(u"Zu\u0308rich"_s, 100), u"Zürich"_s);
        // Never half a character
        QCOMPARE(cleanText(u"ab😀"_s, 3), u"ab"_s);
    }

    void seesTruncationAsNoEdit()
    {
        QVERIFY(isCutOff(u"A long cre"_s, u"A long credit"_s));
        QVERIFY(!isCutOff(u"Another"_s, u"A long credit"_s));
        QVERIFY(!isCutOff(QString(), u"A long credit"_s));
    }

    void takesAPlaceFromOneContainer()
    {
        PictureMetadata metadata;
        metadata.xmp.location.city = u"Tokyo"_s;
        metadata.iim.location.city = u"Beijing"_s;
        metadata.iim.location.country = u"China"_s;
        QCOMPARE(chosenValues(metadata).location, metadata.xmp.location);
        metadata.iimDigest = IimDigest::Differs;
        QCOMPARE(chosenValues(metadata).location, metadata.iim.location);
    }

    void keepsTheLessPreciseDateOfXmp()
    {
        PictureMetadata metadata;
        metadata.xmp.created = u"2013-06"_s;
        metadata.iim.created = u"2013-06-01"_s;
        metadata.iimDigest = IimDigest::Differs;
        QCOMPARE(chosenValues(metadata).created, u"2013-06"_s);
    }
};

QTEST_GUILESS_MAIN(MetadataTextTest)
#include "MetadataTextTest.moc"
