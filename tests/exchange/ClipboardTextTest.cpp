#include "core/json/RecordJson.h"
#include "exchange/clipboard/ClipboardText.h"
#include "support/core/Outline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/fixtures/clipboard/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList read(const QByteArray& html, const QString& language = {})
{
    return outline(clipboardText(html, language).text);
}

QMap<LeftOut, int> leftOut(const QByteArray& html)
{
    return clipboardText(html).leftOut;
}

/// A text is what the file takes when it comes back from its JSON as it was.
bool isStorable(const PortableText& text)
{
    Problems problems;
    portableTextFromJson(toJson(text), u"/body"_s, problems);
    return problems.empty();
}

QStringList addresses(const PortableText& text)
{
    QStringList found;
    for (const Block& block : text) {
        if (const auto* textBlock = std::get_if<TextBlock>(&block)) {
            for (const MarkDefinition& definition : textBlock->markDefinitions)
                found << definition.value;
        }
    }
    return found;
}

} // namespace

class ClipboardTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWord();
    void readsGoogleDocs();
    void readsOutlook();
    void readsLibreOffice();
    void readsAWebPage();
    void readsTheHeaderOfWindows();
    void readsUtf16();
    void readsWindows1252();
    void showsSpacesAsABrowserDoes_data();
    void showsSpacesAsABrowserDoes();
    void readsMarksByElementAndByStyle_data();
    void readsMarksByElementAndByStyle();
    void unwrapsRedirects();
    void keepsOnlyLinksThatMayBeClicked_data();
    void keepsOnlyLinksThatMayBeClicked();
    void marksOtherLanguagesOnly();
    void keepsHeadingsInOrder();
    void readsWordsNumbersAsNumbers_data();
    void readsWordsNumbersAsNumbers();
    void countsWhatItLeavesOut();
    void readsHostileElements_data();
    void readsHostileElements();
    void survivesEveryCutAndEveryByte();
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
    void splitsWhatNoParagraphHolds();
};

void ClipboardTextTest::readsWord()
{
    const ClipboardText text = clipboardText(fixture(u"word.html"_s), u"en-US"_s);

    QCOMPARE(outline(text.text),
        (QStringList {
            u"h2: Delegations meet in Beijing"_s,
            u"p: The {strong|second} meeting was {em|held} in {underline|June}, and H{sub|2}O was served. It cost 10~000~dollars."_s,
            u"- A first item"_s,
            u"-- An item inside it"_s,
            u"# A numbered item"_s,
            u"h3: What was agreed"_s,
            u"p: They wrote a statement and called it {lang=fr|un accord} in full, see {link=https://www.example.org/statement?a=1&b=2|the text}."_s,
            u"table+: {strong|Name} | Seat / Ms. Reyes | 1"_s,
        }));
    QCOMPARE(text.leftOut,
        (QMap<LeftOut, int> { { LeftOut::FilePictures, 1 }, { LeftOut::Looks, 1 }, { LeftOut::DeletedText, 1 },
            { LeftOut::Comments, 1 }, { LeftOut::HiddenText, 1 } }));
    QVERIFY(isStorable(text.text));
}

void ClipboardTextTest::readsGoogleDocs()
{
    const ClipboardText text = clipboardText(fixture(u"googledocs.html"_s));

    QCOMPARE(outline(text.text),
        (QStringList {
            u"h2: What happened"_s,
            u"p: The talks {strong|ended}{em strike-through| badly} on the 5{sup|th}; see {link=https://www.example.org/report?id=7|the report}."_s,
            u"- Outer"_s,
            u"-- Inner"_s,
            u"- Outer again"_s,
            u"# Counted"_s,
            u"hr"_s,
        }));
    QCOMPARE(text.leftOut, (QMap<LeftOut, int> { { LeftOut::WebPictures, 1 }, { LeftOut::Looks, 1 } }));
}

void ClipboardTextTest::readsOutlook()
{
    const ClipboardText text = clipboardText(fixture(u"outlook.html"_s), u"de"_s);

    QCOMPARE(outline(text.text),
        (QStringList {
            u"p: {lang=en-US|Dear Ms. Weber,}"_s,
            u"p: anbei der Text, {link=https://www.example.org/text|hier} oder per {link=mailto:weber@example.org|Mail}.\\nGruß"_s,
            u"- Ein Punkt"_s,
            u"> Zitiert~!"_s,
        }));
    QCOMPARE(text.leftOut, (QMap<LeftOut, int> { { LeftOut::OtherPictures, 1 }, { LeftOut::Looks, 1 } }));
}

