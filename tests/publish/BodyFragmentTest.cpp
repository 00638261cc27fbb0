#include "publish/PageWords.h"
#include "publish/fragments/BodyFragment.h"
#include "support/publish/ParsedPage.h"
#include "support/publish/SeedPage.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

RenderedParagraph paragraphIn(const QString& text, BlockStyle style, ListItem kind = ListItem::None, int level = 1)
{
    RenderedParagraph paragraph = paragraphOf(text);
    paragraph.style = style;
    paragraph.listItem = kind;
    paragraph.level = level;
    return paragraph;
}

RosterRow row(const QString& name, const QString& title)
{
    RosterRow value;
    value.name = { run(name) };
    if (!title.isEmpty())
        value.title = { run(title) };
    return value;
}

/// One of everything, with text that wants to be markup.
RenderedArticle everything()
{
    RenderedArticle article = plainArticle(u"all"_s, u"2013-07-11"_s);
    RenderedText& body = article.body;
    body = { paragraphIn(u"Heading"_s, BlockStyle::Heading2), paragraphIn(u"Smaller"_s, BlockStyle::Heading3),
        paragraphOf(u"a <script> & \"b\" -->"_s), paragraphIn(u"one"_s, BlockStyle::Normal, ListItem::Bullet),
        paragraphIn(u"deep"_s, BlockStyle::Normal, ListItem::Number, 2), paragraphIn(u"two"_s, BlockStyle::Normal, ListItem::Bullet),
        paragraphIn(u"quoted"_s, BlockStyle::Blockquote), paragraphIn(u"again"_s, BlockStyle::Blockquote) };
    RenderedFigure figure = *seedArticle().leadPhoto;
    figure.size = PhotoSize::Left;
    figure.alt = u"a \"quoted\" <alt>"_s;
    body.emplace_back(figure);
    RenderedRoster roster;
    roster.heading = { run(u"Delegation"_s) };
    roster.rows = { row(u"Ji Zhiye"_s, u"president"_s), row(u"Wu Xinbo"_s, {}) };
    roster.form = RosterForm::Table;
    body.emplace_back(roster);
    roster.form = RosterForm::Participants;
    body.emplace_back(roster);
    RenderedQuote quote;
    quote.text = u"First line.\nSecond line."_s;
    quote.attribution = { run(u"Ann Ng"_s) };
    body.emplace_back(quote);
    body.emplace_back(RenderedPullQuote { {}, u"Pulled"_s, u"Somebody"_s });
    RenderedTable table;
    table.headerRow = true;
    table.rows = { { { paragraphOf(u"Head"_s) }, { paragraphOf(u"Two"_s) } }, { { paragraphOf(u"x"_s), paragraphOf(u"y"_s) } } };
    body.emplace_back(table);
    body.emplace_back(RenderedDivider {});
    RenderedParagraph name = paragraphOf({});
    Run arabic = run(u"سلام"_s);
    arabic.language = u"ar"_s;
    arabic.isolated = true;
    name.runs = { arabic };
    body.emplace_back(name);
    article.snippets.push_back({ u"About us"_s, textOf(u"We talk."_s) });
    return article;
}

QString nameOf(const RenderedFigure&)
{
    return u"all-1-1600.jpg"_s;
}

/// The start and end comments must nest, and their attributes be JSON, as Gutenberg's parser wants them.
QString brokenBlock(const QString& html)
{
    static const QRegularExpression comment(u"<!-- (/?)wp:([a-z-]+)( \\{.*?\\})? -->"_s);
    QStringList open;
    for (auto match = comment.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1).isEmpty())
            open << found.captured(2);
        else if (open.isEmpty() || open.takeLast() != found.captured(2))
            return found.captured(0);
        const QByteArray attributes = found.captured(3).trimmed().toUtf8();
        if (!attributes.isEmpty() && !QJsonDocument::fromJson(attributes).isObject())
            return found.captured(0);
    }
    return open.join(u' ');
}

} // namespace

class BodyFragmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWordPressBlocks();
    void writesOnlyWhatWordPressLetsThrough();
    void writesDrupalMarkup();
    void writesOnlyWhatDrupalAllows();
    void isTheSameEachTime();

private:
    const PageWords m_words = PageWords::load(u"en"_s);
};

