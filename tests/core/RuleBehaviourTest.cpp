#include "core/rules/Wording.h"
#include "support/core/LoadedNewsroom.h"

#include <QTest>

using namespace rapporteur;

namespace {

/// A small newsroom: two people of one family name, a delegation, events; `change` adds what the test needs.
std::unique_ptr<LoadedNewsroom> smallNewsroom(const QByteArray& articles, const QByteArray& members = {}, const QByteArray& more = {})
{
    const QByteArray json = R"({
      "publisher": { "organization": "inst", "language": "en" },
      "organizations": [
        { "id": "inst", "names": [ { "text": "Institute of Talks", "article": "the" }, { "kind": "acronym", "text": "IOT" } ] },
        { "id": "un", "names": [ { "text": "United Nations", "article": "the" }, { "kind": "acronym", "text": "UN" } ] } ],
      "people": [
        { "id": "wei1", "names": [ { "order": "surname-first", "surname": "Zhang", "given": "Wei", "language": "zh-Latn-pinyin" } ] },
        { "id": "li", "names": [ { "order": "surname-first", "surname": "Zhang", "given": "Li", "language": "zh-Latn-pinyin" } ] },
        { "id": "ursula", "names": [ { "given": "Ursula", "surnamePrefix": "von der", "surname": "Berg" } ],
          "positions": [ { "id": "p", "organization": "inst", "title": "president", "formalTitle": "President", "from": "2010", "to": "2013" } ] },
        { "id": "he", "names": [ { "order": "surname-first", "surname": "He", "given": "Jun" } ] },
        { "id": "officer", "names": [ { "given": "Ann", "surname": "Stone" } ],
          "ranks": [ { "service": "USN", "code": "CAPT", "from": "2010" }, { "service": "USN", "code": "RADM", "from": "2014-05" } ] },
        { "id": "native", "names": [ { "order": "surname-first", "joiner": "", "surname": "季", "given": "志业", "language": "zh-Hans" } ] },
        { "id": "rtl", "names": [ { "given": "محمد", "surname": "الحداد", "language": "ar" } ] } ],
      "series": [ { "id": "talks", "abbreviation": "TT", "phrase": "Talks ({abbr}) Track {track} Meeting", "laterPhrase": "the meeting" } ],
      "events": [
        { "id": "e1", "series": "talks", "edition": 1, "track": "2", "from": "2013-06-24", "to": "2013-06-26", "naming": "open" },
        { "id": "e2", "series": "talks", "edition": 21, "track": "1.5", "from": "2014-06", "naming": "consent" } ],
      "delegations": [ { "id": "d", "country": "CN", "events": ["e1"], "members": [)" + members + R"(] } )" + more + R"(],
      "articles": [)" + articles + R"(] })";
    return LoadedNewsroom::parse(json);
}

QByteArray member(const char* person, const char* extra = "")
{
    return QByteArray(R"({ "person": ")") + person + R"(", "visibility": "named", "consent": "granted")" + extra + "}";
}

QByteArray article(const QByteArray& children, const QByteArray& events = "\"e1\"", const QByteArray& published = "2013-07-01")
{
    return R"({ "id": "a", "slug": "a", "language": "en", "headline": "A", "published": ")" + published + R"(", "events": [)" + events
        + R"(], "body": [ { "_type": "block", "children": [)" + children + R"(] } ] })";
}

QByteArray person(const char* id, const char* extra = "")
{
    return QByteArray(R"({ "_type": "person", "person": ")") + id + "\"" + extra + "}";
}

QByteArray span(const char* text)
{
    return QByteArray(R"({ "_type": "span", "text": ")") + text + "\"}";
}

bool has(const Problems& problems, ProblemCode code)
{
    return std::ranges::find(problems, code, &Problem::code) != problems.end();
}

QString body(const std::unique_ptr<LoadedNewsroom>& newsroom)
{
    return plainText(newsroom->render(u"a"_s).body);
}

} // namespace

