#include "publish/ArticlePage.h"

#include "publish/BundlePaths.h"
#include "publish/IndexPage.h"
#include "publish/Theme.h"
#include "support/publish/ParsedPage.h"
#include "support/publish/SeedPage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

constexpr int rounds = 60;

/// Makes the texts of one round: plain ones, or in their place, as often and for the same fields, hostile ones.
class Texts
{
public:
    explicit Texts(std::optional<quint32> seed)
        : m_hostile(seed.has_value())
        , m_random(seed.value_or(1))
    {
    }

    QString next()
    {
        if (!m_hostile)
            return u"plain"_s;
        static const QStringList pieces { u"</script>"_s,
                                          u"<script>alert(1)</script>"_s,
                                          u"\""_s,
                                          u"'"_s,
                                          u"<img src=x onerror=alert(1)>"_s,
                                          u"&lt;"_s,
                                          u"-->"_s,
                                          u"<!--"_s,
                                          u"]]>"_s,
                                          u"</title>"_s,
                                          u"</p></article>"_s,
                                          u"{{body}}"_s,
                                          u"{{{headline}}}"_s,
                                          u"&#x3c;b&#x3e;"_s,
                                          u" onfocus=alert(1) "_s,
                                          u"\" onmouseover=\"alert(1)"_s,
                                          u"`"_s,
                                          u"="_s,
                                          u"%1%2"_s,
                                          u"</textarea><style>"_s,
                                          u"\u2028"_s,
                                          u"<plaintext>"_s,
                                          u"<svg/onload=alert(1)>"_s,
                                          QString(QChar(0)),
                                          u"javascript:alert(1)"_s,
                                          u"é中"_s,
                                          QString(QChar(0xD800)),
                                          u"\t"_s };
        QString text = u"x"_s;
        const int length = m_random.bounded(1, 5);
        for (int index = 0; index < length; ++index)
            text += pieces[m_random.bounded(static_cast<int>(pieces.size()))];
        return text + u'x';
    }

    /// One that is accepted, whatever follows; those with control characters are refused elsewhere.
    QString address() { return "https://example.org/"_L1 + next().remove(QChar(0)).remove(u'\t'); }

private:
    bool m_hostile;
    QRandomGenerator m_random;
};

Runs runs(Texts& texts)
{
    Run marked = run(texts.next());
    marked.decorators << u"strong"_s << texts.next();
    marked.language = texts.next();
    Run linked = run(texts.next());
    linked.href = texts.address();
    Run isolated = run(texts.next());
    isolated.isolated = true;
    isolated.key = texts.next();
    return { run(texts.next()), marked, linked, isolated };
}

RenderedParagraph paragraph(Texts& texts, ListItem kind = ListItem::None,
                            BlockStyle style = BlockStyle::Normal)
{
    RenderedParagraph value;
    value.key = texts.next();
    value.listItem = kind;
    value.style = style;
    value.runs = runs(texts);
    return value;
}

RenderedFigure figure(Texts& texts)
{
    RenderedFigure value;
    value.sha256 = QByteArray(64, 'a');
    value.photo = PhotoId(texts.next());
    value.fileName = texts.next();
    value.caption = { paragraph(texts) };
    value.alt = texts.next();
    value.longDescription = texts.next();
    value.credit = texts.next();
    value.headline = texts.next();
    return value;
}

RenderedRoster roster(Texts& texts, RosterForm form)
{
    RenderedRoster value;
    value.form = form;
    value.heading = runs(texts);
    value.items = { runs(texts) };
    value.rows = { { runs(texts), runs(texts), runs(texts), runs(texts), false },
                   { runs(texts), {}, {}, {}, true } };
    return value;
}

RenderedText everyBlock(Texts& texts)
{
    RenderedText text;
    for (const BlockStyle style :
         { BlockStyle::Normal, BlockStyle::Heading2, BlockStyle::Blockquote })
        text.push_back(paragraph(texts, ListItem::None, style));
    text.push_back(paragraph(texts, ListItem::Bullet));
    text.push_back(figure(texts));
    for (const RosterForm form :
         { RosterForm::Sentence, RosterForm::List, RosterForm::Table, RosterForm::Participants })
        text.push_back(roster(texts, form));
    text.push_back(RenderedQuote { {}, texts.next(), texts.next(), runs(texts) });
    text.push_back(RenderedPullQuote { {}, texts.next(), texts.next() });
    text.push_back(RenderedTable {
        {}, true, { { { paragraph(texts) } }, { { paragraph(texts), paragraph(texts) } } } });
    return text;
}

RelatedCard card(Texts& texts, const ArticleId& article)
{
    RelatedCard value;
    value.article = article;
    value.url = texts.address();
    value.language = u"fr"_s;
    value.title = texts.next();
    value.published = u"2024-05"_s;
    value.summary = texts.next();
    value.type = texts.next();
    value.topics << texts.next() << texts.next();
    return value;
}

