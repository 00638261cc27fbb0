#include "storage/whole/NewsroomSearch.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RecordStore.h"
#include "storage/search/SearchIndex.h"
#include "storage/search/SearchWords.h"
#include "storage/sqlite/Transaction.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(NewsroomFile& newsroom, const QString& query)
{
    QStringList ids;
    for (const SearchHit& hit : searchNewsroom(newsroom.database(), query, 50))
        ids << hit.id;
    return ids;
}

} // namespace

class NewsroomSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWords_data();
    void foldsWords();
    void findsNamesTypedInAscii_data();
    void findsNamesTypedInAscii();
    void findsEachCjkCharacter();
    void findsAPhraseOnlyInItsOrder();
    void findsTheBeginningOfTheLastWord();
    void ranksTheNewestOfWhatIsEverywhere();
    void looksUpHitsAsTheyAreAskedFor();
    void takesAnyTextAsAQuery_data();
    void takesAnyTextAsAQuery();
    void putsTheTitleFirst();
    void forgetsWhatWasChangedAndRemoved();
    void cutsASnippetAroundTheHits();
    void marksHitsInTheTextAsTyped();
    void rebuildsWhatWasLost();
    void findsWhatWaitedToBeIndexed();
};

void NewsroomSearchTest::foldsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("accents") << u"Łukasiewicz, Đặng & Strauß"_s << u"lukasiewicz dang strauss"_s;
    QTest::newRow("combining") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("apostrophes") << u"O’Brien’s d'Arcy"_s << u"obrien s darcy"_s;
    QTest::newRow("hyphen") << u"Al-Rashid"_s << u"al rashid"_s;
    QTest::newRow("cjk") << u"季志业 said 你好"_s << u"季 志 业 said 你 好"_s;
    QTest::newRow("full width") << u"ＡＢＣ１"_s << u"abc1"_s;
    QTest::newRow("punctuation") << u"  “—”  "_s << QString();
    QTest::newRow("arabic marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("soft hyphen") << u"co\u00adoperation"_s << u"cooperation"_s;
}

void NewsroomSearchTest::foldsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(searchWords(text), words);
}

void NewsroomSearchTest::findsNamesTypedInAscii_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("query");
    QTest::newRow("polish") << u"Jan"_s << u"Łukasiewicz"_s << u"lukasiewicz"_s;
    QTest::newRow("vietnamese") << u"Thị"_s << u"Đặng"_s << u"dang thi"_s;
    QTest::newRow("german") << u"Franz"_s << u"Strauß"_s << u"STRAUSS"_s;
    QTest::newRow("both orders") << u"Zhiye"_s << u"Ji"_s << u"\"Ji Zhiye\""_s;
    QTest::newRow("beginning") << u"Stephen"_s << u"Hadley"_s << u"steph had"_s.left(6);
    QTest::newRow("irish") << u"Mary"_s << u"O’Brien"_s << u"o'brien"_s;
}

void NewsroomSearchTest::findsNamesTypedInAscii()
{
    // Given two people
    QFETCH(const QString, given);
    QFETCH(const QString, surname);
    QFETCH(const QString, query);
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    PersonStore(newsroom->database()).put(person(u"other"_s, u"Somebody"_s, u"Else"_s));
    PersonStore(newsroom->database()).put(person(u"wanted"_s, given, surname));

    // Then one is found
    QCOMPARE(idsOf(*newsroom, query), QStringList(u"wanted"_s));
}

void NewsroomSearchTest::findsEachCjkCharacter()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"中美对话"_s, u"在北京举行"_s));
    articles.put(article(u"b"_s, u"京北"_s, u"Text"_s));
    QCOMPARE(idsOf(*newsroom, u"北京"_s), QStringList(u"a"_s));
    QCOMPARE(idsOf(*newsroom, u"对"_s), QStringList(u"a"_s));
}

void NewsroomSearchTest::findsAPhraseOnlyInItsOrder()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"One"_s, u"the crisis avoidance project"_s));
    articles.put(article(u"b"_s, u"Two"_s, u"avoidance of a crisis"_s));
    QCOMPARE(idsOf(*newsroom, u"“crisis avoidance”"_s), QStringList(u"a"_s));
    QCOMPARE(idsOf(*newsroom, u"crisis avoidance"_s).size(), 2);
}

