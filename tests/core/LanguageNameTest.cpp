#include "core/text/LanguageName.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class LanguageNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksToTheReader_data();
    void speaksToTheReader();
    void keepsWhatItDoesNotKnow() { QCOMPARE(languageName(u"qqq"_s, u"en"_s).toLower(), u"qqq"_s); }
    void isCalmAboutNonsense() { QVERIFY(languageName(QString(5000, u'x'), u"en"_s).size() <= 5000); }
};

void LanguageNameTest::speaksToTheReader_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("name");
    QTest::newRow("own name") << u"fr"_s << u"fr"_s << u"Français"_s;
    QTest::newRow("plain English, not American English") << u"en"_s << u"en"_s << u"English"_s;
    QTest::newRow("country") << u"en-GB"_s << u"fr"_s << u"Anglais (Royaume-Uni)"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"ar"_s << u"العربية"_s;
    QTest::newRow("for Arabic readers") << u"fr"_s << u"ar"_s << u"الفرنسية"_s;
}

void LanguageNameTest::speaksToTheReader()
{
    QFETCH(QString, tag);
    QFETCH(QString, reader);
    QFETCH(QString, name);
    QCOMPARE(languageName(tag, reader), name);
}

QTEST_GUILESS_MAIN(LanguageNameTest)
#include "LanguageNameTest.moc"
