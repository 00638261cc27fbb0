#include "publish/Theme.h"

#include "core/Error.h"
#include "publish/ArticlePage.h"
#include "publish/BundlePaths.h"
#include "publish/PageDate.h"
#include "support/publish/SeedPage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesOurTemplatesByName();
    void namesAnUnknownTagWithItsFileAndLine();
    void namesATagThatThisPageDoesNotHave();
    void namesAMissingPartial();
    void refusesPartialsInACircle();
    void refusesBrokenMustache();
    void refusesOtherDelimiters();
    void needsThemeJsonAndStyleSheet();
    void cannotForgetToEscape();

private:
    void write(const QString& name, const QByteArray& bytes);

    QString folder() const { return m_folder->path(); }

    /// The error of loading the theme, or of making a page with it.
    std::optional<Error> failure();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ThemeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(
        u"theme.json"_s,
        R"({"name":"Own","styleSheet":"own.css","pictureSizes":{"full":"100vw","wide":"100vw","left":"50vw","right":"50vw"}})");
    write(u"own.css"_s, "p { color: black }");
}

void ThemeTest::write(const QString& name, const QByteArray& bytes)
{
    const QString path = folder() + u'/' + name;
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

std::optional<Error> ThemeTest::failure()
{
    try {
        const Theme theme = Theme::load(folder());
        const BundlePaths paths({ listed(seedArticle()) }, QTimeZone::utc());
        const Site site = seedSite();
        ArticlePage(theme, site, paths).render(seedArticle(), {});
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

void ThemeTest::replacesOurTemplatesByName()
{
    write(u"templates/footer.mustache"_s, "<footer>our own</footer>\n");
    const Theme theme = Theme::load(folder());
    QCOMPARE(theme.name(), u"Own"_s);
    QCOMPARE(theme.styleSheet(), QByteArray("p { color: black }"));
    QVERIFY(theme.page(u"article"_s).text.contains("<footer>our own</footer>"_L1));
    QVERIFY(theme.page(u"index"_s).text.contains("<footer>our own</footer>"_L1));
    QVERIFY(!failure());
}

void ThemeTest::namesAnUnknownTagWithItsFileAndLine()
{
    // Given a spelling mistake in a piece that most articles do not have
    write(u"templates/footer.mustache"_s,
          "<footer>\n{{#corrections}}{{sitename}}{{/corrections}}\n</footer>\n");
    const auto error = failure();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::BadTemplate);
    QCOMPARE(error->file(), folder() + u"/templates/footer.mustache"_s);
    QCOMPARE(error->place(), u"sitename"_s);
    QVERIFY(error->detail().contains("line 2"_L1));
}

void ThemeTest::namesATagThatThisPageDoesNotHave()
{
    write(u"templates/article.mustache"_s, "<title>{{pageTitle}}</title>{{{cards}}}");
    const auto error = failure();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::BadTemplate);
    QCOMPARE(error->file(), folder() + u"/templates/article.mustache"_s);
    QCOMPARE(error->place(), u"cards"_s);
}

void ThemeTest::namesAMissingPartial()
{
    write(u"templates/article.mustache"_s, "{{> navigation}}");
    const auto error = failure();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::BadTemplate);
    QCOMPARE(error->place(), u"navigation"_s);
}

void ThemeTest::refusesPartialsInACircle()
{
    write(u"templates/head.mustache"_s, "{{> footer}}");
    write(u"templates/footer.mustache"_s, "{{> head}}");
    const auto error = failure();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::BadTemplate);
}

void ThemeTest::refusesBrokenMustache()
{
    write(u"templates/article.mustache"_s, "{{#body}}<p>never closed");
    const auto error = failure();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::BadTemplate);
    QCOMPARE(error->file(), folder() + u"/templates/article.mustache"_s);
    QVERIFY(!error->detail().isEmpty());
}

void ThemeTest::refusesOtherDelimiters()
{
    write(u"templates/article.mustache"_s, "{{=<% %>=}}<%body%>");
    const auto error = failure();
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::BadTemplate);
}

void ThemeTest::needsThemeJsonAndStyleSheet()
{
    write(u"theme.json"_s, R"({"name":"Own","styleSheet":"missing.css","pictureSizes":{}})");
    QCOMPARE(failure()->code(), ErrorCode::FileMissing);
    write(u"theme.json"_s, R"({"name":"Own","styleSheet":"../own.css"})");
    QCOMPARE(failure()->code(), ErrorCode::BadResource);
    write(u"theme.json"_s, "not json");
    QCOMPARE(failure()->code(), ErrorCode::BadResource);
    QVERIFY(QFile::remove(folder() + u"/theme.json"_s));
    QCOMPARE(failure()->code(), ErrorCode::FileMissing);
}

void ThemeTest::cannotForgetToEscape()
{
    // Given a template that asks for raw text
    write(u"templates/article.mustache"_s,
          "<title>{{{pageTitle}}}</title><h1>{{{headline}}}|{{headline}}</h1>");
    RenderedArticle article = seedArticle();
    article.headline = u"<b>\"Talks\"</b>"_s;
    const Theme theme = Theme::load(folder());
    const Site site = seedSite();
    const BundlePaths paths({ listed(article) }, QTimeZone::utc());
    const QByteArray html = ArticlePage(theme, site, paths).render(article, {}).html;
    const QByteArray escaped = "&lt;b&gt;&quot;Talks&quot;&lt;/b&gt;";
    QVERIFY2(html.contains("<h1>" + escaped + '|' + escaped + "</h1>"), html.constData());
}

QTEST_GUILESS_MAIN(ThemeTest)
#include "ThemeTest.moc"
