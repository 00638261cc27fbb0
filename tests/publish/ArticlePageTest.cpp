#include "publish/ArticlePage.h"

#include "publish/BundlePaths.h"
#include "publish/PageDate.h"
#include "publish/Theme.h"
#include "support/publish/ParsedPage.h"
#include "support/publish/SeedPage.h"

#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PictureSets seedPictures()
{
    PictureSet set;
    for (const int width : { 640, 1280 })
        set.files.push_back({ width, width * 2 / 3, u"jpeg"_s, {} });
    return { { seedArticle().leadPhoto->sha256, set } };
}

Page pageOf(const RenderedArticle& article, const Site& site = seedSite(),
            std::vector<ListedArticle> others = {})
{
    static const Theme theme = Theme::builtIn();
    others.push_back(listed(article));
    const BundlePaths paths(others, siteTimeZone(site.timezone));
    return ArticlePage(theme, site, paths).render(article, seedPictures());
}

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines of the seed's page: no picture's file name, card titles once.
QStringList pageLines()
{
    QStringList lines;
    for (const QString& line :
         readText(QStringLiteral(RAPPORTEUR_SEED_DIR "/page.txt")).split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.endsWith(".jpg"_L1)
            && (lines.isEmpty() || lines.last() != text))
            lines << text;
    }
    return lines;
}

} // namespace

class ArticlePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheExpectedPage();
    void holdsEveryLineOfTheSeedsPageInItsOwnElement();
    void keepsHostileTextAsTyped();
    void addressesNothingAbsolutelyWithoutABase();
    void addressesItselfAbsolutelyWithABase();
    void linksTranslationsInTheirOwnLanguage();
    void leavesOutCardsOfArticlesThatAreNotInTheBundle();
    void linksTheIndexWithoutAViewAllAddress();
    void putsTheDatelineInFrontOfTheFirstSentence();
    void doesNotRepeatTheWordOfTheByline();
    void hasNoScriptAndForbidsAny();
    void readsFromTheRightInArabic();
    void setsSnippetHeadingsUnderTheirTitle();
};