void ClipboardTextTest::readsLibreOffice()
{
    const ClipboardText text = clipboardText(fixture(u"libreoffice.html"_s));

    QCOMPARE(outline(text.text),
        (QStringList {
            u"p: Une ligne que le programme coupe, {strong|en gras} et « {em|entre guillemets} »~!"_s,
            u"# Premier"_s,
            u"-- Dedans"_s,
            u"# Deuxième\\nsuite"_s,
            u"p: {lang=en-GB|Quoted words} fin"_s,
        }));
}

void ClipboardTextTest::readsAWebPage()
{
    const ClipboardText text = clipboardText(fixture(u"webpage.html"_s));

    QCOMPARE(outline(text.text),
        (QStringList {
            u"h3: A section"_s,
            u"p: Read {link=https://www.example.org/a%20b|the }{em link=https://www.example.org/a%20b|whole}{link=https://www.example.org/a%20b| piece}, or not.{sup|[1]}"_s,
            u"p: The hall."_s,
            u"p: {code|line one\\n  line two}"_s,
            u"p: First"_s,
            u"p: Second"_s,
            u"p: Term"_s,
            u"p: Meaning"_s,
            u"p: Layout left"_s,
            u"p: Layout right"_s,
            u"p: Seats"_s,
            u"table+: Name | Place | Day / Ann | all\\nover |  /  | Rome | - Monday"_s,
        }));
    QCOMPARE(text.pictures.size(), size_t(1));
    QCOMPARE(text.pictures[0].alt, u"A dot"_s);
    QCOMPARE(text.pictures[0].bytes, QByteArray("\x89PNG\r\n\x1a\n", 8));
    QCOMPARE(text.leftOut,
        (QMap<LeftOut, int> { { LeftOut::WebPictures, 1 }, { LeftOut::Looks, 1 }, { LeftOut::HiddenText, 1 },
            { LeftOut::Embedded, 1 }, { LeftOut::Links, 1 } }));
}

void ClipboardTextTest::readsTheHeaderOfWindows()
{
    const QByteArray before = "<html><body><p>around ";
    const QByteArray fragment = "<b>Grüße</b> &amp; more";
    const auto withMarkers = [&](bool markers) {
        const QByteArray start = before + (markers ? "<!--StartFragment-->" : "");
        const QByteArray page = start + fragment + (markers ? "<!--EndFragment-->" : "") + " behind</p></body></html>";
        const QByteArray form = "Version:0.9\r\nStartHTML:%1\r\nEndHTML:%2\r\nStartFragment:%3\r\nEndFragment:%4\r\n";
        const qsizetype length = form.size() + 4 * 8;
        const auto number = [](qsizetype value) { return QByteArray::number(value).rightJustified(10, '0'); };
        QByteArray header = form;
        header.replace("%1", number(length)).replace("%2", number(length + page.size()));
        header.replace("%3", number(length + start.size())).replace("%4", number(length + start.size() + fragment.size()));
        return header + page;
    };
    for (const bool markers : { true, false })
        QCOMPARE(read(withMarkers(markers)), QStringList { u"p: {strong|Grüße} & more"_s });

    // Positions that are none do no harm.
    QCOMPARE(read("Version:1.0\r\nStartHTML:99999\r\nEndHTML:-7\r\nStartFragment:x\r\n<p>text</p>"), QStringList { u"p: text"_s });
}

void ClipboardTextTest::readsUtf16()
{
    const QString html = u"<p>Łódź <b>Đặng</b></p>"_s;
    const QByteArray little(reinterpret_cast<const char*>(html.utf16()), html.size() * 2);
    QByteArray big = little;
    for (qsizetype index = 0; index + 1 < big.size(); index += 2)
        std::swap(big[index], big[index + 1]);

    for (const QByteArray& bytes : { little, big, QByteArray("\xFF\xFE") + little, QByteArray("\xFE\xFF") + big })
        QCOMPARE(read(bytes), QStringList { u"p: Łódź {strong|Đặng}"_s });
}

void ClipboardTextTest::readsWindows1252()
{
    QCOMPARE(read("<p>\x93" "Caf\xE9\x94 \x96 5\x80</p>"), QStringList { u"p: “Café” – 5€"_s });
}

