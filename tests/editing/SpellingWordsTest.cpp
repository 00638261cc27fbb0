#include "editing/spelling/KnownWords.h"
#include "editing/spelling/SpelledWords.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& text, const QString& language = u"en"_s)
{
    QStringList words;
    for (const SpelledWord& word : spelledWords({ text, language, {} }))
        words << word.word;
    return words;
}

} // namespace

class SpellingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsWithApostrophesWhole();
    void knowsTheWordThatAPartBelongsTo();
    void skipsAddresses();
    void skipsNumbersAndWordsWithDigits();
    void skipsOtherScripts();
    void skipsWhatIsBlankedOut();
    void givesEachWordItsLanguage();
    void tellsCapitals();
    void knowsWordsWithACapitalAndInCapitals();
    void forgetsAWordWhenItWasRemovedAsOften();
    void findsWordsThatAreNear();
};

void SpellingWordsTest::keepsWordsWithApostrophesWhole()
{
    QCOMPARE(words(u"don’t ‘quoted’ USIP’s l’accord"_s), (QStringList { u"don't"_s, u"quoted"_s, u"USIP's"_s, u"l'accord"_s }));
    QCOMPARE(words(u"co\u00adoperate cafe\u0301"_s), (QStringList { u"cooperate"_s, u"café"_s }));
}

void SpellingWordsTest::knowsTheWordThatAPartBelongsTo()
{
    const auto found = spelledWords({ u"a de-escalating rendez-vous - dash"_s, u"en"_s, {} });
    QStringList wholes;
    for (const SpelledWord& word : found)
        wholes << word.whole;
    QCOMPARE(wholes, (QStringList { u"de-escalating"_s, u"de-escalating"_s, u"rendez-vous"_s, u"rendez-vous"_s, u"dash"_s }));
    QCOMPARE(found[1].word, u"escalating"_s);
    QCOMPARE(found[1].start, 5);
    QCOMPARE(found[1].length, 10);
}

void SpellingWordsTest::skipsAddresses()
{
    QCOMPARE(words(u"see https://exampel.org/a_b?c=dfg or www.usipp.org, write to jmarshal@usipp.org, usipp.org/pubz now"_s),
        (QStringList { u"see"_s, u"or"_s, u"write"_s, u"to"_s, u"now"_s }));
    QCOMPARE(words(u"by @handel about #dialoog yes"_s), (QStringList { u"by"_s, u"about"_s, u"yes"_s }));
}

void SpellingWordsTest::skipsNumbersAndWordsWithDigits()
{
    QCOMPARE(words(u"Track 1.5 the 5th B2B a I some_name e.g. ok"_s), (QStringList { u"Track"_s, u"the"_s, u"ok"_s }));
}

void SpellingWordsTest::skipsOtherScripts()
{
    QCOMPARE(words(u"Ji Zhiye 季志业 Путин met"_s), (QStringList { u"Ji"_s, u"Zhiye"_s, u"met"_s }));
    QCOMPARE(words(u"встреча with"_s, u"ru"_s), (QStringList { u"встреча"_s }));
}

void SpellingWordsTest::skipsWhatIsBlankedOut()
{
    const QString text = u"led by "_s + QString(8, QChar(QChar::ObjectReplacementCharacter)) + u" today"_s;
    const auto found = spelledWords({ text, u"en"_s, {} });
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[2].start, 16);
}

void SpellingWordsTest::givesEachWordItsLanguage()
{
    const auto found = spelledWords({ u"the accord cadre today"_s, u"en"_s, { { 4, 12, u"fr"_s } } });
    QStringList languages;
    for (const SpelledWord& word : found)
        languages << word.language;
    QCOMPARE(languages, (QStringList { u"en"_s, u"fr"_s, u"fr"_s, u"en"_s }));
}

void SpellingWordsTest::tellsCapitals()
{
    for (const QString& word : { u"USIP"_s, u"NGOs"_s, u"ÉU"_s })
        QVERIFY(isInCapitals(word));
    for (const QString& word : { u"Usip"_s, u"As"_s, u"iPhone"_s })
        QVERIFY(!isInCapitals(word));
}

void SpellingWordsTest::knowsWordsWithACapitalAndInCapitals()
{
    KnownWords known;
    known.add(u"Marshall"_s);
    known.add(u"policymaker"_s);
    QVERIFY(known.contains(u"Marshall"_s));
    QVERIFY(known.contains(u"MARSHALL"_s));
    QVERIFY(!known.contains(u"marshall"_s));
    QVERIFY(known.contains(u"Policymaker"_s));
    QVERIFY(!known.contains(u"PolicyMaker"_s));
    QVERIFY(!known.contains(u""_s));
}

void SpellingWordsTest::forgetsAWordWhenItWasRemovedAsOften()
{
    KnownWords known;
    known.add(u"Park"_s);
    known.add(u"Park"_s);
    known.remove(u"Park"_s);
    QVERIFY(known.contains(u"Park"_s));
    known.remove(u"Park"_s);
    known.remove(u"Park"_s);
    QVERIFY(!known.contains(u"Park"_s));
    QVERIFY(!known.contains(u"PARK"_s));
}

void SpellingWordsTest::findsWordsThatAreNear()
{
    KnownWords known;
    for (const QString& word : { u"Marshall"_s, u"Łukasiewicz"_s, u"Ji"_s, u"Roughead"_s })
        known.add(word);
    QCOMPARE(known.near(u"Marhsal"_s, 3), QStringList { u"Marshall"_s });
    QCOMPARE(known.near(u"Lukasiewicz"_s, 3), QStringList { u"Łukasiewicz"_s });
    QCOMPARE(known.near(u"Xu"_s, 3), QStringList());
    QCOMPARE(known.near(u"Beijing"_s, 3), QStringList());
}

QTEST_GUILESS_MAIN(SpellingWordsTest)
#include "SpellingWordsTest.moc"