/// The behaviour list 70–90 of reference/rosters-and-names.md.
class RuleBehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfALaterFormThatReadsAsAWord();               // 70
    void opensASentenceWithACapitalParticle();              // 71
    void namesTwoOfOneFamilyInFull();                       // 72
    void leadsByTheOrganizationWhenTheHeadIsWithheld();     // 73
    void writesOneItemWithoutColon();                       // 75
    void separatesTwoItemsWithInnerCommasBySemicolon();     // 76
    void warnsOfAGroupOfOne();                              // 77
    void printsAsCurrentWhatDatesCannotDecide();            // 78
    void promotesBetweenTwoEvents();                        // 79
    void decidesByTheStricterOfTwoDelegations();            // 81
    void withholdsOnAPageAboutBothEvents();                 // 82
    void letsAnEmbargoPassAtItsInstant();                   // 83
    void printsATitleWithASemicolonOrAndAsItIs_data();      // 85
    void printsATitleWithASemicolonOrAndAsItIs();           // 85
    void choosesTheArticleBySound_data();                   // 86
    void choosesTheArticleBySound();                        // 86
    void marksAForeignScriptInsideAList();                  // 87
    void isolatesARightToLeftName();                        // 88
    void advisesATableForALongList();                       // 89
    void numbersEditions();                                 // 90
    void usesTheLaterPhraseOfASeries();
    void writesAnOrganizationInFullOnce();
    void keepsWordsAndSaysWhatDiffers();
    void voidsWordsThatNameAWithheldPerson();
    void placesTheMonthByThirds_data();
    void placesTheMonthByThirds();
    void leavesStaffOutByDefault();
    void printsOnlyAHeadAsASentenceOfItsOwn();
    void doesNotCapitaliseAfterAnAbbreviation();
    void countsAGroupOnlyWhenAsked();
    void warnsOfASkippedHeadingLevel();
};

void RuleBehaviourTest::warnsOfALaterFormThatReadsAsAWord()
{
    const auto newsroom = smallNewsroom(article(person("he") + "," + span(" spoke. ") + "," + person("he") + "," + span(" left.")));
    const RenderedArticle rendered = newsroom->render(u"a"_s);
    QCOMPARE(plainText(rendered.body), u"He Jun spoke. He left."_s);
    QVERIFY(has(rendered.problems, ProblemCode::CommonWordName));
}

void RuleBehaviourTest::opensASentenceWithACapitalParticle()
{
    const auto newsroom = smallNewsroom(article(
        person("ursula") + "," + span(" spoke. ") + "," + person("ursula") + "," + span(" said that ") + "," + person("ursula")));
    QCOMPARE(body(newsroom), u"Ursula von der Berg spoke. Von der Berg said that von der Berg"_s);
}

void RuleBehaviourTest::namesTwoOfOneFamilyInFull()
{
    const auto newsroom = smallNewsroom(article(person("wei1") + "," + span(", then ") + "," + person("wei1") + "," + span(", ") + ","
        + person("li") + "," + span(", again ") + "," + person("wei1") + "," + span(" and ") + "," + person("li")));
    QCOMPARE(body(newsroom), u"Zhang Wei, then Zhang, Zhang Li, again Zhang Wei and Zhang Li"_s);
}

void RuleBehaviourTest::leadsByTheOrganizationWhenTheHeadIsWithheld()
{
    const auto newsroom = smallNewsroom("", R"({ "person": "ursula", "role": "head", "visibility": "named", "consent": "refused" },)"
            + member("wei1") + "," + member("he"));
    QCOMPARE(newsroom->sentence(u"d"_s), u"The Chinese delegation in late June included: Zhang Wei and He Jun."_s);
    Delegation led = *newsroom->registry.delegations.find(DelegationId(u"d"_s));
    led.leadOrganization = OrganizationId(u"inst"_s);
    newsroom->registry.delegations.put(led);
    QCOMPARE(newsroom->sentence(u"d"_s), u"The Chinese delegation led by IOT in late June included: Zhang Wei and He Jun."_s);
}

void RuleBehaviourTest::writesOneItemWithoutColon()
{
    QCOMPARE(smallNewsroom("", member("wei1"))->sentence(u"d"_s), u"The Chinese delegation in late June included Zhang Wei."_s);
}

