#include "editing/find/TextFinder.h"
#include "editing/find/TextSearch.h"

#include <QTest>

using namespace rapporteur;

namespace {

/// What is found, each in guillemets: "a «b» c".
QString marked(const QString& text, const TextQuery& query)
{
    const std::vector<TextStretch> found = TextFinder(query).find(text);
    QString shown = text;
    for (auto hit = found.rbegin(); hit != found.rend(); ++hit)
        shown.insert(hit->end(), u'»').insert(hit->start, u'«');
    return shown;
}

Span span(const QString& text, const QStringList& marks = {})
{
    return { {}, text, marks };
}

Article articleOf(TextBlock block)
{
    Article article;
    article.id = ArticleId(u"a"_s);
    article.body.emplace_back(std::move(block));
    return article;
}

/// The article with every hit replaced, and how many were.
std::pair<Article, int> replacedIn(Article article, const QString& wanted, const QString& replacement, const Registry& registry = {})
{
    const std::vector<FoundText> hits = foundIn(article, TextScope::All, RecordReading(), TextFinder({ wanted }));
    ReplacedRecord after = replaced(article, hits, replacement, registry);
    return { std::get<Article>(after.record), after.count };
}

} // namespace

class FindTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ignoresCaseAccentsAndWidth();
    void matchesCaseExactly();
    void findsWholeWordsOnly();
    void takesAccentsWithTheirLetter();
    void neverCutsACharacter();
    void takesTheQueryAsItIs();
    void findsAcrossMarks();
    void givesTheReplacementTheMarksOfTheFirstCharacter();
    void replacesSeveralInOneParagraph();
    void leavesGeneratedTextAlone();
    void replacesWordsSomebodyWrote();
    void leavesApprovedWordsThatAreTheFacts();
    void leavesWhatWasChangedSince();
    void replacesInTablesCaptionsAndAltTexts();
    void emptiesNoPlaceInARow();
    void cleansWhatIsPutIn();
    void showsTheTextAroundAHit();
};

void FindTextTest::ignoresCaseAccentsAndWidth()
{
    QCOMPARE(marked(u"Łukasiewicz met LUKASIEWICZ"_s, { u"lukasiewicz"_s }), u"«Łukasiewicz» met «LUKASIEWICZ»"_s);
    QCOMPARE(marked(u"USIP’s and ＵＳＩＰ"_s, { u"usip"_s }), u"«USIP»’s and «ＵＳＩＰ»"_s);
    QCOMPARE(marked(u"USIP’s"_s, { u"usip's"_s }), u"«USIP’s»"_s);
    QCOMPARE(marked(u"Straße, Strasse"_s, { u"STRASSE"_s }), u"«Straße», «Strasse»"_s);
}

void FindTextTest::matchesCaseExactly()
{
    const TextQuery query { u"Park"_s, LetterCase::AsTyped };
    QCOMPARE(marked(u"Park parks PARK Parks"_s, query), u"«Park» parks PARK «Park»s"_s);
    QCOMPARE(marked(u"Érard, Erard"_s, { u"Erard"_s, LetterCase::AsTyped }), u"Érard, «Erard»"_s);
}

void FindTextTest::findsWholeWordsOnly()
{
    QCOMPARE(marked(u"Park’s car park, parked in Sparks"_s, { u"park"_s, LetterCase::Any, WordEdges::Whole }),
        u"«Park»’s car «park», parked in Sparks"_s);
    QCOMPARE(marked(u"北京会议"_s, { u"会议"_s, LetterCase::Any, WordEdges::Whole }), u"北京«会议»"_s);
    QCOMPARE(marked(u"Track 1.5, Track 1.55"_s, { u"track 1.5"_s, LetterCase::AsTyped, WordEdges::Whole }), u"Track 1.5, Track 1.55"_s);
    QCOMPARE(marked(u"Track 1.5, Track 1.55"_s, { u"track 1.5"_s, LetterCase::Any, WordEdges::Whole }), u"«Track 1.5», Track 1.55"_s);
}

void FindTextTest::takesAccentsWithTheirLetter()
{
    const QString decomposed = u"cafe\u0301s"_s;
    QCOMPARE(marked(decomposed, { u"cafe"_s }), u"«cafe\u0301»s"_s);
    QCOMPARE(marked(decomposed, { u"cafe"_s, LetterCase::AsTyped }), decomposed);
}

void FindTextTest::neverCutsACharacter()
{
    QCOMPARE(marked(u"Strauß"_s, { u"straus"_s }), u"Strauß"_s);
    QCOMPARE(marked(u"e\u0301"_s, { u"\u0301"_s }), u"e\u0301"_s);
    QCOMPARE(marked(u"aaa"_s, { u"aa"_s }), u"«aa»a"_s);
}

