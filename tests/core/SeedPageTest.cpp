#include "support/core/LoadedNewsroom.h"

#include <QFile>
#include <QTest>

using namespace rapporteur;

namespace {

const QString sentence = u"The U.S. delegation led by %1 in late June included: Stephen Hadley, USIP senior advisor for "
                         "international affairs and former national security advisor; %2, former chief of Naval Operations; "
                         "John Park, USIP senior Asia advisor; and a group of Pentagon and State Department officials."_s;

QStringList pageLines()
{
    QFile file(QStringLiteral(RAPPORTEUR_SEED_DIR "/page.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

bool hasProblemAboveHint(const Problems& problems, ProblemCode except)
{
    return std::ranges::any_of(
        problems, [&](const Problem& problem) { return problem.severity != Severity::Hint && problem.code != except; });
}

QStringList rowTexts(const RenderedRoster& roster)
{
    QStringList rows { plainText(roster.heading) };
    for (const RosterRow& row : roster.rows)
        rows << QStringList { plainText(row.name), plainText(row.title), plainText(row.organization), plainText(row.role) }.join(u'|');
    return rows;
}

} // namespace

/// The seed newsroom through the rules: the figures of reference/rosters-and-names.md, "Worked on the seed".
class SeedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersEveryParagraphOfThePage();
    void findsNothingAboveAHintButThePrivateInstruction();
    void callsTheHeadByTheLaterFormInTheArticleOnly();
    void writesTheCaption();
    void followsTheOtherStyles();
    void isAsOfTheDateAskedFor();
    void writesListTableAndParticipants();
    void dropsARefusedMemberFromTheSentence();
    void stopsAtAProseMentionOfARefusedMember();
    void stopsAtATypedMentionOfARefusedMember();
    void refusesACaptionWithAWithheldPerson();
    void refusesADelegationWithNobodyToPublish();
};

void SeedPageTest::rendersEveryParagraphOfThePage()
{
    // When the seed's article is rendered
    const auto newsroom = LoadedNewsroom::seed();
    const RenderedArticle article = newsroom->render(u"track-15-beijing"_s);
    // Then its paragraphs are the page's; the second of two spaces is a no-break space only on the page
    const QStringList page = pageLines();
    QStringList rendered { plainText(article.summary) };
    rendered << plainText(RenderedText { *article.leadPhoto }) << plainText(article.body).split(u'\n');
    QCOMPARE(rendered.size(), 7);
    QCOMPARE(rendered[0], page[0]);
    QCOMPARE(rendered[1], page[3]);
    for (int paragraph = 2; paragraph < 7; ++paragraph)
        QCOMPARE(rendered[paragraph], page[5 + 2 * (paragraph - 2)].trimmed().replace(QChar(QChar::Nbsp), u" "_s));
    QCOMPARE(article.related.size(), size_t(3));
    QCOMPARE(article.related[0].title, u"In Europe, Xi Looks to Boost Ties — and Sow Divisions"_s);
}

void SeedPageTest::findsNothingAboveAHintButThePrivateInstruction()
{
    const RenderedArticle article = LoadedNewsroom::seed()->render(u"track-15-beijing"_s);
    QVERIFY(!hasProblemAboveHint(article.problems, ProblemCode::PrivateInstruction));
}

void SeedPageTest::callsTheHeadByTheLaterFormInTheArticleOnly()
{
    const auto newsroom = LoadedNewsroom::seed();
    QCOMPARE(newsroom->sentenceIn(u"track-15-beijing"_s, u"us"_s), sentence.arg(u"Marshall"_s, u"Admiral Gary Roughead"_s));
    QCOMPARE(newsroom->sentence(u"us"_s), sentence.arg(u"USIP President Jim Marshall"_s, u"Admiral Gary Roughead"_s));
}

void SeedPageTest::writesTheCaption()
{
    QCOMPARE(LoadedNewsroom::seed()->caption(u"pcac-group"_s),
        u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim Marshall, "
        "Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s);
}

void SeedPageTest::followsTheOtherStyles()
{
    const auto newsroom = LoadedNewsroom::seed();
    newsroom->book = Rulebook::load(u"ap"_s);
    QCOMPARE(newsroom->sentence(u"us"_s), sentence.arg(u"USIP President Jim Marshall"_s, u"retired Adm. Gary Roughead"_s));
    newsroom->book = Rulebook::load(u"programme"_s);
    QVERIFY(newsroom->sentence(u"us"_s).contains(u"; ADM Gary Roughead, USN, Ret., former chief of Naval Operations; "_s));
    QVERIFY(newsroom->caption(u"pcac-group"_s).startsWith(u"Front row, left to right: ADM Gary Roughead, USN, Ret.; CICIR "_s));
}

void SeedPageTest::isAsOfTheDateAskedFor()
{
    const auto newsroom = LoadedNewsroom::seed();
    QVERIFY(newsroom->sentence(u"us"_s, u"2019-01-01"_s).startsWith(
        u"The U.S. delegation led by former USIP President Jim Marshall in late June 2013 included: "_s));
    QCOMPARE(newsroom->phrase(u"jp"_s), u"an additional Japanese delegation led by IIPS"_s);
    QCOMPARE(newsroom->phrase(u"jp"_s, u"2019-01-01"_s), u"an additional Japanese delegation led by the Nakasone Peace Institute"_s);
    QCOMPARE(newsroom->phrase(u"cn"_s), u"a Chinese delegation led by CICIR"_s);
    QCOMPARE(newsroom->phrase(u"us"_s), u"a U.S. delegation"_s);
    // And before he retired, the admiral is on active service and chief
    QVERIFY(newsroom->sentence(u"us"_s, u"2010-05-01"_s).contains(u"; Admiral Gary Roughead, chief of Naval Operations; "_s));
    QVERIFY(newsroom->caption(u"pcac-group"_s, u"2010-05-01"_s).contains(u"ADM Gary Roughead (USN), "_s));
}

void SeedPageTest::writesListTableAndParticipants()
{
    const auto newsroom = LoadedNewsroom::seed();
    Problems problems;
    const QString list = plainText(RenderedText { newsroom->roster(u"us"_s, RosterForm::List, {}, problems) });
    QCOMPARE(list.split(u'\n'),
        (QStringList { u"U.S. delegation"_s, u"Head of delegation: USIP President Jim Marshall"_s,
            u"Stephen Hadley, USIP senior advisor for international affairs and former national security advisor"_s,
            u"Admiral Gary Roughead, former chief of Naval Operations"_s, u"John Park, USIP senior Asia advisor"_s,
            u"A group of Pentagon and State Department officials"_s }));
    const QStringList table = rowTexts(newsroom->roster(u"us"_s, RosterForm::Table, {}, problems));
    QVERIFY(table.contains(u"ADM Gary Roughead (USN, ret.)|Former Chief of Naval Operations||delegate"_s));
    QVERIFY(table.contains(u"(names withheld)|Officials|Pentagon; State Department|"_s));
    const QStringList participants = rowTexts(newsroom->roster(u"cn"_s, RosterForm::Participants, {}, problems));
    QCOMPARE(participants[0], u"CHINA"_s);
    QCOMPARE(participants[1], u"Mr. JI Zhiye|President, China Institutes of Contemporary International Relations||Head of delegation"_s);
    QCOMPARE(rowTexts(newsroom->roster(u"us"_s, RosterForm::Participants, {}, problems))[1],
        u"Mr. Jim MARSHALL|President, United States Institute of Peace||Head of delegation"_s);
}

void SeedPageTest::dropsARefusedMemberFromTheSentence()
{
    const auto newsroom = LoadedNewsroom::seed([](QJsonObject& document) {
        setValue(document, { u"events"_s, 0, u"naming"_s }, u"consent"_s);
        setValue(document, { u"delegations"_s, 0, u"members"_s, 3, u"consent"_s }, u"refused"_s);
    });
    const RenderedArticle article = newsroom->render(u"track-15-beijing"_s);
    const QString text = plainText(article.body);
    QVERIFY(!text.contains(u"Park"_s));
    QVERIFY(text.startsWith(u"The U.S. delegation led by Marshall in late June included: Stephen Hadley, "_s));
    QVERIFY(text.contains(u"former chief of Naval Operations; and a group of Pentagon and State Department officials."_s));
    QVERIFY(!hasProblemAboveHint(article.problems, ProblemCode::PrivateInstruction));
}

void SeedPageTest::stopsAtAProseMentionOfARefusedMember()
{
    const auto newsroom = LoadedNewsroom::seed([](QJsonObject& document) {
        setValue(document, { u"events"_s, 0, u"naming"_s }, u"consent"_s);
        setValue(document, { u"delegations"_s, 0, u"members"_s, 3, u"consent"_s }, u"refused"_s);
        setValue(document, { u"articles"_s, 0, u"body"_s, 1, u"children"_s, 0 },
            QJsonObject { { u"_type"_s, u"person"_s }, { u"person"_s, u"park"_s } });
    });
    const RenderedArticle article = newsroom->render(u"track-15-beijing"_s);
    QVERIFY(!plainText(article.body).contains(u"Park"_s));
    const auto stop = std::ranges::find(article.problems, ProblemCode::MayNotBeNamed, &Problem::code);
    QVERIFY(stop != article.problems.end());
    QCOMPARE(stop->severity, Severity::Error);
    QCOMPARE(stop->place.pointer, u"/body/1/children/0"_s);
    QCOMPARE(stop->arguments.front(), u"John Park"_s);
}

void SeedPageTest::stopsAtATypedMentionOfARefusedMember()
{
    const auto newsroom = LoadedNewsroom::seed([](QJsonObject& document) {
        setValue(document, { u"delegations"_s, 0, u"members"_s, 3, u"consent"_s }, u"withdrawn"_s);
        setValue(document, { u"articles"_s, 0, u"body"_s, 1, u"children"_s, 0, u"text"_s }, u"Later PARK, John spoke."_s);
    });
    const RenderedArticle article = newsroom->render(u"track-15-beijing"_s);
    const auto stop = std::ranges::find(article.problems, ProblemCode::WithheldName, &Problem::code);
    QVERIFY(stop != article.problems.end());
    QCOMPARE(stop->place.pointer, u"/body/1"_s);
}

void SeedPageTest::refusesACaptionWithAWithheldPerson()
{
    const auto newsroom = LoadedNewsroom::seed(
        [](QJsonObject& document) { setValue(document, { u"people"_s, 5, u"withheld"_s }, true); });
    const RenderedArticle article = newsroom->render(u"track-15-beijing"_s);
    QVERIFY(!plainText(RenderedText { *article.leadPhoto }).contains(u"Wu"_s));
    QVERIFY(std::ranges::find(article.problems, ProblemCode::MayNotBeNamed, &Problem::code) != article.problems.end());
}

void SeedPageTest::refusesADelegationWithNobodyToPublish()
{
    Problems problems;
    const RenderedRoster roster = LoadedNewsroom::seed()->roster(u"jp"_s, RosterForm::Sentence, {}, problems);
    QVERIFY(roster.items.empty());
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].code, ProblemCode::NothingToPublish);
    QCOMPARE(problems[0].severity, Severity::Error);
}

QTEST_APPLESS_MAIN(SeedPageTest)
#include "SeedPageTest.moc"