void BodyFragmentTest::writesWordPressBlocks()
{
    const QString html = wordPressBody(everything(), m_words, nameOf);

    QCOMPARE(brokenBlock(html), QString());
    QVERIFY(html.startsWith(u"<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">Heading</h2>\n<!-- /wp:heading -->\n"_s));
    QVERIFY(html.contains(u"<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">Smaller</h3>"_s));
    QVERIFY(html.contains(u"<p>a &lt;script&gt; &amp; &quot;b&quot; --&gt;</p>"_s));
    QVERIFY(html.contains(u"<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>one<!-- wp:list {\"ordered\":true} -->\n<ol><!-- wp:list-item -->\n<li>deep</li>"_s));
    QVERIFY(html.contains(u"<figure class=\"wp-block-image alignleft size-large\"><img src=\"all-1-1600.jpg\" alt=\"a &quot;quoted&quot; &lt;alt&gt;\"/><figcaption class=\"wp-element-caption\">Front row"_s));
    QVERIFY(html.contains(u"<br><em>Photo credit: USIP</em></figcaption>"_s));
    QVERIFY(html.contains(u"<figure class=\"wp-block-table\"><table><thead><tr><th scope=\"col\">Head</th><th scope=\"col\">Two</th></tr></thead><tbody><tr><td>x<br>y</td><td></td></tr></tbody></table></figure>"_s));
    QVERIFY(html.contains(u"<cite>Ann Ng</cite></blockquote>"_s));
    QCOMPARE(html.count(u"<!-- wp:quote -->"_s), 2);
    QVERIFY(html.contains(u"About us</h2>"_s));
}

void BodyFragmentTest::writesOnlyWhatWordPressLetsThrough()
{
    // What wp_kses_post keeps of what we could write (ecosystem.md 2.5).
    static const QStringList kept { u"html"_s, u"head"_s, u"body"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"p"_s, u"ul"_s, u"ol"_s, u"li"_s,
        u"blockquote"_s, u"cite"_s, u"figure"_s, u"figcaption"_s, u"img"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s,
        u"td"_s, u"hr"_s, u"br"_s, u"em"_s, u"strong"_s, u"a"_s, u"span"_s };
    const ParsedPage page(wordPressBody(everything(), m_words, nameOf).toUtf8());

    for (const QString& element : page.elements().keys())
        QVERIFY2(kept.contains(element), qPrintable(element));
    for (const QString& attribute : page.attributes()) {
        const QString name = attribute.section(u'@', 1).section(u'=', 0, 0);
        QVERIFY2((QStringList { u"class"_s, u"src"_s, u"alt"_s, u"scope"_s, u"lang"_s, u"href"_s, u"rel"_s }).contains(name), qPrintable(attribute));
    }
}

void BodyFragmentTest::writesDrupalMarkup()
{
    const QString html = drupalBody(everything(), m_words, nameOf);

    QVERIFY(html.startsWith(u"<h2>Heading</h2>\n<h3>Smaller</h3>\n"_s));
    QVERIFY(html.contains(u"<ul><li>one<ol><li>deep</li></ol></li><li>two</li></ul>"_s));
    QVERIFY(html.contains(u"data-caption=\"Front row, left to right:"_s));
    QVERIFY(html.contains(u"&lt;br&gt;&lt;em&gt;Photo credit: USIP&lt;/em&gt;\" data-align=\"left\">"_s));
    QVERIFY(html.contains(u"<blockquote><p>First line.</p><p>Second line.</p><p><cite>Ann Ng</cite></p></blockquote>"_s));
    QVERIFY(html.contains(u"<span lang=\"ar\">"_s));
    QVERIFY(!html.contains(u"bdi"_s));
}

void BodyFragmentTest::writesOnlyWhatDrupalAllows()
{
    RenderedArticle article = everything();
    // Basic HTML has neither tables nor lines.
    std::erase_if(article.body, [](const RenderedBlock& block) {
        const auto* roster = std::get_if<RenderedRoster>(&block);
        return std::holds_alternative<RenderedTable>(block) || std::holds_alternative<RenderedDivider>(block)
            || (roster && roster->form == RosterForm::Table);
    });
    static const QStringList allowed { u"html"_s, u"head"_s, u"body"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"p"_s, u"ul"_s, u"ol"_s, u"li"_s,
        u"blockquote"_s, u"cite"_s, u"img"_s, u"br"_s, u"em"_s, u"strong"_s, u"a"_s, u"code"_s, u"span"_s };
    const ParsedPage page(drupalBody(article, m_words, nameOf).toUtf8());

    for (const QString& element : page.elements().keys())
        QVERIFY2(allowed.contains(element), qPrintable(element));
}

void BodyFragmentTest::isTheSameEachTime()
{
    QCOMPARE(wordPressBody(everything(), m_words, nameOf), wordPressBody(everything(), m_words, nameOf));
    QCOMPARE(drupalBody(everything(), m_words, nameOf), drupalBody(everything(), m_words, nameOf));
}

QTEST_APPLESS_MAIN(BodyFragmentTest)
#include "BodyFragmentTest.moc"