void ClipboardTextTest::showsSpacesAsABrowserDoes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* html, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(html) << expected;
    };
    row("lines", "<p>\n  one\n\ttwo  </p>", { u"p: one two"_s });
    row("across elements", "<p>one <b> two </b> three</p>", { u"p: one {strong|two }three"_s });
    row("between blocks", "<div>one</div> <div> two</div>", { u"p: one"_s, u"p: two"_s });
    row("loose text", "one<p>two</p>three", { u"p: one"_s, u"p: two"_s, u"p: three"_s });
    row("break", "<p>one <br> two<br></p>", { u"p: one\\ntwo"_s });
    row("empty lines", "<div>one<br><br><br>two</div>", { u"p: one"_s, u"p: two"_s });
    row("pre", "<p style='white-space:pre'>a  b\nc</p>", { u"p: a  b\\nc"_s });
    row("pre-line", "<p style='white-space:pre-line'>a  b\nc</p>", { u"p: a b\\nc"_s });
    row("no-break junk", "<p>a&nbsp; b &nbsp;c&nbsp;d&nbsp;</p>", { u"p: a b c d"_s });
    row("meant no-break", "<p>10&nbsp;km, quoi&nbsp;?</p>", { u"p: 10~km, quoi~?"_s });
    row("empty paragraphs", "<p>a</p><p>&nbsp;</p><p> </p><p><br></p><p>b</p>", { u"p: a"_s, u"p: b"_s });
    row("invisible", "<p>a\xC2\xAD\xE2\x80\x8B\xEF\xBB\xBF" "b</p>", { u"p: ab"_s });
    row("nothing", "", {});
}

void ClipboardTextTest::showsSpacesAsABrowserDoes()
{
    QFETCH(QByteArray, html);
    QFETCH(QStringList, expected);
    QCOMPARE(read(html), expected);
}

void ClipboardTextTest::readsMarksByElementAndByStyle_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* html, const QString& expected) { QTest::newRow(html) << QByteArray(html) << expected; };
    row("<strong>a</strong>", u"{strong|a}"_s);
    row("<i>a</i>", u"{em|a}"_s);
    row("<u>a</u>", u"{underline|a}"_s);
    row("<strike>a</strike>", u"{strike-through|a}"_s);
    row("<code>a</code>", u"{code|a}"_s);
    row("<span style='font-weight:600'>a</span>", u"{strong|a}"_s);
    row("<b style='font-weight:500'>a</b>", u"a"_s);
    row("<em><span style='font-style:normal'>a</span></em>", u"a"_s);
    row("<u><span style='text-decoration:none'>a</span></u>", u"{underline|a}"_s);
    row("<span style='text-decoration: underline line-through'>a</span>", u"{underline strike-through|a}"_s);
    row("<span style='VERTICAL-ALIGN: SUPER !important'>a</span>", u"{sup|a}"_s);
    row("<b>a<i>b</i></b><i>c</i>", u"{strong|a}{strong em|b}{em|c}"_s);
    row("<b>a</b><b>b</b>", u"{strong|ab}"_s);
    row("<span>a</span><font color=red>b</font>", u"ab"_s);
}

void ClipboardTextTest::readsMarksByElementAndByStyle()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, expected);
    QCOMPARE(read(html), QStringList { u"p: "_s + expected });
}

void ClipboardTextTest::unwrapsRedirects()
{
    const auto link = [](const QByteArray& href) { return addresses(clipboardText("<a href=\"" + href + "\">x</a>").text); };

    QCOMPARE(link("https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa"), QStringList { u"https://example.org/a"_s });
    QCOMPARE(link("https://www.google.com/url?q=https://www.google.com/url?q%3Dhttps://example.org/b"),
        QStringList { u"https://example.org/b"_s });
    // A redirect to something that may not be clicked is no link.
    QCOMPARE(link("https://www.google.com/url?q=javascript:alert(1)"), QStringList {});
    QCOMPARE(link("https://www.google.com/search?q=peace"), QStringList { u"https://www.google.com/search?q=peace"_s });
}

void ClipboardTextTest::keepsOnlyLinksThatMayBeClicked_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<bool>("isKept");
    for (const char* href : { "https://example.org/", "HTTP://example.org", "mailto:a@example.org", "tel:+41-1" })
        QTest::newRow(href) << QByteArray(href) << true;
    for (const char* href : { "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
             "java\tscript:alert(1)", "&#106;avascript:alert(1)", "\x01javascript:alert(1)", "vbscript:x", "data:text/html,x",
             "file:///etc/passwd", "blob:https://example.org/1", "ftp://example.org", "//example.org", "/relative", "#place",
             "https:", "http://", "about:blank", "x:y", "" })
        QTest::newRow(href) << QByteArray(href) << false;
}

