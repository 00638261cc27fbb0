#include "publish/PageText.h"
#include "publish/PageWords.h"
#include "publish/Theme.h"
#include "support/publish/SeedPage.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

RenderedParagraph item(const QString& text, ListItem kind, int level)
{
    RenderedParagraph paragraph = paragraphOf(text);
    paragraph.listItem = kind;
    paragraph.level = level;
    return paragraph;
}

RenderedParagraph styled(const QString& text, BlockStyle style)
{
    RenderedParagraph paragraph = paragraphOf(text);
    paragraph.style = style;
    return paragraph;
}

RosterRow row(const QString& name, const QString& title, const QString& organization,
              const QString& role)
{
    RosterRow value;
    for (const auto& [cell, text] : { std::pair { &value.name, name },
                                      { &value.title, title },
                                      { &value.organization, organization },
                                      { &value.role, role } }) {
        if (!text.isEmpty())
            cell->push_back(run(text));
    }
    return value;
}

RenderedRoster roster(RosterForm form)
{
    RenderedRoster value;
    value.form = form;
    value.heading = { run(u"Chinese delegation"_s) };
    value.items = { { run(u"Head of delegation: Ji Zhiye"_s) }, { run(u"Wu Xinbo"_s) } };
    value.rows = { row(u"Ji Zhiye"_s, u"President"_s, u"CICIR"_s, u"head"_s),
                   row(u"Wu Xinbo"_s, {}, {}, u"delegate"_s),
                   row(u"Officials (names withheld)"_s, {}, {}, {}) };
    value.rows[2].isGroup = true;
    return value;
}

} // namespace

class PageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesParagraphsAsTheyAre();
    void nestsListsByLevel();
    void neverSkipsAListLevel();
    void joinsNeighbouringQuotations();
    void writesARosterSentenceAsAParagraph();
    void writesARosterListUnderItsHeading();
    void writesARosterTableWithScopesAndGroupRows();
    void leavesOutColumnsThatNobodyFills();
    void writesParticipantsInOrder();
    void setsRosterHeadingsOneLevelBelowTheText();
    void padsShortTableRows();
    void announcesOnlyTheWidthsThereAre();
    void loadsTheFirstPictureAtOnceAndOthersLater();
    void setsCaptionAndCreditApart();
    void reportsAPictureWithoutFile();

private:
    QString blocks(const RenderedText& text)
    {
        return PageText(m_words, m_theme, m_pictures, u"../"_s).blocks(text);
    }

    PageWords m_words;
    Theme m_theme;
    PictureSets m_pictures;
};

void PageTextTest::initTestCase()
{
    m_words = PageWords::load(u"en-US"_s);
    m_theme = Theme::builtIn();
    PictureSet set;
    set.files = { { 1280, 853, u"jpeg"_s, {} },  { 640, 427, u"jpeg"_s, {} },
                  { 640, 427, u"webp"_s, {} },   { 1280, 853, u"webp"_s, {} },
                  { 1920, 1280, u"webp"_s, {} }, { 1920, 1280, u"jpeg"_s, {} } };
    m_pictures.insert(QByteArray(64, 'a'), set);
}

void PageTextTest::writesParagraphsAsTheyAre()
{
    QCOMPARE(blocks({ paragraphOf(u" a < b "_s), styled(u"Head"_s, BlockStyle::Heading3) }),
             u"<p> a &lt; b </p>\n<h3>Head</h3>\n"_s);
}

void PageTextTest::nestsListsByLevel()
{
    QCOMPARE(blocks({ item(u"a"_s, ListItem::Bullet, 1), item(u"b"_s, ListItem::Number, 2),
                      item(u"c"_s, ListItem::Number, 2), item(u"d"_s, ListItem::Bullet, 1),
                      item(u"e"_s, ListItem::Number, 1) }),
             u"<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>\n"_s);
}

