#include "storage/records/ArticleStore.h"
#include "core/Error.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/LinkTables.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class ArticleStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsParagraphOrderAndAllFields();
    void givesHeadsInOrder();
    void keepsOneTextForTwoArticles();
    void removesTheTextThatAChangeLeavesUnused();
    void keepsAnOldTextForASnapshot();
    void refusesAnArticleWhoseTextWasChanged();
    void refusesAnArticleThatPointsToAnotherText();
    void tellsArticleAndPublicationOfOneListApart();
};

void ArticleStoreTest::keepsParagraphOrderAndAllFields()
{
    // Given an article with several paragraphs and a speaker
    const TemporaryNewsroom folder;
    Article original = article(u"a"_s, u"Headline"_s, u"First."_s);
    for (const QString& text : { u"Second."_s, u"Third."_s }) {
        TextBlock block = paragraph(text);
        block.key = text;
        std::get<Span>(block.children.front()).key = text;
        original.body.push_back(block);
    }
    original.summary.push_back(original.body.front());
    original.topics = QStringList { u"one"_s, u"two"_s };
    original.status = ArticleStatus::Ready;
    original.published = u"2013-07-11"_s;
    original.authors = { PersonId(u"p"_s) };

    // When it is stored and read after a new opening
    {
        const auto newsroom = folder.open();
        PersonStore(newsroom->database()).put(person(u"p"_s, u"A"_s, u"B"_s));
        ArticleStore(newsroom->database()).put(original);
    }
    const auto newsroom = folder.open();

    // Then nothing is different
    const std::optional<Article> read = ArticleStore(newsroom->database()).find(ArticleId(u"a"_s));
    QVERIFY(read);
    QVERIFY(*read == original);
}

void ArticleStoreTest::givesHeadsInOrder()
{
    // Given articles, the first of them changed last
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"z"_s, u"Zulu"_s, u"Text"_s));
    articles.put(article(u"a"_s, u"Alpha"_s, u"Text two"_s));
    articles.put(article(u"z"_s, u"Zulu again"_s, u"Text three"_s));

    // When their heads are read
    const std::vector<ArticleHead> heads = articles.heads();

    // Then they stand in the order of insertion, each with the hash of its text
    QCOMPARE(heads.size(), size_t(2));
    QCOMPARE(heads[0].headline, u"Zulu again"_s);
    QCOMPARE(heads[1].headline, u"Alpha"_s);
    QCOMPARE(heads[0].textHash.size(), 64);
    QVERIFY(heads[0].textHash != heads[1].textHash);
}

void ArticleStoreTest::keepsOneTextForTwoArticles()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"One"_s, u"The same"_s));
    articles.put(article(u"b"_s, u"Two"_s, u"The same"_s));
    QCOMPARE(newsroom->database().integer("SELECT count(*) FROM article_text"), 1);
    articles.remove(ArticleId(u"a"_s));
    QVERIFY(articles.find(ArticleId(u"b"_s)));
}

void ArticleStoreTest::removesTheTextThatAChangeLeavesUnused()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"One"_s, u"Before"_s));
    articles.put(article(u"a"_s, u"One"_s, u"After"_s));
    QCOMPARE(newsroom->database().integer("SELECT count(*) FROM article_text"), 1);
    articles.remove(ArticleId(u"a"_s));
    QCOMPARE(newsroom->database().integer("SELECT count(*) FROM article_text"), 0);
}

void ArticleStoreTest::keepsAnOldTextForASnapshot()
{
    // Given a snapshot of two articles
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    const Article first = article(u"a"_s, u"One"_s, u"Before"_s);
    articles.put(first);
    articles.put(article(u"b"_s, u"Two"_s, u"Other"_s));
    const std::vector<StoredArticle> snapshot = articles.snapshot();

    // When one is changed and the other removed meanwhile
    articles.put(article(u"a"_s, u"Changed"_s, u"After"_s), ArticleStore::OldText::Keep);
    articles.remove(ArticleId(u"b"_s), ArticleStore::OldText::Keep);

    // Then the snapshot still gives what was
    const std::vector<Article> complete = articles.withTexts(snapshot);
    QVERIFY(complete[0] == first);
    QCOMPARE(plainText(complete[1].body), u"Other"_s);

    // And afterwards the old texts can go
    articles.removeUnusedTexts();
    QVERIFY_THROWS_EXCEPTION(Error, articles.withTexts(snapshot));
    QCOMPARE(newsroom->database().integer("SELECT count(*) FROM article_text"), 1);
}

void ArticleStoreTest::refusesAnArticleWhoseTextWasChanged()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"One"_s, u"He agreed."_s));
    newsroom->database().execute(
        "UPDATE article_text SET content = replace(content, 'agreed', 'denied')");
    try {
        articles.find(ArticleId(u"a"_s));
        QFAIL("read");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Damaged);
        QCOMPARE(error.place(), u"article a"_s);
    }
}

void ArticleStoreTest::refusesAnArticleThatPointsToAnotherText()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    ArticleStore articles(newsroom->database());
    articles.put(article(u"a"_s, u"One"_s, u"This"_s));
    articles.put(article(u"b"_s, u"Two"_s, u"That"_s));
    newsroom->database().execute("UPDATE article SET text_hash = "
                                 "(SELECT text_hash FROM article WHERE id = 'b') WHERE id = 'a'");
    QVERIFY_THROWS_EXCEPTION(Error, articles.heads());
}

void ArticleStoreTest::tellsArticleAndPublicationOfOneListApart()
{
    // Given an article that is stored before the article and the publication it lists
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();
    Article listing = article(u"a"_s, u"One"_s, u"Text"_s);
    listing.related = { { u"b"_s }, { u"report"_s } };
    Transaction transaction(database);
    ArticleStore(database).put(listing);
    ArticleStore(database).put(article(u"b"_s, u"Two"_s, u"Text"_s));
    PublicationStore(database).put(publication(u"report"_s, u"A report"_s));
    LinkTables(database).settleRelated();
    transaction.commit();

    // Then each is known to be used
    const std::vector<Place> expected { { RecordKind::Article, u"a"_s, {} } };
    QCOMPARE(LinkTables(database).usedBy(RecordKind::Article, u"b"_s), expected);
    QCOMPARE(LinkTables(database).usedBy(RecordKind::Publication, u"report"_s), expected);
}

QTEST_GUILESS_MAIN(ArticleStoreTest)
#include "ArticleStoreTest.moc"
