#include "editing/surface/SurfaceText.h"

#include "core/RandomRecords.h"
#include "editing/surface/SurfaceDocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;

class SurfaceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryRandomTree();
    void readsBackEveryTypeAtOnce();
    void changesNothingByShowing();
    void keepsCharactersThatADocumentCannotHold();
    void tidiesWhatNobodySees();
    void givesTextFromElsewhereMarksOfItsOwn();
};

namespace {

/// Every block of summary and body, read from the document.
PortableText readAll(SurfaceDocument& surface, SurfaceSection section)
{
    PortableText text;
    for (QTextBlock block = surface.document().begin(); block.isValid(); block = block.next()) {
        if (sectionOf(block) != section)
            continue;
        const ReadBlock read = readBlock(block);
        if (!read.isWhole || read.blocks.size() != 1)
            return {};
        text.push_back(read.blocks.front());
    }
    return text;
}

void compareWithShown(const PortableText& summary, const PortableText& body, quint32 seed)
{
    QTextDocument document;
    SurfaceDocument surface(document);
    surface.load(u"A headline"_s, summary, body);
    QVERIFY2(summary.empty() || readAll(surface, SurfaceSection::Summary) == tidied(summary), qPrintable(QString::number(seed)));
    QVERIFY2(body.empty() || readAll(surface, SurfaceSection::Body) == tidied(body), qPrintable(QString::number(seed)));
    QCOMPARE(readPlain(document.firstBlock()), u"A headline"_s);
}

TextBlock block(const std::vector<Inline>& children)
{
    TextBlock text;
    text.key = u"b"_s;
    text.children = children;
    return text;
}

} // namespace

void SurfaceTextTest::readsBackEveryRandomTree()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        RandomRecords random(seed);
        const PortableText summary = random.portableText();
        compareWithShown(summary, random.portableText(), seed);
    }
}

void SurfaceTextTest::readsBackEveryTypeAtOnce()
{
    RandomRecords random(7, RandomRecords::Content::Full);
    const PortableText text = random.portableText();
    QVERIFY(text.size() >= 7);
    compareWithShown({}, text, 7);
}

void SurfaceTextTest::changesNothingByShowing()
{
    QTextDocument document;
    SurfaceDocument surface(document);
    QSignalSpy changed(&surface, &SurfaceDocument::changed);

    const PortableText body = RandomRecords(3, RandomRecords::Content::Full).portableText();
    surface.load(u"Headline"_s, {}, body);
    surface.setLook({ QFont(u"Sans"_s, 20), Qt::white, Qt::gray, Qt::cyan, Qt::RightToLeft });
    surface.refreshPieces();

    QCOMPARE(changed.count(), 0);
    QCOMPARE(surface.text(ArticleTextField::Body), body);
    QCOMPARE(readAll(surface, SurfaceSection::Body), tidied(body));
}

void SurfaceTextTest::keepsCharactersThatADocumentCannotHold()
{
    const QString odd = u"a\u2028b\u2029c\uFFFCd\uFDD0e\uFDD1f\rg\nh\u00A0i"_s;
    const PortableText body { block({ Span { u"s"_s, odd, {} } }) };
    QTextDocument document;
    SurfaceDocument surface(document);

    surface.load({}, {}, body);

    QCOMPARE(document.blockCount(), 3);
    QCOMPARE(readAll(surface, SurfaceSection::Body), body);
}

void SurfaceTextTest::tidiesWhatNobodySees()
{
    TextBlock untidy = block({ Span { u"1"_s, u"one"_s, {} }, Span { u"2"_s, {}, { u"em"_s } }, Span { u"3"_s, u" two"_s, {} },
        Span { u"4"_s, u"!"_s, { u"em"_s } } });
    untidy.markDefinitions = { { u"unused"_s, MarkDefinitionKind::Link, u"https://example.org"_s } };

    const TextBlock tidy = tidied(untidy);

    QCOMPARE(tidy.children, (std::vector<Inline> { Span { u"1"_s, u"one two"_s, {} }, Span { u"4"_s, u"!"_s, { u"em"_s } } }));
    QVERIFY(tidy.markDefinitions.empty());
}

void SurfaceTextTest::givesTextFromElsewhereMarksOfItsOwn()
{
    // Given two paragraphs whose links have the same key
    TextBlock first = block({ Span { u"1"_s, u"here"_s, { u"m0"_s } } });
    first.markDefinitions = { { u"m0"_s, MarkDefinitionKind::Link, u"https://one.example"_s } };
    TextBlock second = block({ Span { u"1"_s, u"there"_s, { u"m0"_s } } });
    second.key = u"c"_s;
    second.markDefinitions = { { u"m0"_s, MarkDefinitionKind::Link, u"https://two.example"_s } };
    QTextDocument document;
    SurfaceDocument surface(document);
    surface.load({}, {}, { first, second });

    // When they become one
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.deletePreviousChar();

    // Then each keeps its address
    const auto joined = std::get<TextBlock>(surface.text(ArticleTextField::Body).front());
    QCOMPARE(joined.children,
        (std::vector<Inline> { Span { u"1"_s, u"here"_s, { u"m0"_s } }, Span { u"1-1"_s, u"there"_s, { u"m0-1"_s } } }));
    QCOMPARE(joined.markDefinitions[1].value, u"https://two.example"_s);
}

QTEST_MAIN(SurfaceTextTest)
#include "SurfaceTextTest.moc"