void RuleBehaviourTest::separatesTwoItemsWithInnerCommasBySemicolon()
{
    const auto newsroom = smallNewsroom("", member("ursula", R"(, "positions": ["p"])") + "," + member("wei1"));
    QCOMPARE(newsroom->sentence(u"d"_s, u"2012-06"_s),
        u"The Chinese delegation in late June 2013 included: Ursula von der Berg, IOT president; and Zhang Wei."_s);
}

void RuleBehaviourTest::warnsOfAGroupOfOne()
{
    const auto newsroom = smallNewsroom("", member("wei1"));
    Delegation delegation = *newsroom->registry.delegations.find(DelegationId(u"d"_s));
    GroupEntry group;
    group.labels = { { {}, u"Navy"_s } };
    group.headcount = 1;
    delegation.groups = { group };
    newsroom->registry.delegations.put(delegation);
    Problems problems;
    newsroom->roster(u"d"_s, RosterForm::Sentence, {}, problems);
    QVERIFY(has(problems, ProblemCode::SmallGroup));
}

void RuleBehaviourTest::printsAsCurrentWhatDatesCannotDecide()
{
    // Given a position that ended in 2013, to the year, and an article of July 2013
    const auto newsroom = smallNewsroom(article(person("ursula", R"(, "affix": "title", "position": "p")")));
    const RenderedArticle rendered = newsroom->render(u"a"_s);
    QCOMPARE(plainText(rendered.body), u"IOT President Ursula von der Berg"_s);
    QVERIFY(has(rendered.problems, ProblemCode::UndecidedDate));
    // And with its own status `former` it is former
    Person person = *newsroom->registry.people.find(PersonId(u"ursula"_s));
    person.positions[0].status = PositionStatus::Former;
    newsroom->registry.people.put(person);
    QCOMPARE(body(newsroom), u"Former IOT President Ursula von der Berg"_s);
}

void RuleBehaviourTest::promotesBetweenTwoEvents()
{
    QCOMPARE(body(smallNewsroom(article(person("officer")))), u"Captain Ann Stone"_s);
    QCOMPARE(body(smallNewsroom(article(person("officer"), "\"e1\"", "2014-07-01"))), u"Rear Admiral Ann Stone"_s);
}

void RuleBehaviourTest::decidesByTheStricterOfTwoDelegations()
{
    const QByteArray host = R"(, { "id": "host", "organization": "un", "events": ["e1"],
        "members": [ { "person": "wei1", "visibility": "omit", "consent": "granted" } ] })";
    const auto newsroom = smallNewsroom("", member("wei1") + "," + member("he"), host);
    QCOMPARE(newsroom->sentence(u"d"_s), u"The Chinese delegation in late June included He Jun."_s);
}

void RuleBehaviourTest::withholdsOnAPageAboutBothEvents()
{
    const QByteArray second = R"(, { "id": "second", "country": "CN", "events": ["e2"],
        "members": [ { "person": "wei1", "visibility": "named", "consent": "refused" } ] })";
    const QByteArray mention = person("wei1");
    QCOMPARE(body(smallNewsroom(article(mention), member("wei1"), second)), u"Zhang Wei"_s);
    const auto both = smallNewsroom(article(mention, "\"e1\", \"e2\""), member("wei1"), second);
    QVERIFY(has(both->render(u"a"_s).problems, ProblemCode::MayNotBeNamed));
    QVERIFY(body(both).isEmpty());
}

void RuleBehaviourTest::letsAnEmbargoPassAtItsInstant()
{
    const auto newsroom = smallNewsroom("", member("wei1", R"(, "embargoUntil": "2026-01-01T00:00:00Z")") + "," + member("he"));
    newsroom->now = QDateTime::fromString(u"2025-12-31T23:59:59Z"_s, Qt::ISODate);
    QCOMPARE(newsroom->sentence(u"d"_s), u"The Chinese delegation in late June included He Jun."_s);
    newsroom->now = QDateTime::fromString(u"2026-01-01T02:00:00+02:00"_s, Qt::ISODate);
    QCOMPARE(newsroom->sentence(u"d"_s), u"The Chinese delegation in late June included: Zhang Wei and He Jun."_s);
}

