#include "publish/IndexPage.h"

#include "publish/BundlePaths.h"
#include "publish/PageDate.h"
#include "publish/Theme.h"
#include "support/publish/ParsedPage.h"
#include "support/publish/SeedPage.h"

#include <QSet>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

QByteArray indexOf(const std::vector<RenderedArticle>& articles, const IndexPart& part)
{
    static const Theme theme = Theme::builtIn();
    const Site site = seedSite();
    const BundlePaths paths(listed(articles), siteTimeZone(site.timezone));
    std::vector<RelatedCard> cards;
    for (const RenderedArticle& article : articles)
        cards.push_back(indexCard(article));
    return IndexPage(theme, site, paths).render(part, cards);
}

} // namespace

class IndexPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoArchiveForOnePage();
    void showsEveryArticleOnSomePage_data();
    void showsEveryArticleOnSomePage();
    void keepsArchivePagesWhenArticlesCome();
    void listsArticlesWithTheirLinks();
    void linksItsNeighbours();
    void saysSoWhenThereIsNothing();
};

void IndexPageTest::needsNoArchiveForOnePage()
{
    for (const size_t articles : { 0, 1, 20 }) {
        const std::vector<IndexPart> parts = indexParts(articles, 20);
        QCOMPARE(parts.size(), size_t(1));
        QCOMPARE(parts[0].end, articles);
        QCOMPARE(parts[0].path(), u"index.html"_s);
    }
}

void IndexPageTest::showsEveryArticleOnSomePage_data()
{
    QTest::addColumn<size_t>("articles");
    for (const size_t articles : { 21, 39, 40, 41, 60, 61, 1000 })
        QTest::addRow("%zu", articles) << articles;
}

void IndexPageTest::showsEveryArticleOnSomePage()
{
    QFETCH(size_t, articles);
    QSet<size_t> shown;
    for (const IndexPart& part : indexParts(articles, 20)) {
        QCOMPARE(part.end - part.begin, size_t(20));
        for (size_t index = part.begin; index < part.end; ++index)
            shown.insert(index);
    }
    QCOMPARE(size_t(shown.size()), articles);
}

void IndexPageTest::keepsArchivePagesWhenArticlesCome()
{
    // Given the pages of 45 articles, counted from the oldest
    const auto oldestOf = [](size_t articles, const IndexPart& part) {
        return articles - part.end;
    };
    const std::vector<IndexPart> before = indexParts(45, 20);
    const std::vector<IndexPart> after = indexParts(46, 20);
    QCOMPARE(before.size(), after.size());
    for (size_t index = 1; index < before.size(); ++index) {
        QCOMPARE(after[index].number, before[index].number);
        QCOMPARE(oldestOf(46, after[index]), oldestOf(45, before[index]));
        QCOMPARE(after[index].newer, before[index].newer);
    }
    QCOMPARE(before.back().path(), u"page/1/index.html"_s);
    QCOMPARE(before.back().end, size_t(45));
}

void IndexPageTest::listsArticlesWithTheirLinks()
{
    RenderedArticle arabic = plainArticle(u"hiwar"_s, u"2014-01"_s);
    arabic.language = u"ar"_s;
    const ParsedPage page(
        indexOf({ arabic, plainArticle(u"talks"_s, u"2013-07-11"_s) }, { .end = 2 }));
    QCOMPARE(page.texts(u"h2"_s), QStringList({ u"About hiwar"_s, u"About talks"_s }));
    QVERIFY(page.attributes().contains("a@href=2013/07/talks/index.html"_L1));
    QVERIFY(page.attributes().contains("h2@lang=ar"_L1));
    QVERIFY(page.texts(u"p"_s).contains(u"Thursday, July 11, 2013"_s));
    QVERIFY(page.texts(u"p"_s).contains(u"Summary of talks"_s));
}

void IndexPageTest::linksItsNeighbours()
{
    const std::vector<RenderedArticle> articles { plainArticle(u"talks"_s, u"2013"_s) };
    const QStringList first = ParsedPage(indexOf(articles, { .end = 1, .older = 7 })).attributes();
    QVERIFY(first.contains("a@href=page/7/index.html"_L1));
    QVERIFY(first.filter(u"a@rel=prev"_s).isEmpty());
    const QStringList middle
        = ParsedPage(indexOf(articles, { .number = 6, .end = 1, .newer = 7, .older = 5 }))
              .attributes();
    QVERIFY(middle.contains("a@href=../../page/7/index.html"_L1));
    QVERIFY(middle.contains("a@href=../../page/5/index.html"_L1));
    const QStringList newest
        = ParsedPage(indexOf(articles, { .number = 7, .end = 1, .older = 6 })).attributes();
    QVERIFY(newest.contains("a@rel=prev"_L1) && newest.contains("a@href=../../index.html"_L1));
    QVERIFY(newest.contains("link@href=../../assets/style.css"_L1));
}

void IndexPageTest::saysSoWhenThereIsNothing()
{
    QVERIFY(indexOf({}, {}).contains("Nothing has been published yet."));
}

QTEST_GUILESS_MAIN(IndexPageTest)
#include "IndexPageTest.moc"