void FindTextTest::takesTheQueryAsItIs()
{
    QCOMPARE(marked(u"a.c abc (a)"_s, { u"a.c"_s }), u"«a.c» abc (a)"_s);
    QVERIFY(TextFinder({ QString() }).find(u"anything"_s).empty());
}

void FindTextTest::findsAcrossMarks()
{
    TextBlock block;
    block.children = { span(u"the Bei"_s, { u"strong"_s }), span(u"jing dialogue"_s) };
    Article article = articleOf(block);

    const auto hits = foundIn(article, TextScope::All, RecordReading(), TextFinder({ u"beijing"_s }));

    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].where->address.pointer, u"/body/0"_s);
    QCOMPARE(hits[0].stretch, (TextStretch { 4, 7 }));
    QVERIFY(hits[0].canBeReplaced());
}

void FindTextTest::givesTheReplacementTheMarksOfTheFirstCharacter()
{
    TextBlock block;
    block.markDefinitions = { { u"k"_s, MarkDefinitionKind::Link, u"https://example.org"_s } };
    block.children = { span(u"in "_s), span(u"Bei"_s, { u"strong"_s }), span(u"ji"_s, { u"k"_s }), span(u"ng today"_s) };

    const auto [article, count] = replacedIn(articleOf(block), u"Beijing"_s, u"Tokyo"_s);

    QCOMPARE(count, 1);
    const auto& after = std::get<TextBlock>(article.body[0]);
    const std::vector<Inline> wanted { span(u"in "_s), span(u"Tokyo"_s, { u"strong"_s }), span(u" today"_s) };
    QCOMPARE(after.children, wanted);
    QVERIFY(after.markDefinitions.empty());
}

void FindTextTest::replacesSeveralInOneParagraph()
{
    const auto [article, count] = replacedIn(articleOf(paragraph(u"a b a b a"_s)), u"a"_s, u"aa"_s);
    QCOMPARE(count, 3);
    QCOMPARE(plainText(article.body), u"aa b aa b aa"_s);
}

void FindTextTest::leavesGeneratedTextAlone()
{
    class Reading : public RecordReading
    {
        QString piece(ArticleTextField, const QString&, const Inline&) const override { return u"Jim Marshall"_s; }
    };
    TextBlock block;
    block.children = { span(u"Now "_s), PersonMention {}, span(u" Plan of Marshall"_s) };
    Article article = articleOf(block);

    const auto hits = foundIn(article, TextScope::All, Reading(), TextFinder({ u"marshall"_s }));
    const auto across = foundIn(article, TextScope::All, Reading(), TextFinder({ u"Marshall Plan"_s }));
    const ReplacedRecord after = replaced(article, hits, u"Miller"_s, {});

    QCOMPARE(hits.size(), 2);
    QVERIFY(!hits[0].canBeReplaced());
    QVERIFY(hits[1].canBeReplaced());
    QCOMPARE(across.size(), 1);
    QVERIFY(!across[0].canBeReplaced());
    QCOMPARE(after.count, 1);
    QCOMPARE(plainText(std::get<Article>(after.record).body), u"Now  Plan of Miller"_s);
}

void FindTextTest::replacesWordsSomebodyWrote()
{
    PersonMention mention;
    mention.person = PersonId(u"marshall"_s);
    mention.words = Words { { { u"w0"_s, u"the president of USIP"_s, {} } }, WordsFixed::Approved, u"Jim Marshall"_s, {} };
    TextBlock block;
    block.children = { span(u"Then "_s), mention, span(u" spoke"_s) };
    Registry registry;
    Person person;
    person.id = mention.person;
    person.names.emplace_back().surname = u"Marshall"_s;
    registry.people.put(person);

    const auto [article, count] = replacedIn(articleOf(block), u"the president"_s, u"Marshall"_s, registry);

    QCOMPARE(count, 1);
    const auto& after = std::get<PersonMention>(std::get<TextBlock>(article.body[0]).children[1]).words;
    QCOMPARE(after->spans.front().text, u"Marshall of USIP"_s);
    QCOMPARE(after->fixed, WordsFixed::Editor);
    QCOMPARE(after->people, std::vector { person.id }); // whom the words name now, for the gate
    // Words that would be empty, and a hit half in them, stay.
    QCOMPARE(replacedIn(articleOf(block), u"the president of USIP"_s, QString()).second, 0);
    QCOMPARE(replacedIn(articleOf(block), u"usip spoke"_s, u"x"_s).second, 0);
}