void ArticlePageTest::isTheExpectedPage()
{
    const QStringList expected = readText(QStringLiteral(RAPPORTEUR_SOURCE_DIR
                                                         "/tests/expected/seed-article.html"))
                                     .split(u'\n');
    const QStringList actual = QString::fromUtf8(pageOf(seedArticle()).html).split(u'\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
        QCOMPARE(actual[line], expected[line]);
    QCOMPARE(actual.size(), expected.size());
}

void ArticlePageTest::holdsEveryLineOfTheSeedsPageInItsOwnElement()
{
    // Given the elements that stand as blocks of their own, in order of the page
    const QString html = QString::fromUtf8(pageOf(seedArticle()).html);
    const ParsedPage page(html.toUtf8());
    QStringList blocks;
    for (const QString& name : { u"p"_s, u"h2"_s, u"h3"_s, u"li"_s })
        blocks << page.texts(name);
    // Then each line is exactly one of them, no-break spaces included
    for (const QString& line : pageLines())
        QVERIFY2(blocks.contains(line), qPrintable(line));
    // And they follow each other
    const QString text = page.texts(u"body"_s).value(0);
    qsizetype position = 0;
    for (const QString& line : pageLines()) {
        position = text.indexOf(line, position);
        QVERIFY2(position >= 0, qPrintable(line));
        position += line.size();
    }
}

void ArticlePageTest::keepsHostileTextAsTyped()
{
    RenderedArticle article = seedArticle();
    article.headline = u"</title></script><b>\"A\" & 'B' &amp; {{body}}</b>"_s;
    const ParsedPage page(pageOf(article).html);
    QCOMPARE(page.texts(u"h1"_s), QStringList(article.headline));
    QCOMPARE(page.texts(u"title"_s),
             QStringList(article.headline + u" – United States Institute of Peace"_s));
    QCOMPARE(page.elements(), ParsedPage(pageOf(seedArticle()).html).elements());
}

void ArticlePageTest::addressesNothingAbsolutelyWithoutABase()
{
    const QByteArray html = pageOf(seedArticle()).html;
    QVERIFY(!html.contains("canonical") && !html.contains("og:")
            && !html.contains("rel=\"alternate\""));
    QVERIFY(html.indexOf("<meta charset") < 100);
}

void ArticlePageTest::addressesItselfAbsolutelyWithABase()
{
    Site site = seedSite();
    site.url = u"https://example.org/news"_s;
    RenderedArticle article = seedArticle();
    article.updated = u"2013-07-12T16:00:00Z"_s;
    const QStringList attributes = ParsedPage(pageOf(article, site).html).attributes();
    const QString address
        = u"https://example.org/news/2013/07/usip-president-leads-us-delegation/"_s;
    QVERIFY(attributes.contains("link@href="_L1 + address));
    QVERIFY(attributes.contains("meta@content="_L1 + address));
    QVERIFY(attributes.contains(
        u"meta@content=https://example.org/news/media/%1-640.jpg"_s.arg(QString(32, u'a'))));
    QVERIFY(attributes.contains("meta@content=2013-07-12T12:00:00-04:00"_L1));
    // An address of its own wins
    article.canonicalUrl = u"https://example.com/first"_s;
    QVERIFY(ParsedPage(pageOf(article, site).html)
                .attributes()
                .contains("link@href=https://example.com/first"_L1));
}

void ArticlePageTest::linksTranslationsInTheirOwnLanguage()
{
    RenderedArticle article = seedArticle();
    article.translations = { { ArticleId(u"arabic"_s), u"ar"_s },
                             { ArticleId(u"not-exported"_s), u"fr"_s } };
    const ListedArticle arabic { ArticleId(u"arabic"_s), u"hiwar"_s, {}, u"2013-08"_s };
    QByteArray html = pageOf(article, seedSite(), { arabic }).html;
    QVERIFY(html.contains("<a href=\"../../../2013/08/hiwar/index.html\" hreflang=\"ar\" "
                          "lang=\"ar\" dir=\"rtl\">العربية</a>"));
    QVERIFY(!html.contains("hreflang=\"fr\""));
    // With a base, every version is announced, itself included
    Site site = seedSite();
    site.url = u"https://example.org/"_s;
    html = pageOf(article, site, { arabic }).html;
    QVERIFY(html.contains(
        "<link rel=\"alternate\" hreflang=\"ar\" href=\"https://example.org/2013/08/hiwar/\">"));
    QVERIFY(html.contains(
        "<link rel=\"alternate\" hreflang=\"en-US\" href=\"https://example.org/2013/07/usip-"));
}

void ArticlePageTest::leavesOutCardsOfArticlesThatAreNotInTheBundle()
{
    RenderedArticle article = seedArticle();
    RelatedCard draft;
    draft.article = ArticleId(u"draft"_s);
    draft.title = u"Not yet public"_s;
    RelatedCard there = draft;
    there.article = ArticleId(u"there"_s);
    there.title = u"Public"_s;
    article.related = { draft, there };
    const Page page = pageOf(article, seedSite(), { { there.article, u"there"_s, {}, u"2012"_s } });
    QVERIFY(!page.html.contains("Not yet public"));
    QVERIFY(page.html.contains("<a href=\"../../../2012/there/index.html\">Public</a>"));
    QCOMPARE(page.problems.size(), size_t(1));
    QCOMPARE(page.problems[0].code, ProblemCode::MissingRecord);
}

void ArticlePageTest::linksTheIndexWithoutAViewAllAddress()
{
    Site site = seedSite();
    QVERIFY(pageOf(seedArticle(), site)
                .html.contains(
                    "<a href=\"https://www.example.org/publications\" rel=\"noopener\">View All"));
    site.viewAllUrl = u"javascript:alert(1)"_s;
    QVERIFY(pageOf(seedArticle(), site)
                .html.contains("<a href=\"../../../index.html\">View All Publications</a>"));
}

void ArticlePageTest::putsTheDatelineInFrontOfTheFirstSentence()
{
    RenderedArticle article = seedArticle();
    article.dateline = u"BEIJING, July 11"_s;
    QVERIFY(pageOf(article).html.contains("<p><strong>BEIJING, July 11</strong> — USIP President"));
    article.summary.clear();
    QVERIFY(pageOf(article).html.contains("<p><strong>BEIJING, July 11</strong></p>"));
}

void ArticlePageTest::doesNotRepeatTheWordOfTheByline()
{
    RenderedArticle article = seedArticle();
    article.byline = { run(u"Anna Example"_s) };
    QCOMPARE(ParsedPage(pageOf(article).html).texts(u"p"_s).filter(u"Anna"_s),
             QStringList(u"By Anna Example"_s));
    article.byline = { run(u"By our correspondent"_s) };
    QCOMPARE(ParsedPage(pageOf(article).html).texts(u"p"_s).filter(u"our"_s).first(),
             u"By our correspondent"_s);
}

void ArticlePageTest::hasNoScriptAndForbidsAny()
{
    const ParsedPage page(pageOf(seedArticle()).html);
    QVERIFY(!page.elements().contains(u"script"_s) && !page.elements().contains(u"style"_s));
    QVERIFY(page.attributes().contains(
        "meta@content=default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; "
        "form-action 'none'"_L1));
    QVERIFY(page.attributes().filter(u"@on"_s).isEmpty());
    QVERIFY(page.attributes().filter(u"@style"_s).isEmpty());
}

void ArticlePageTest::readsFromTheRightInArabic()
{
    RenderedArticle article = seedArticle();
    article.language = u"ar"_s;
    const QByteArray html = pageOf(article).html;
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(html.contains("<h2 id=\"related\">منشورات ذات صلة</h2>"));
    QVERIFY(html.contains("الخميس، ١١ يوليو ٢٠١٣"));
}

void ArticlePageTest::setsSnippetHeadingsUnderTheirTitle()
{
    RenderedArticle article = seedArticle();
    RenderedParagraph heading = paragraphOf(u"Contact"_s);
    heading.style = BlockStyle::Heading2;
    article.snippets = { { u"About the institute"_s, { heading, paragraphOf(u"Text."_s) } } };
    const QByteArray html = pageOf(article).html;
    QVERIFY(html.contains("<h2>About the institute</h2>"));
    QVERIFY(html.contains("<h3>Contact</h3>"));
}

QTEST_GUILESS_MAIN(ArticlePageTest)
#include "ArticlePageTest.moc"