void NewsroomSearchTest::findsTheBeginningOfTheLastWord()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore(newsroom->database()).put(article(u"a"_s, u"Crisis dialogue"_s, u"Text"_s));
    QCOMPARE(idsOf(*newsroom, u"crisis dia"_s), QStringList(u"a"_s));
    QVERIFY(idsOf(*newsroom, u"cri dialogue"_s).isEmpty());
    QVERIFY(idsOf(*newsroom, u"crisis di"_s).isEmpty());
}

void NewsroomSearchTest::ranksTheNewestOfWhatIsEverywhere()
{
    // Given more articles with a word than are ranked
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    constexpr int everywhere = 4100;
    {
        Transaction transaction(newsroom->database());
        for (int number = 0; number < everywhere; ++number) {
            const bool isOnTop = number == everywhere - 100;
            const QString title = isOnTop ? u"Talks on talks"_s : u"Number %1"_s.arg(number);
            ArticleStore(newsroom->database()).put(article(u"a%1"_s.arg(number), title, u"Some talks were held"_s));
        }
        transaction.commit();
    }
    // Then the one that has it in its title is first, and old ones are left out
    for (const QString& query : { u"talks"_s, u"tal"_s }) {
        const QStringList found = idsOf(*newsroom, query);
        QCOMPARE(found.size(), 50);
        QCOMPARE(found.first(), u"a%1"_s.arg(everywhere - 100));
        QVERIFY(!found.contains(u"a1"_s));
    }
    // And with another word all of them are ranked
    QCOMPARE(idsOf(*newsroom, u"talks number 1"_s).first(), u"a1"_s);
}

void NewsroomSearchTest::looksUpHitsAsTheyAreAskedFor()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    for (const QString& id : { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s })
        articles.put(article(id, u"Crisis dialogue"_s, u"Text"_s));
    NewsroomSearch search(newsroom->database(), u"crisis"_s, 50);
    QCOMPARE(search.next(newsroom->database(), 2).size(), size_t(2));
    QVERIFY(!search.isAtEnd());
    // One that is gone by then is left out
    articles.remove(ArticleId(u"c"_s), ArticleStore::OldText::Remove);
    const std::vector<SearchHit> rest = search.next(newsroom->database(), 50);
    QCOMPARE(rest.size(), size_t(2));
    QCOMPARE(rest.back().id, u"e"_s);
    QVERIFY(search.isAtEnd());
    QVERIFY(search.next(newsroom->database(), 50).empty());
}

void NewsroomSearchTest::takesAnyTextAsAQuery_data()
{
    QTest::addColumn<QString>("query");
    for (const QString& query : { u"\""_s,
                                  u"\"\"\""_s,
                                  u"AND"_s,
                                  u"NOT crisis"_s,
                                  u"title:crisis"_s,
                                  u"crisis*"_s,
                                  u"(crisis"_s,
                                  u"crisis OR"_s,
                                  u"NEAR(crisis"_s,
                                  u"^crisis"_s,
                                  u"cri'sis"_s,
                                  u"-"_s,
                                  u"*"_s,
                                  u"crisis\n"_s,
                                  u"{title}: x"_s,
                                  QString(u'\0'),
                                  QString(5000, u'x'),
                                  u"a "_s.repeated(500),
                                  u"\U0001F600"_s,
                                  QString(QChar(0xd800)),
                                  u"+ - , ; %"_s,
                                  u"'; DROP TABLE person; --"_s })
        QTest::newRow(query.left(20).toUtf8().constData()) << query;
}

void NewsroomSearchTest::takesAnyTextAsAQuery()
{
    QFETCH(const QString, query);
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore(newsroom->database()).put(article(u"a"_s, u"Crisis"_s, u"Text and more"_s));
    QVERIFY(idsOf(*newsroom, query).size() <= 1);
    QCOMPARE(idsOf(*newsroom, u"Crisis"_s), QStringList(u"a"_s));
}

void NewsroomSearchTest::putsTheTitleFirst()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"text"_s, u"Other"_s, u"beijing"_s));
    articles.put(article(u"title"_s, u"Beijing"_s, u"other"_s));
    QCOMPARE(idsOf(*newsroom, u"beijing"_s), QStringList({ u"title"_s, u"text"_s }));
}