void ClipboardTextTest::keepsOnlyLinksThatMayBeClicked()
{
    QFETCH(QByteArray, href);
    QFETCH(bool, isKept);
    const ClipboardText text = clipboardText("<a href=\"" + href + "\">text</a>");

    QCOMPARE(addresses(text.text).size(), isKept ? 1 : 0);
    QCOMPARE(plainText(text.text), u"text"_s);
    QVERIFY(isStorable(text.text));
}

void ClipboardTextTest::marksOtherLanguagesOnly()
{
    const QByteArray html = "<html lang=EN-us><body><p lang=en-GB>a <span lang=FR-CA>b</span> "
                            "<span lang=zh-hant>c</span> <span lang=x-none>d</span> <span lang='no tag'>e</span></p></body>";

    QCOMPARE(read(html), QStringList { u"p: a {lang=fr-CA|b} {lang=zh-Hant|c} d e"_s });
    QCOMPARE(read("<p><span lang=fr>b</span></p>", u"fr-CH"_s), QStringList { u"p: b"_s });
}

void ClipboardTextTest::keepsHeadingsInOrder()
{
    QCOMPARE(read("<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>"),
        (QStringList { u"h2: a"_s, u"h3: b"_s, u"h4: c"_s, u"h4: d"_s }));
    QCOMPARE(read("<h2>b</h2><h3>c</h3>"), (QStringList { u"h2: b"_s, u"h3: c"_s }));
    QCOMPARE(read("<ul><li><h2>in an item</h2></li></ul>"), QStringList { u"h2: in an item"_s });
}

void ClipboardTextTest::readsWordsNumbersAsNumbers_data()
{
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QString>("start");
    for (const QString& marker : { u"1."_s, u"12)"_s, u"a)"_s, u"iv."_s, u"(B)"_s, u"1.2."_s, u"٣."_s })
        QTest::newRow(qPrintable(marker)) << marker << u"# "_s;
    for (const QString& marker : { u"·"_s, u"o"_s, u"§"_s, u"–"_s, u"*"_s, u""_s })
        QTest::newRow(qPrintable(marker)) << marker << u"- "_s;
}

void ClipboardTextTest::readsWordsNumbersAsNumbers()
{
    QFETCH(QString, marker);
    QFETCH(QString, start);
    const QString html = u"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>%1<span>&nbsp;&nbsp; </span></span>Item</p>"_s;
    QCOMPARE(read(html.arg(marker).toUtf8()), QStringList { start + u"Item"_s });
}

void ClipboardTextTest::countsWhatItLeavesOut()
{
    QCOMPARE(leftOut("<img src='https://a/1'><img src='//a/2'><img src='file:///x'><img src='blob:y'><img src='/etc/passwd'>"),
        (QMap<LeftOut, int> { { LeftOut::WebPictures, 2 }, { LeftOut::FilePictures, 1 }, { LeftOut::OtherPictures, 2 } }));
    QCOMPARE(leftOut("<video src=x></video><svg><text>s</text></svg><form><input value=v><textarea>t</textarea></form>"),
        (QMap<LeftOut, int> { { LeftOut::Embedded, 2 }, { LeftOut::FormFields, 2 } }));
    QCOMPARE(leftOut("<p>only text</p>"), (QMap<LeftOut, int>()));
}