void FindTextTest::leavesApprovedWordsThatAreTheFacts()
{
    PersonMention mention;
    mention.words = Words { { { u"w0"_s, u"Jim Marshall"_s, {} } }, WordsFixed::Approved, u"Jim Marshall"_s, {} };
    TextBlock block;
    block.children = { mention };
    QCOMPARE(replacedIn(articleOf(block), u"marshall"_s, u"Miller"_s).second, 0);
}

void FindTextTest::leavesWhatWasChangedSince()
{
    Article article = articleOf(paragraph(u"one dialogue"_s));
    article.body.emplace_back(paragraph(u"another dialogue"_s));
    const auto hits = foundIn(article, TextScope::All, RecordReading(), TextFinder({ u"dialogue"_s }));
    article.body[0] = paragraph(u"my one dialogue"_s);

    const ReplacedRecord after = replaced(article, hits, u"talk"_s, {});

    QCOMPARE(after.count, 1);
    QCOMPARE(plainText(std::get<Article>(after.record).body), u"my one dialogue\nanother talk"_s);
}

void FindTextTest::replacesInTablesCaptionsAndAltTexts()
{
    Article article = articleOf(paragraph(u"peking"_s));
    article.headline = u"Peking"_s;
    article.dateline = u"PEKING, June 25"_s;
    TableBlock table;
    table.rows = { { { paragraph(u"x"_s) }, { paragraph(u"To Peking"_s) } } };
    PhotoBlock photo;
    photo.caption = std::vector { paragraph(u"In Peking"_s) };
    photo.alt = u"Peking at night"_s;
    QuoteBlock quote;
    quote.text = u"I like Peking"_s;
    quote.attribution = u"a visitor to Peking"_s;
    article.body.insert(article.body.end(), { table, photo, quote });

    const auto [after, count] = replacedIn(article, u"peking"_s, u"Beijing"_s);

    QCOMPARE(count, 8);
    QCOMPARE(after.headline, u"Beijing"_s);
    QCOMPARE(after.dateline, u"Beijing, June 25"_s);
    QCOMPARE(plainText(std::get<TableBlock>(after.body[1]).rows[0][1]), u"To Beijing"_s);
    QCOMPARE(plainText(*std::get<PhotoBlock>(after.body[2]).caption), u"In Beijing"_s);
    QCOMPARE(*std::get<PhotoBlock>(after.body[2]).alt, u"Beijing at night"_s);
    QCOMPARE(std::get<QuoteBlock>(after.body[3]).attribution, u"a visitor to Beijing"_s);
}

void FindTextTest::emptiesNoPlaceInARow()
{
    Photo photo;
    photo.id = PhotoId(u"p"_s);
    photo.alt = u"A guest"_s;
    photo.rows = { { u"Front row"_s, { Slot {} } } };
    photo.rows[0].people[0].text = u"guest"_s;
    Record record = photo;
    const auto hits = foundIn(record, RecordReading(), TextFinder({ u"guest"_s }));

    const ReplacedRecord after = replaced(record, hits, QString(), {});

    QCOMPARE(hits.size(), 2);
    QCOMPARE(after.count, 1);
    QCOMPARE(std::get<Photo>(after.record).rows[0].people[0].text, u"guest"_s);
    QCOMPARE(std::get<Photo>(after.record).alt, u"A "_s);
}

void FindTextTest::cleansWhatIsPutIn()
{
    const auto [article, count] = replacedIn(articleOf(paragraph(u"cafe"_s)), u"cafe"_s, u"cafe\u0301\u0007\u202e"_s);
    QCOMPARE(count, 1);
    QCOMPARE(plainText(article.body), u"café"_s);
}

void FindTextTest::showsTheTextAroundAHit()
{
    const QString words = u"word "_s.repeated(40);
    Article article = articleOf(paragraph(words + u"needle "_s + words.trimmed()));
    const auto hits = foundIn(article, TextScope::All, RecordReading(), TextFinder({ u"needle"_s }));

    const FoundContext before = contextOf(hits.at(0));
    const FoundContext after = replacedContextOf(hits.at(0), u"thread"_s);

    QCOMPARE(before.text.mid(before.hit.start, before.hit.length), u"needle"_s);
    QVERIFY(before.text.startsWith(u"… word "_s));
    QVERIFY(before.text.endsWith(u" word …"_s));
    QVERIFY(before.text.size() < 200);
    QCOMPARE(after.text.mid(after.hit.start, after.hit.length), u"thread"_s);
    QCOMPARE(after.text, QString(before.text).replace(u"needle"_s, u"thread"_s));
}

QTEST_GUILESS_MAIN(FindTextTest)
#include "FindTextTest.moc"