void RuleBehaviourTest::printsATitleWithASemicolonOrAndAsItIs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("item");
    QTest::newRow("semicolon") << u"director; dean of studies"_s << u"Ursula von der Berg, IOT director; dean of studies"_s;
    QTest::newRow("and") << u"director of talks and training"_s << u"Ursula von der Berg, IOT director of talks and training"_s;
}

/// The words of a title are never split at its semicolon, and its "and" does not end the list.
void RuleBehaviourTest::printsATitleWithASemicolonOrAndAsItIs()
{
    QFETCH(const QString, title);
    QFETCH(const QString, item);
    const auto newsroom = smallNewsroom("", member("ursula", R"(, "positions": ["p"])") + "," + member("wei1") + "," + member("officer"));
    Person person = *newsroom->registry.people.find(PersonId(u"ursula"_s));
    person.positions.front().title = title;
    newsroom->registry.people.put(person);
    QCOMPARE(newsroom->sentence(u"d"_s, u"2012-06"_s),
        u"The Chinese delegation in late June 2013 included: "_s + item + u"; Zhang Wei; and Captain Ann Stone."_s);
}

void RuleBehaviourTest::choosesTheArticleBySound_data()
{
    QTest::addColumn<QString>("article");
    const auto row = [](const char* phrase, const char* article) { QTest::newRow(phrase) << QString::fromUtf8(article); };
    row("U.S. delegation", "a");
    row("UN delegation", "a");
    row("IIPS delegation", "an");
    row("EU delegation", "an");
    row("NPC delegation", "an");
    row("8-member delegation", "an");
    row("11-member delegation", "an");
    row("18-member delegation", "an");
    row("80-member delegation", "an");
    row("12-member delegation", "a");
    row("additional delegation", "an");
    row("NATO delegation", "a");
    row("European delegation", "a");
    row("Ukrainian delegation", "a");
    row("university delegation", "a");
    row("Indian delegation", "an");
    row("unannounced delegation", "an");
    row("hour-long delegation", "an");
    row("Japanese delegation", "a");
    row("FBI delegation", "an");
}

void RuleBehaviourTest::choosesTheArticleBySound()
{
    QTEST(indefiniteArticle(QString::fromUtf8(QTest::currentDataTag())), "article");
}

void RuleBehaviourTest::marksAForeignScriptInsideAList()
{
    const auto newsroom = smallNewsroom("", member("native") + "," + member("wei1"));
    Problems problems;
    const Runs runs = newsroom->roster(u"d"_s, RosterForm::Sentence, {}, problems).items[0];
    QCOMPARE(plainText(runs), u"The Chinese delegation in late June included: 季志业 and Zhang Wei."_s);
    const auto native = std::ranges::find(runs, u"季志业"_s, &Run::text);
    QVERIFY(native != runs.end());
    QCOMPARE(native->language, u"zh-Hans"_s);
    QVERIFY(!native->isolated);
}

void RuleBehaviourTest::isolatesARightToLeftName()
{
    const RenderedArticle rendered = smallNewsroom(article(person("rtl")))->render(u"a"_s);
    const auto& runs = std::get<RenderedParagraph>(rendered.body[0]).runs;
    QCOMPARE(runs.size(), size_t(1));
    QVERIFY(runs[0].isolated);
    QCOMPARE(runs[0].language, u"ar"_s);
}

void RuleBehaviourTest::advisesATableForALongList()
{
    QByteArrayList members;
    for (int index = 0; index < 200; ++index)
        members << R"({ "text": "Guest )" + QByteArray::number(index) + R"(", "visibility": "named", "consent": "granted" })";
    Problems problems;
    smallNewsroom("", members.join(","))->roster(u"d"_s, RosterForm::Sentence, {}, problems);
    QVERIFY(has(problems, ProblemCode::LongSentence));
}