void ClipboardTextTest::readsHostileElements_data()
{
    QTest::addColumn<QByteArray>("html");
    static const QByteArrayList elements { "a", "abbr", "applet", "area", "article", "audio", "b", "base", "bdi", "bdo", "blink",
        "blockquote", "body", "br", "button", "canvas", "caption", "col", "colgroup", "command", "datalist", "dd", "del", "details",
        "dialog", "dir", "div", "dl", "dt", "embed", "fieldset", "figure", "font", "form", "frame", "frameset", "h1", "head", "hr",
        "html", "iframe", "image", "img", "input", "ins", "isindex", "keygen", "li", "link", "listing", "map", "marquee", "math",
        "menu", "meta", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
        "plaintext", "pre", "q", "rp", "rt", "ruby", "script", "section", "select", "slot", "source", "span", "style", "sub",
        "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "track",
        "u", "ul", "var", "video", "wbr", "xmp", "o:p", "v:shape", "foreignObject", "mglyph", "x-own" };
    static const QByteArrayList attributes { "href", "src", "xlink:href", "action", "formaction", "data", "poster", "background",
        "onload", "onclick", "onerror", "style", "srcdoc", "srcset", "cite", "lang", "id", "colspan", "rowspan", "class" };
    for (const QByteArray& element : elements) {
        QByteArray html;
        for (const QByteArray& attribute : attributes)
            html += "<" + element + " " + attribute + "=\"javascript:alert(1)\">in</" + element + ">";
        QTest::newRow(element.constData()) << html + "<p><" + element + "><" + element + "><table><" + element + "></p>end";
    }
    int number = 0;
    for (const char* vector : { "<svg/onload=alert(1)>", "<math><a xlink:href=javascript:alert(1)>x</a></math>",
             "<svg><a href='javascript:alert(1)'><text>x</text></a></svg>", "<iframe srcdoc='<script>alert(1)</script>'>",
             "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
             "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
             "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
             "<template><script>alert(1)</script></template>", "<a href=javas&#99;ript:alert(1)>x</a>",
             "<a href=\"javascript&colon;alert(1)\">x</a>", "<a href='jav&#x0A;ascript:alert(1)'>x</a>",
             "<base href='javascript:alert(1)//'><a href='#'>x</a>", "<a href='https://a@javascript:alert(1)'>x</a>",
             "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<table background=javascript:alert(1)><td>x",
             "<p style=\"background:url(javascript:alert(1));behavior:url(x)\">x", "<img src=x onerror=alert(1)//",
             "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>",
             "<a href='\x00javascript:alert(1)'>x</a>", "<x onclick=alert(1)>x", "<object data=javascript:alert(1)>" })
        QTest::addRow("vector %d", ++number) << QByteArray(vector);
}

void ClipboardTextTest::readsHostileElements()
{
    QFETCH(QByteArray, html);
    const ClipboardText text = clipboardText(html);

    QVERIFY(isStorable(text.text));
    for (const QString& address : addresses(text.text))
        QVERIFY2(!address.contains(u"script"_s, Qt::CaseInsensitive) || address.startsWith(u"http"_s), qPrintable(address));
    QVERIFY(text.pictures.empty());
}

void ClipboardTextTest::survivesEveryCutAndEveryByte()
{
    for (const QString& name : { u"word.html"_s, u"googledocs.html"_s, u"webpage.html"_s }) {
        const QByteArray whole = fixture(name);
        QVERIFY(!whole.isEmpty());
        for (qsizetype length = 0; length < whole.size(); length += 37) {
            QVERIFY(isStorable(clipboardText(whole.left(length)).text));
            QByteArray changed = whole;
            changed[length] = static_cast<char>(length * 31);
            QVERIFY(isStorable(clipboardText(changed).text));
        }
    }
}

void ClipboardTextTest::staysWithinItsBounds_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<LeftOut>("leftOut");
    QByteArray amplified;
    for (int index = 0; index < 20'000; ++index)
        amplified += "<p><font size=" + QByteArray::number(index) + ">";
    QByteArray spans = "<table>";
    for (int row = 0; row < 2'000; ++row)
        spans += "<tr><td colspan=99999 rowspan=99999>x<td>y";
    QTest::newRow("deep") << QByteArray("<div>").repeated(5'000) + "text" << LeftOut::TextTooDeep;
    QTest::newRow("deeper than a stack") << QByteArray("<b>").repeated(3'000'000) + "text" << LeftOut::Formatting;
    QTest::newRow("many") << QByteArray("<p>x").repeated(250'000) << LeftOut::TextTooLong;
    QTest::newRow("multiplied") << amplified << LeftOut::Formatting;
    QTest::newRow("long") << QByteArray("<p>").repeated(7'000'000) << LeftOut::Formatting;
    QTest::newRow("spans") << spans + "</table><p style='color:red'>" << LeftOut::Looks;
}

void ClipboardTextTest::staysWithinItsBounds()
{
    QFETCH(QByteArray, html);
    QFETCH(LeftOut, leftOut);
    QElapsedTimer timer;
    timer.start();
    const ClipboardText text = clipboardText(html);

    QVERIFY2(text.leftOut.contains(leftOut), qPrintable(QString::number(text.leftOut.size())));
    // The bound of the parser, with room for a busy machine.
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void ClipboardTextTest::splitsWhatNoParagraphHolds()
{
    const ClipboardText text = clipboardText("<p>" + QByteArray("word ").repeated(400'000) + "</p>");

    QVERIFY(text.text.size() > 10);
    QVERIFY(isStorable(text.text));
    QCOMPARE(plainText(text.text).count(u"word"_s), 400'000);
}

QTEST_APPLESS_MAIN(ClipboardTextTest)
#include "ClipboardTextTest.moc"