RenderedArticle article(Texts& texts)
{
    RenderedArticle value;
    value.id = ArticleId(u"id"_s);
    value.slug = texts.next();
    value.language = u"en-US"_s;
    value.type = texts.next();
    value.topics << texts.next();
    value.headline = texts.next();
    value.dateline = texts.next();
    value.published = u"2024-05-16"_s;
    value.updated = u"2024-05-17"_s;
    value.canonicalUrl = texts.address();
    value.byline = runs(texts);
    value.summary = everyBlock(texts);
    value.leadPhoto = figure(texts);
    value.body = everyBlock(texts);
    value.snippets = { { texts.next(), everyBlock(texts) } };
    value.corrections = { { u"2024-06-01"_s, texts.next() } };
    value.related = { card(texts, {}), card(texts, value.id) };
    return value;
}

Site site(Texts& texts)
{
    Site value;
    value.name = texts.next();
    value.url = texts.address();
    value.language = u"en"_s;
    value.viewAllUrl = texts.address();
    return value;
}

PictureSets pictures()
{
    PictureSet set;
    set.files = { { 640, 400, u"jpeg"_s, {} }, { 640, 400, u"webp"_s, {} } };
    return { { QByteArray(64, 'a'), set } };
}

/// Article page and index page of one round.
std::vector<QByteArray> pages(Texts texts)
{
    static const Theme theme = Theme::builtIn();
    const Site owner = site(texts);
    const RenderedArticle value = article(texts);
    const BundlePaths paths({ listed(value) }, QTimeZone::utc());
    const std::vector<RelatedCard> cards { card(texts, value.id), indexCard(value) };
    return { ArticlePage(theme, owner, paths).render(value, pictures()).html,
             IndexPage(theme, owner, paths).render({ .end = 2 }, cards) };
}

/// Names of attributes with the names of their elements; what they hold may differ.
QStringList attributeNames(const ParsedPage& page)
{
    QStringList names;
    for (const QString& attribute : page.attributes())
        names << attribute.section(u'=', 0, 0);
    return names;
}

QMap<QString, int> withoutLineBreaks(QMap<QString, int> elements)
{
    elements.remove(u"br"_s);
    return elements;
}

} // namespace

/// Whatever is typed, wherever: it is text on the page and never becomes an element or an attribute.
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverBecomesMarkup();
    void staysAsTyped();
    void seesMarkupThatGotThrough();
};

void HostileTextTest::neverBecomesMarkup()
{
    const std::vector<QByteArray> plain = pages(Texts(std::nullopt));
    for (quint32 seed = 0; seed < rounds; ++seed) {
        const std::vector<QByteArray> hostile = pages(Texts(seed));
        for (size_t index = 0; index < plain.size(); ++index) {
            const ParsedPage expected(plain[index]);
            const ParsedPage actual(hostile[index]);
            QCOMPARE(withoutLineBreaks(actual.elements()), withoutLineBreaks(expected.elements()));
            QVERIFY2(attributeNames(actual) == attributeNames(expected),
                     qPrintable(u"seed %1: attributes"_s.arg(seed)));
            for (const QString& attribute : actual.attributes())
                QVERIFY2(!attribute.contains("href=javascript"_L1), qPrintable(attribute));
        }
    }
}

void HostileTextTest::staysAsTyped()
{
    for (quint32 seed = 0; seed < rounds; ++seed) {
        Texts texts(seed);
        RenderedArticle value = plainArticle(u"id"_s, u"2024"_s);
        const QString typed = texts.next();
        value.body = textOf(typed);
        value.headline = typed;
        const Theme theme = Theme::builtIn();
        const Site owner = seedSite();
        const BundlePaths paths({ listed(value) }, QTimeZone::utc());
        const ParsedPage page(ArticlePage(theme, owner, paths).render(value, {}).html);
        QString shown = typed;
        shown.remove(QChar(0)).replace(QChar(0xD800), QChar::ReplacementCharacter);
        QCOMPARE(page.texts(u"h1"_s), QStringList(shown));
        QVERIFY2(page.texts(u"p"_s).contains(shown), qPrintable(shown));
    }
}

void HostileTextTest::seesMarkupThatGotThrough()
{
    // The control: a page with one element more differs
    const QByteArray page = pages(Texts(std::nullopt)).front();
    QByteArray broken = page;
    broken.replace("<h1>plain</h1>", "<h1><b>plain</b></h1>");
    QVERIFY(broken != page);
    QVERIFY(ParsedPage(broken).elements() != ParsedPage(page).elements());
}

QTEST_GUILESS_MAIN(HostileTextTest)
#include "HostileTextTest.moc"