void NewsroomSearchTest::forgetsWhatWasChangedAndRemoved()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"Before"_s, u"Text"_s));
    articles.put(article(u"b"_s, u"Stays"_s, u"Text"_s));
    articles.put(article(u"a"_s, u"After"_s, u"Text"_s));
    QVERIFY(idsOf(*newsroom, u"before"_s).isEmpty());
    QCOMPARE(idsOf(*newsroom, u"after"_s), QStringList(u"a"_s));
    articles.remove(ArticleId(u"a"_s));
    QVERIFY(idsOf(*newsroom, u"after"_s).isEmpty());
    QVERIFY(SearchIndex(newsroom->database()).isConsistent());
}

void NewsroomSearchTest::cutsASnippetAroundTheHits()
{
    // Given a hit deep in a long text
    const QString text = u"word "_s.repeated(200) + u"the Đặng delegation arrived "_s
        + u"more "_s.repeated(200);

    // When a snippet is cut
    const SearchSnippet snippet = snippetOf(text, SearchQuery(u"dang deleg"_s), 80);

    // Then it is short, shows the hits and where they are
    QVERIFY(snippet.text.size() <= 90);
    QCOMPARE(snippet.hits.size(), size_t(2));
    QCOMPARE(snippet.text.mid(snippet.hits[0].start, snippet.hits[0].length), u"Đặng"_s);
    QCOMPARE(snippet.text.mid(snippet.hits[1].start, snippet.hits[1].length), u"delegation"_s);
    QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
}

void NewsroomSearchTest::marksHitsInTheTextAsTyped()
{
    const SearchSnippet snippet = snippetOf(u"Mary O’Brien met 季志业."_s,
                                            SearchQuery(u"obrien 志"_s));
    QCOMPARE(snippet.text, u"Mary O’Brien met 季志业."_s);
    QCOMPARE(snippet.hits, (std::vector<TextRange> { { 5, 7 }, { 18, 1 } }));
}

void NewsroomSearchTest::rebuildsWhatWasLost()
{
    // Given a newsroom whose search words were changed behind our back
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore(newsroom->database()).put(article(u"a"_s, u"Headline"_s, u"Text"_s));
    PersonStore(newsroom->database()).put(person(u"p"_s, u"Stephen"_s, u"Hadley"_s));
    newsroom->database().execute("DELETE FROM search_document");
    QVERIFY(idsOf(*newsroom, u"headline"_s).isEmpty());
    QVERIFY(!SearchIndex(newsroom->database()).isConsistent());

    // When it is rebuilt
    rebuildSearch(newsroom->database());

    // Then everything is found again
    QCOMPARE(idsOf(*newsroom, u"headline"_s), QStringList(u"a"_s));
    QCOMPARE(idsOf(*newsroom, u"hadley"_s), QStringList(u"p"_s));
    QVERIFY(SearchIndex(newsroom->database()).isConsistent());
}

void NewsroomSearchTest::findsWhatWaitedToBeIndexed()
{
    // Given documents that wait, one of which is changed and one removed while it waits
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();
    SearchIndex later(database, SearchIndex::Filling::Later);
    for (const QString& id : { u"a"_s, u"b"_s, u"c"_s })
        later.put({ RecordKind::Article, id, id + u"title"_s, u"text"_s });
    SearchIndex index(database);
    index.put({ RecordKind::Article, u"b"_s, u"changed"_s, u"text"_s });
    index.remove(RecordKind::Article, u"c"_s);

    // When the rest is indexed piece by piece
    while (index.indexPending(1) > 0) { }

    // Then each is there once, as it is now
    QVERIFY(index.isConsistent());
    QCOMPARE(index.find(SearchQuery(u"text"_s), 10).size(), size_t(2));
    QCOMPARE(index.find(SearchQuery(u"changed"_s), 10).size(), size_t(1));
    QCOMPARE(index.find(SearchQuery(u"btitle"_s), 10).size(), size_t(0));
}

QTEST_GUILESS_MAIN(NewsroomSearchTest)
#include "NewsroomSearchTest.moc"
