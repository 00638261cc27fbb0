#include "publish/PageDate.h"
#include "publish/PageWords.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;

class PageDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfThePage_data();
    void speaksTheLanguageOfThePage();
    void showsAnInstantOnTheSitesDay();
    void sortsDatesAndInstantsTogether();
    void refusesWhatIsNoDate();
    void hasEveryWordInEveryLanguage();
    void fallsBackToEnglish();
    void knowsTheDirectionOfAScript();
};

void PageDateTest::speaksTheLanguageOfThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << u"en-US"_s << u"2024-05-16"_s << u"Thursday, May 16, 2024"_s;
    QTest::newRow("month") << u"en-US"_s << u"2024-05"_s << u"May 2024"_s;
    QTest::newRow("year") << u"en-US"_s << u"2024"_s << u"2024"_s;
    QTest::newRow("British") << u"en-GB"_s << u"2024-05-16"_s << u"Thursday, 16 May 2024"_s;
    QTest::newRow("French") << u"fr"_s << u"2024-05-16"_s << u"jeudi 16 mai 2024"_s;
    QTest::newRow("Arabic month") << u"ar"_s << u"2024-05"_s << u"مايو ٢٠٢٤"_s;
    QTest::newRow("Spanish month") << u"es"_s << u"2024-05"_s << u"mayo de 2024"_s;
    QTest::newRow("Chinese month") << u"zh"_s << u"2024-05"_s << u"2024年5月"_s;
    QTest::newRow("Japanese year") << u"ja"_s << u"2024"_s << u"2024年"_s;
}

void PageDateTest::speaksTheLanguageOfThePage()
{
    QFETCH(QString, language);
    QFETCH(QString, stored);
    QTEST(PageDate::fromText(stored, QTimeZone::utc())->shownText(PageWords::load(language)),
          "shown");
}

void PageDateTest::showsAnInstantOnTheSitesDay()
{
    const auto date = PageDate::fromText(u"2024-05-16T02:30:00Z"_s,
                                         siteTimeZone(u"America/New_York"_s));
    QCOMPARE(date->shownText(PageWords::load(u"en-US"_s)), u"Wednesday, May 15, 2024"_s);
    QCOMPARE(date->machineText(), u"2024-05-15T22:30:00-04:00"_s);
    QCOMPARE(date->day(), PartialDate(2024, 5, 15));
}

void PageDateTest::sortsDatesAndInstantsTogether()
{
    const QStringList ascending { u"2023"_s,
                                  u"2024"_s,
                                  u"2024-05"_s,
                                  u"2024-05-15"_s,
                                  u"2024-05-15T10:00:00Z"_s,
                                  u"2024-05-15T10:00:00.250Z"_s,
                                  u"2024-05-16"_s };
    QStringList keys;
    for (const QString& text : ascending)
        keys << PageDate::fromText(text, QTimeZone::utc())->sortKey();
    QStringList sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
}

void PageDateTest::refusesWhatIsNoDate()
{
    QVERIFY(!PageDate::fromText({}, QTimeZone::utc()));
    QVERIFY(!PageDate::fromText(u"yesterday"_s, QTimeZone::utc()));
    QVERIFY(!PageDate::fromText(u"2024-13-45"_s, QTimeZone::utc()));
}

void PageDateTest::hasEveryWordInEveryLanguage()
{
    const QDir folder(u":/templates/words"_s);
    QCOMPARE(folder.entryList().size(), 10);
    for (const QString& name : folder.entryList()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        for (const QLatin1StringView key : EnumText<Word>::names)
            QVERIFY2(!words.value(key).toString().isEmpty(), qPrintable(name + u' ' + key));
        QCOMPARE(size_t(words.size()), EnumText<Word>::names.size());
    }
}

void PageDateTest::fallsBackToEnglish()
{
    const PageWords words = PageWords::load(u"sv"_s);
    QCOMPARE(words.text(Word::RelatedPublications), u"Related Publications"_s);
    QCOMPARE(words.text(Word::LanguageName), u"svenska"_s);
    QCOMPARE(PageDate::fromText(u"2024-05"_s, QTimeZone::utc())->shownText(words), u"May 2024"_s);
    QCOMPARE(PageWords::load(u"../../etc"_s).text(Word::Title), u"Title"_s);
}

void PageDateTest::knowsTheDirectionOfAScript()
{
    for (const QString& language : { u"ar"_s, u"ar-LB"_s, u"he"_s, u"fa"_s, u"ur"_s })
        QCOMPARE(textDirection(language), u"rtl"_s);
    for (const QString& language :
         { u"en-US"_s, u"zh-Latn-pinyin"_s, u"ar-Latn"_s, u"ja"_s, QString() })
        QCOMPARE(textDirection(language), u"ltr"_s);
}

QTEST_GUILESS_MAIN(PageDateTest)
#include "PageDateTest.moc"