void PageTextTest::neverSkipsAListLevel()
{
    QCOMPARE(blocks({ item(u"a"_s, ListItem::Bullet, 3), item(u"b"_s, ListItem::Bullet, 9),
                      item(u"c"_s, ListItem::Bullet, 1) }),
             u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n"_s);
}

void PageTextTest::joinsNeighbouringQuotations()
{
    QCOMPARE(blocks({ styled(u"a"_s, BlockStyle::Blockquote),
                      styled(u"b"_s, BlockStyle::Blockquote), paragraphOf(u"c"_s) }),
             u"<blockquote><p>a</p><p>b</p></blockquote>\n<p>c</p>\n"_s);
}

void PageTextTest::writesARosterSentenceAsAParagraph()
{
    RenderedRoster value;
    value.items = { { run(u"The delegation included: A; and B."_s) } };
    QCOMPARE(blocks({ value }), u"<p>The delegation included: A; and B.</p>\n"_s);
}

void PageTextTest::writesARosterListUnderItsHeading()
{
    QCOMPARE(blocks({ roster(RosterForm::List) }),
             u"<h2 class=\"roster-heading\">Chinese delegation</h2>\n<ul class=\"roster\">"
             "<li>Head of delegation: Ji Zhiye</li><li>Wu Xinbo</li></ul>\n"_s);
}

void PageTextTest::writesARosterTableWithScopesAndGroupRows()
{
    QCOMPARE(
        blocks({ roster(RosterForm::Table) }),
        u"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" "
        u"aria-labelledby=\"table-1\"><table class=\"roster\">\n"
        "<caption id=\"table-1\">Chinese delegation</caption>\n"
        "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Title</th><th "
        "scope=\"col\">Organization</th>"
        "<th scope=\"col\">Role</th></tr></thead>\n<tbody>\n"
        "<tr><th scope=\"row\">Ji Zhiye</th><td>President</td><td>CICIR</td><td>head</td></tr>\n"
        "<tr><th scope=\"row\">Wu Xinbo</th><td></td><td></td><td>delegate</td></tr>\n"
        "<tr class=\"group\"><td colspan=\"4\">Officials (names withheld)</td></tr>\n"
        "</tbody>\n</table>\n</div>\n"_s);
}

void PageTextTest::leavesOutColumnsThatNobodyFills()
{
    RenderedRoster value = roster(RosterForm::Table);
    value.rows = { row(u"Ji Zhiye"_s, {}, u"CICIR"_s, {}) };
    const QString html = blocks({ value });
    QVERIFY(
        html.contains("<th scope=\"col\">Name</th><th scope=\"col\">Organization</th></tr>"_L1));
}

void PageTextTest::writesParticipantsInOrder()
{
    QCOMPARE(blocks({ roster(RosterForm::Participants) }),
             u"<h2 class=\"roster-heading\">Chinese delegation</h2>\n<ul class=\"roster\">"
             "<li>Ji Zhiye — President, CICIR — head</li><li>Wu Xinbo — delegate</li>"
             "<li>Officials (names withheld)</li></ul>\n"_s);
}

void PageTextTest::setsRosterHeadingsOneLevelBelowTheText()
{
    const QString html = blocks({ styled(u"Part"_s, BlockStyle::Heading2), paragraphOf(u"text"_s),
                                  roster(RosterForm::List) });
    QVERIFY(html.contains("<h3 class=\"roster-heading\">"_L1));
}

void PageTextTest::padsShortTableRows()
{
    RenderedTable table;
    table.headerRow = true;
    table.rows = { { { paragraphOf(u"Year"_s) }, { paragraphOf(u"Place"_s) } },
                   { { paragraphOf(u"2013"_s) } } };
    QCOMPARE(blocks({ table }),
             u"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table "
             u"1\"><table>\n"
             "<thead><tr><th scope=\"col\">Year</th><th "
             "scope=\"col\">Place</th></tr>\n</thead>\n<tbody>\n"
             "<tr><td>2013</td><td></td></tr>\n</tbody>\n</table>\n</div>\n"_s);
}

void PageTextTest::announcesOnlyTheWidthsThereAre()
{
    const QString hash = QString(32, u'a');
    const QString html = blocks({ *seedArticle().leadPhoto });
    // Then the better format has a source, the common one the image, each with its own files in order of width
    const QString webp = u"<source type=\"image/webp\" srcset=\"../media/%1-640.webp 640w, "
                         u"../media/%1-1280.webp 1280w, "
                         "../media/%1-1920.webp 1920w\" sizes="_s.arg(hash);
    QVERIFY2(html.contains(webp), qPrintable(html));
    QVERIFY(html.contains(
        u"<img src=\"../media/%1-1280.jpg\" srcset=\"../media/%1-640.jpg 640w, "_s.arg(hash)));
    QVERIFY(html.contains(" width=\"1280\" height=\"853\" alt=\"Eleven people"_L1));
}

void PageTextTest::loadsTheFirstPictureAtOnceAndOthersLater()
{
    const QStringList figures
        = blocks({ *seedArticle().leadPhoto, *seedArticle().leadPhoto }).split("</figure>"_L1);
    QVERIFY(figures[0].contains("fetchpriority=\"high\""_L1)
            && !figures[0].contains("loading="_L1));
    QVERIFY(figures[1].contains("loading=\"lazy\""_L1) && !figures[1].contains("fetchpriority"_L1));
}

void PageTextTest::setsCaptionAndCreditApart()
{
    RenderedFigure figure = *seedArticle().leadPhoto;
    figure.caption = { paragraphOf(u"Front row"_s) };
    figure.decorative = true;
    const QString html = blocks({ figure });
    QVERIFY(html.contains(
        "<div class=\"caption\"><p>Front row</p>\n</div><p class=\"credit\"><small>Photo credit: USIP</small></p>"_L1));
    QVERIFY(html.contains(" alt=\"\""_L1));
    QVERIFY(!html.contains("GroupPhoto"_L1));
}

void PageTextTest::reportsAPictureWithoutFile()
{
    RenderedFigure figure = *seedArticle().leadPhoto;
    figure.sha256 = QByteArray(64, 'b');
    PageText text(m_words, m_theme, m_pictures, {});
    QVERIFY(!text.figure(figure).contains("<img"_L1));
    QCOMPARE(text.missingPictures(), std::vector { PhotoId(u"pcac-group"_s) });
}

QTEST_GUILESS_MAIN(PageTextTest)
#include "PageTextTest.moc"