void RuleBehaviourTest::numbersEditions()
{
    const auto newsroom = smallNewsroom(article(R"({ "_type": "span", "text": "At " }, { "_type": "event", "event": "e1" })"));
    QCOMPARE(body(newsroom), u"At the first Talks (TT) Track 2 Meeting"_s);
    newsroom->book.style.firstEdition = u"inaugural"_s;
    QCOMPARE(body(newsroom), u"At the inaugural Talks (TT) Track 2 Meeting"_s);
    QCOMPARE(ordinal(9, 9), u"ninth"_s);
    QCOMPARE(ordinal(11, 9), u"11th"_s);
    QCOMPARE(ordinal(21, 9), u"21st"_s);
    QCOMPARE(ordinal(101, 9), u"101st"_s);
    QCOMPARE(ordinal(112, 9), u"112th"_s);
    QCOMPARE(ordinal(21, 100), u"twenty-first"_s);
}

void RuleBehaviourTest::usesTheLaterPhraseOfASeries()
{
    const QByteArray event = R"({ "_type": "event", "event": "e1" })";
    const auto newsroom = smallNewsroom(article(span("Before ") + "," + event + "," + span(" and after ") + "," + event));
    QCOMPARE(body(newsroom), u"Before the first Talks (TT) Track 2 Meeting and after the meeting"_s);
}

void RuleBehaviourTest::writesAnOrganizationInFullOnce()
{
    const QByteArray organization = R"({ "_type": "organization", "organization": "inst" })";
    const auto newsroom = smallNewsroom(article(organization + "," + span(" met. ") + "," + organization + "," + span(" left.")));
    QCOMPARE(body(newsroom), u"The Institute of Talks (IOT) met. IOT left."_s);
}

void RuleBehaviourTest::keepsWordsAndSaysWhatDiffers()
{
    const QByteArray words = R"(, "words": { "spans": [ { "_type": "span", "text": "our " }, { "_type": "span", "text": "host", "marks": ["em"] } ],
        "fixed": "editor", "basis": "Zhang Wei", "people": ["wei1"] })";
    const auto newsroom = smallNewsroom(article(person("wei1", words.constData()) + "," + span(", then ") + "," + person("wei1")));
    const RenderedArticle rendered = newsroom->render(u"a"_s);
    QCOMPARE(plainText(rendered.body), u"our host, then Zhang"_s);
    QVERIFY(has(rendered.problems, ProblemCode::WordsDiffer));
    QVERIFY(!has(rendered.problems, ProblemCode::FactsChanged));
    // And after a correction of the fact, the words stay and the change is offered
    Person person = *newsroom->registry.people.find(PersonId(u"wei1"_s));
    person.names[0].given = u"Weimin"_s;
    newsroom->registry.people.put(person);
    const RenderedArticle later = newsroom->render(u"a"_s);
    QCOMPARE(plainText(later.body), u"our host, then Zhang"_s);
    QVERIFY(has(later.problems, ProblemCode::FactsChanged));
}

void RuleBehaviourTest::voidsWordsThatNameAWithheldPerson()
{
    const QByteArray words = R"(, "words": { "spans": [ { "_type": "span", "text": "Zhang and his aide" } ], "people": ["he"] })";
    const auto newsroom = smallNewsroom(article(person("wei1", words.constData())));
    Person aide = *newsroom->registry.people.find(PersonId(u"he"_s));
    aide.withheld = true;
    newsroom->registry.people.put(aide);
    const RenderedArticle rendered = newsroom->render(u"a"_s);
    QVERIFY(plainText(rendered.body).isEmpty());
    QVERIFY(has(rendered.problems, ProblemCode::VoidWords));
}

