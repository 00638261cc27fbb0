#include "publish/HtmlText.h"
#include "support/publish/SeedPage.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesEveryCharacterThatMarksUp();
    void dropsWhatHtmlCannotHold();
    void keepsLinesAndDoubleSpaces();
    void acceptsOnlyHarmlessAddresses_data();
    void acceptsOnlyHarmlessAddresses();
    void marksTheWayOut();
    void nestsMarksInOneOrder();
    void keepsALinkWithABoldWordInOnePiece();
    void mergesNeighboursWithTheSameMarks();
    void isolatesNamesFromEachOther();
};

void HtmlTextTest::escapesEveryCharacterThatMarksUp()
{
    QCOMPARE(htmlEscaped(u"</script> & \"a\" 'b' &amp;"),
             u"&lt;/script&gt; &amp; &quot;a&quot; &#39;b&#39; &amp;amp;"_s);
}

void HtmlTextTest::dropsWhatHtmlCannotHold()
{
    // Given a NUL, a C1 control, a non-character and half a surrogate pair
    const QString hostile = u"a"_s + QChar(0) + QChar(0x85) + QChar(0xFFFE) + QChar(0xD800)
        + u"b\tc"_s;
    QCOMPARE(htmlEscaped(hostile), u"a�b\tc"_s);
    QCOMPARE(htmlEscaped(u"😀"), u"😀"_s);
}

void HtmlTextTest::keepsLinesAndDoubleSpaces()
{
    QCOMPARE(htmlLines(u"one\r\ntwo\rthree\nfour"), u"one<br>two<br>three<br>four"_s);
    QCOMPARE(htmlLines(u"End.  Next."), u"End. \u00A0Next."_s);
    // Also where a mark begins between the two
    Run bold = run(u" b"_s);
    bold.decorators << u"strong"_s;
    QCOMPARE(htmlRuns({ run(u"a "_s), bold }), u"a <strong>\u00A0b</strong>"_s);
}

void HtmlTextTest::acceptsOnlyHarmlessAddresses_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("https") << u"https://example.org/a?b=c&d#e"_s
                           << u"https://example.org/a?b=c&d#e"_s;
    QTest::newRow("mail") << u"mailto:press@example.org"_s << u"mailto:press@example.org"_s;
    QTest::newRow("telephone") << u"tel:+1-202-555-0100"_s << u"tel:+1-202-555-0100"_s;
    QTest::newRow("relative") << u"../other/index.html#a:b"_s << u"../other/index.html#a:b"_s;
    QTest::newRow("spaces around and inside") << u"  a b\"c "_s << u"a%20b%22c"_s;
    QTest::newRow("letters of the world")
        << u"https://example.org/über"_s << u"https://example.org/über"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("script in capitals") << u" JaVaScRiPt:alert(1)"_s << QString();
    QTest::newRow("script with a line feed") << u"java\nscript:alert(1)"_s << QString();
    QTest::newRow("script after a control") << u"\u0001javascript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,<script>"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void HtmlTextTest::acceptsOnlyHarmlessAddresses()
{
    QFETCH(QString, href);
    QFETCH(QString, expected);
    QCOMPARE(safeHref(href).value_or(QString()), expected);
    // A link that is refused leaves its words
    Run link = run(u"words"_s);
    link.href = href;
    QCOMPARE(htmlRuns({ link }).contains("<a "_L1), !expected.isEmpty());
    QVERIFY(htmlRuns({ link }).contains("words"_L1));
}

void HtmlTextTest::marksTheWayOut()
{
    QCOMPARE(hrefAttributes(u"https://example.org/?a&b"),
             u" href=\"https://example.org/?a&amp;b\" rel=\"noopener\""_s);
    QCOMPARE(hrefAttributes(u"//example.org"), u" href=\"//example.org\" rel=\"noopener\""_s);
    QCOMPARE(hrefAttributes(u"next.html"), u" href=\"next.html\""_s);
}

void HtmlTextTest::nestsMarksInOneOrder()
{
    Run first = run(u"x"_s);
    first.decorators = { u"code"_s,      u"sup"_s, u"sub"_s,   u"strike-through"_s,
                         u"underline"_s, u"em"_s,  u"strong"_s };
    first.language = u"fr"_s;
    first.href = u"a.html"_s;
    QCOMPARE(
        htmlRuns({ first }),
        u"<a href=\"a.html\"><span lang=\"fr\"><strong><em><u><s><sub><sup><code>x</code></sup></sub></s></u></em></strong></span></a>"_s);
}

void HtmlTextTest::keepsALinkWithABoldWordInOnePiece()
{
    Runs runs { run(u"see "_s), run(u"this"_s), run(u" page"_s) };
    for (Run& part : runs)
        part.href = u"a.html"_s;
    runs[1].decorators << u"strong"_s;
    QCOMPARE(htmlRuns(runs), u"<a href=\"a.html\">see <strong>this</strong> page</a>"_s);
}

void HtmlTextTest::mergesNeighboursWithTheSameMarks()
{
    Runs runs { run(u"one "_s), run(u"two"_s), run({}) };
    for (Run& part : runs)
        part.decorators << u"em"_s;
    runs[1].origin = RunOrigin::Person;
    QCOMPARE(htmlRuns(runs), u"<em>one two</em>"_s);
}

void HtmlTextTest::isolatesNamesFromEachOther()
{
    Runs runs { run(u"أ"_s), run(u"ب"_s) };
    for (Run& part : runs) {
        part.isolated = true;
        part.language = u"ar"_s;
    }
    QCOMPARE(htmlRuns(runs), u"<bdi lang=\"ar\">أ</bdi><bdi lang=\"ar\">ب</bdi>"_s);
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "HtmlTextTest.moc"
