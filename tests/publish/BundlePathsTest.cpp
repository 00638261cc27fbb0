#include "publish/BundlePaths.h"

#include "core/Error.h"
#include "publish/PageDate.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

ListedArticle article(const QString& id, const QString& slug, const QString& published,
                      const QString& headline = {})
{
    return { ArticleId(id), slug, headline, published };
}

QString pathOf(const ListedArticle& listed)
{
    return *BundlePaths({ listed }, siteTimeZone(u"America/New_York"_s)).page(listed.id);
}

} // namespace

class BundlePathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesArticlesByWhatIsKnownOfTheirDate();
    void filesAnInstantOnTheSitesDay();
    void makesAMissingSlugFromTheHeadline();
    void makesHostileSlugsSafe_data();
    void makesHostileSlugsSafe();
    void givesATakenAddressToTheOldest();
    void doesNotDependOnTheOrderGiven();
    void ordersTheNewestFirst();
    void refusesAnIdThatComesTwice();
};

void BundlePathsTest::filesArticlesByWhatIsKnownOfTheirDate()
{
    QCOMPARE(pathOf(article(u"a"_s, u"usip-president"_s, u"2013-07-11"_s)),
             u"2013/07/usip-president/index.html"_s);
    QCOMPARE(pathOf(article(u"a"_s, u"x"_s, u"2013-07"_s)), u"2013/07/x/index.html"_s);
    QCOMPARE(pathOf(article(u"a"_s, u"x"_s, u"2013"_s)), u"2013/x/index.html"_s);
    QCOMPARE(pathOf(article(u"a"_s, u"x"_s, {})), u"undated/x/index.html"_s);
}

void BundlePathsTest::filesAnInstantOnTheSitesDay()
{
    QCOMPARE(pathOf(article(u"a"_s, u"x"_s, u"2024-01-01T03:00:00Z"_s)), u"2023/12/x/index.html"_s);
}

void BundlePathsTest::makesAMissingSlugFromTheHeadline()
{
    QCOMPARE(pathOf(article(u"a"_s, {}, {}, u"USIP’s “Track 1.5” work"_s)),
             u"undated/usips-track-1-5-work/index.html"_s);
    QCOMPARE(pathOf(article(u"a"_s, {}, {}, u"北京对话"_s)),
             u"undated/bei-jing-dui-hua/index.html"_s);
    // Nothing to write in ASCII: the id decides
    QVERIFY(pathOf(article(u"a"_s, {}, {}, u"☃"_s)).startsWith("undated/article-"_L1));
    QVERIFY(pathOf(article(u"a"_s, {}, {}, u"☃"_s)) != pathOf(article(u"b"_s, {}, {}, u"☃"_s)));
}

void BundlePathsTest::makesHostileSlugsSafe_data()
{
    QTest::addColumn<QString>("slug");
    QTest::newRow("parent") << u"../../etc/passwd"_s;
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("device") << u"CON"_s;
    QTest::newRow("numbered device") << u"lpt1"_s;
    QTest::newRow("long") << u"very-"_s.repeated(500);
    QTest::newRow("long without a break") << u"x"_s.repeated(5000);
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("markup") << u"\"><script>"_s;
    QTest::newRow("control") << u"a\nb"_s + QChar(0);
    QTest::newRow("half a pair") << QString(QChar(0xD800));
    QTest::newRow("right to left override") << u"a\u202Egpj"_s;
}

void BundlePathsTest::makesHostileSlugsSafe()
{
    QFETCH(QString, slug);
    const ListedArticle hostile = article(u"a"_s, slug, u"2013-07"_s);
    const BundlePaths paths({ hostile }, QTimeZone::utc());
    static const QRegularExpression safe(
        u"^2013/07/(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])/)[a-z0-9]+(-[a-z0-9]+)*/$"_s);
    const QString folder = *paths.folder(hostile.id);
    QVERIFY2(safe.match(folder).hasMatch(), qPrintable(folder));
    QVERIFY(folder.size() < 100);
    QCOMPARE(paths.problems().size(), size_t(1));
    QCOMPARE(paths.problems()[0].code, ProblemCode::MissingSlug);
}

void BundlePathsTest::givesATakenAddressToTheOldest()
{
    // Given two articles of one month with one slug
    const BundlePaths paths({ article(u"newer"_s, u"talks"_s, u"2013-07-11"_s),
                              article(u"older"_s, u"Talks"_s, u"2013-07-01"_s),
                              article(u"elsewhere"_s, u"talks"_s, u"2013-08"_s) },
                            QTimeZone::utc());
    QCOMPARE(*paths.folder(ArticleId(u"older"_s)), u"2013/07/talks/"_s);
    QCOMPARE(*paths.folder(ArticleId(u"newer"_s)), u"2013/07/talks-2/"_s);
    QCOMPARE(*paths.folder(ArticleId(u"elsewhere"_s)), u"2013/08/talks/"_s);
    // Then the one that had to move is a warning, the one that was only respelled a hint
    QCOMPARE(paths.problems().size(), size_t(2));
    QCOMPARE(paths.problems()[0].severity, Severity::Hint);
    QCOMPARE(paths.problems()[1].severity, Severity::Warning);
    QCOMPARE(paths.problems()[1].place.id, u"newer"_s);
}

void BundlePathsTest::doesNotDependOnTheOrderGiven()
{
    std::vector<ListedArticle> articles;
    for (int number = 0; number < 30; ++number)
        articles.push_back(article(u"id%1"_s.arg(number), u"same"_s, u"2013-07"_s));
    const BundlePaths forwards(articles, QTimeZone::utc());
    std::reverse(articles.begin(), articles.end());
    const BundlePaths backwards(articles, QTimeZone::utc());
    for (const ListedArticle& listed : articles)
        QCOMPARE(*forwards.folder(listed.id), *backwards.folder(listed.id));
    QCOMPARE(forwards.newestFirst(), backwards.newestFirst());
}

void BundlePathsTest::ordersTheNewestFirst()
{
    const BundlePaths paths({ article(u"b"_s, u"b"_s, u"2013"_s), article(u"a"_s, u"a"_s, {}),
                              article(u"d"_s, u"d"_s, u"2014-01-01"_s),
                              article(u"c"_s, u"c"_s, u"2013-07-01T00:00:00Z"_s) },
                            QTimeZone::utc());
    QStringList ids;
    for (const ArticleId& id : paths.newestFirst())
        ids << id.text();
    QCOMPARE(ids, QStringList({ u"d"_s, u"c"_s, u"b"_s, u"a"_s }));
}

void BundlePathsTest::refusesAnIdThatComesTwice()
{
    const std::vector<ListedArticle> twice { article(u"a"_s, u"x"_s, {}),
                                             article(u"a"_s, u"y"_s, {}) };
    QVERIFY_THROWS_EXCEPTION(Error, BundlePaths(twice, QTimeZone::utc()));
}

QTEST_GUILESS_MAIN(BundlePathsTest)
#include "BundlePathsTest.moc"