void RuleBehaviourTest::placesTheMonthByThirds_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char* from, const char* to, DatePart part, const char* phrase) {
        QTest::newRow(phrase) << QString::fromUtf8(from) << QString::fromUtf8(to) << static_cast<int>(part) << QString::fromUtf8(phrase);
    };
    row("2013-06", "", DatePart::Late, " in late June");
    row("2013-06", "", DatePart::Mid, " in mid-June");
    row("2013-06-03", "2013-06-10", DatePart::None, " in early June");
    row("2013-06-11", "2013-06-20", DatePart::None, " in mid-June");
    row("2013-05-20", "2013-05-21", DatePart::None, " in May");
    row("2012-06-28", "", DatePart::None, " in late June 2012");
    row("2013-07-30", "2013-08-02", DatePart::None, " in July and August");
    row("2012-12-30", "2013-01-02", DatePart::None, " in December 2012 and January");
    row("2013", "", DatePart::None, "");
    row("2011", "", DatePart::None, " in 2011");
}

void RuleBehaviourTest::placesTheMonthByThirds()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, part);
    Event event;
    event.from = *PartialDate::fromText(from);
    event.to = PartialDate::fromText(to).value_or(PartialDate());
    event.part = static_cast<DatePart>(part);
    QTEST(datePhrase(event, PartialDate(2013, 7, 11)), "phrase");
}

void RuleBehaviourTest::leavesStaffOutByDefault()
{
    const auto newsroom = smallNewsroom("", member("wei1") + R"(, { "person": "he", "role": "interpreter", "consent": "granted" })");
    QCOMPARE(newsroom->sentence(u"d"_s), u"The Chinese delegation in late June included Zhang Wei."_s);
}

void RuleBehaviourTest::printsOnlyAHeadAsASentenceOfItsOwn()
{
    QCOMPARE(smallNewsroom("", member("wei1", R"(, "role": "head")"))->sentence(u"d"_s),
        u"The Chinese delegation was led by Zhang Wei in late June."_s);
}

void RuleBehaviourTest::doesNotCapitaliseAfterAnAbbreviation()
{
    const auto newsroom = smallNewsroom(article(span("the U.S. and Gen. ") + "," + person("ursula") + "," + span(" and Gen. ") + "," + person("ursula")));
    QCOMPARE(body(newsroom), u"the U.S. and Gen. Ursula von der Berg and Gen. von der Berg"_s);
}

void RuleBehaviourTest::countsAGroupOnlyWhenAsked()
{
    const auto newsroom = smallNewsroom("", member("wei1"));
    Delegation delegation = *newsroom->registry.delegations.find(DelegationId(u"d"_s));
    GroupEntry group;
    group.labels = { { {}, u"Pentagon"_s }, { {}, u"State Department"_s }, { OrganizationId(u"un"_s), {} } };
    group.headcount = 8;
    delegation.groups = { group };
    newsroom->registry.delegations.put(delegation);
    QVERIFY(newsroom->sentence(u"d"_s).endsWith(u"; and a group of Pentagon, State Department, and UN officials."_s));
    delegation.groups[0].showHeadcount = true;
    newsroom->registry.delegations.put(delegation);
    QVERIFY(newsroom->sentence(u"d"_s).endsWith(u"; and eight Pentagon, State Department, and UN officials."_s));
}

void RuleBehaviourTest::warnsOfASkippedHeadingLevel()
{
    const auto places = [](const QByteArray& styles) {
        QByteArrayList blocks;
        for (const QByteArray& style : styles.split(' '))
            blocks << R"({ "_type": "block", "style": ")" + style + R"(", "children": [)" + span("Text") + "] }";
        const auto newsroom = smallNewsroom(
            R"({ "id": "a", "slug": "a", "language": "en", "headline": "A", "published": "2013-07-01", "body": [)" + blocks.join(',') + "] }");
        QStringList found;
        for (const Problem& problem : newsroom->render(u"a"_s).problems) {
            if (problem.code == ProblemCode::SkippedHeading)
                found << problem.place.pointer + u' ' + problem.arguments.join(u' ');
        }
        return found;
    };
    QCOMPARE(places("normal h2 normal h3 h4 h2 h3"), QStringList());
    QCOMPARE(places("normal h3"), QStringList { u"/body/1 3"_s });
    QCOMPARE(places("h2 h4 h2 h3"), QStringList { u"/body/1 4"_s });
}

QTEST_APPLESS_MAIN(RuleBehaviourTest)
#include "RuleBehaviourTest.moc"
