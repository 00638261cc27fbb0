#include "editing/surface/SurfaceDocument.h"

#include "editing/surface/SurfaceInsertion.h"
#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "support/core/Outline.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class SurfaceDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reportsOnlyTheBlockThatWasTypedIn();
    void reportsTheFirstWordsOfAnEmptyText();
    void splitsAParagraph();
    void pushesAParagraphDownWithItsKey();
    void joinsParagraphs();
    void leavesAHeadingForPlainText();
    void leavesAListByAnEmptyItem();
    void goesFromHeadlineToSummaryToBody();
    void makesAndUnmakesLists();
    void marksWhatIsSelected();
    void keepsPiecesWholeWhenTheyAreDeleted();
    void keepsSectionsApart();
    void selectsAnObjectBeforeDeletingIt();
    void writesBesideAnObject();
    void restoresAPieceThatWasCut();
    void refusesWhatBreaksTheOrder();
    void showsAPatchFromElsewhere();
    void makesQuotations();
    void pastesParagraphsInside();
    void linksAndUnlinks();
    void splitsQuotationsIntoLines();

private:
    void load(const PortableText& body, const PortableText& summary = {});
    QTextCursor at(int block, int offset);
    QTextCursor across(QTextCursor from, const QTextCursor& to);
    QStringList body() const { return outline(m_surface->text(ArticleTextField::Body)); }
    const ArticlePatch& patch() const { return m_changes.back().patches.front(); }

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<SurfaceDocument> m_surface;
    std::vector<SurfaceChange> m_changes;
};

namespace {

TextBlock text(const QString& key, const QString& words)
{
    TextBlock block = paragraph(words);
    block.key = key;
    std::get<Span>(block.children.front()).key = u"s"_s;
    return block;
}

TextBlock withPiece()
{
    TextBlock block = text(u"a"_s, u"Today "_s);
    PersonMention mention;
    mention.key = u"p"_s;
    mention.person = PersonId(u"park"_s);
    block.children.emplace_back(mention);
    block.children.emplace_back(Span { u"t"_s, u" spoke."_s, {} });
    return block;
}

} // namespace

void SurfaceDocumentTest::init()
{
    m_changes.clear();
    m_surface.reset();
    m_document = std::make_unique<QTextDocument>();
    m_surface = std::make_unique<SurfaceDocument>(*m_document);
    m_surface->texts().remember(u"p"_s, u"John Park"_s);
    connect(m_surface.get(), &SurfaceDocument::changed, this, [this](const SurfaceChange& change) { m_changes.push_back(change); });
}

void SurfaceDocumentTest::load(const PortableText& body, const PortableText& summary)
{
    m_surface->load(u"Headline"_s, summary, body);
}

/// Counted from the first block of the body.
QTextCursor SurfaceDocumentTest::at(int block, int offset)
{
    QTextCursor cursor(m_document.get());
    cursor.setPosition(m_surface->blockAt(ArticleTextField::Body, 0).position());
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::MoveAnchor, block);
    cursor.setPosition(cursor.position() + offset);
    return cursor;
}

QTextCursor SurfaceDocumentTest::across(QTextCursor from, const QTextCursor& to)
{
    from.setPosition(to.position(), QTextCursor::KeepAnchor);
    return from;
}

void SurfaceDocumentTest::reportsOnlyTheBlockThatWasTypedIn()
{
    load({ text(u"a"_s, u"One"_s), text(u"b"_s, u"Two"_s), text(u"c"_s, u"Three"_s) });

    at(1, 3).insertText(u"!"_s);

    QCOMPARE(m_changes.size(), size_t(1));
    QCOMPARE(patch().first, size_t(1));
    QCOMPARE(patch().removed, (std::vector<Block> { text(u"b"_s, u"Two"_s) }));
    QCOMPARE(patch().inserted, (std::vector<Block> { text(u"b"_s, u"Two!"_s) }));
    QCOMPARE(m_changes.back().merging, Merging::Typing);
}

void SurfaceDocumentTest::reportsTheFirstWordsOfAnEmptyText()
{
    load({});

    at(0, 0).insertText(u"A"_s);
    QVERIFY(patch().removed.empty());
    QCOMPARE(patch().inserted.size(), size_t(1));
    const QString key = std::get<TextBlock>(patch().inserted.front()).key;
    at(0, 1).insertText(u"b"_s);
    QCOMPARE(std::get<TextBlock>(patch().inserted.front()).key, key);

    QTextCursor all = across(at(0, 0), at(0, 2));
    removeSelection(*m_surface, all);
    QVERIFY(m_surface->text(ArticleTextField::Body).empty());
}

void SurfaceDocumentTest::splitsAParagraph()
{
    load({ text(u"a"_s, u"One two"_s) });

    QTextCursor cursor = at(0, 3);
    breakParagraph(*m_surface, cursor);

    QCOMPARE(body(), (QStringList { u"p: One"_s, u"p:  two"_s }));
    QCOMPARE(keyOf(m_surface->text(ArticleTextField::Body)[0]), u"a"_s);
    QVERIFY(keyOf(m_surface->text(ArticleTextField::Body)[1]) != u"a"_s);
    QCOMPARE(m_changes.size(), size_t(1));
    QCOMPARE(cursor.position(), at(1, 0).position());
}

void SurfaceDocumentTest::pushesAParagraphDownWithItsKey()
{
    load({ text(u"a"_s, u"One"_s) });

    QTextCursor cursor = at(0, 0);
    breakParagraph(*m_surface, cursor);

    QCOMPARE(keyOf(m_surface->text(ArticleTextField::Body)[1]), u"a"_s);
    QVERIFY(patch().removed.empty());
    QCOMPARE(cursor.position(), at(1, 0).position());
}

void SurfaceDocumentTest::joinsParagraphs()
{
    load({ text(u"a"_s, u"One"_s), text(u"b"_s, u"Two"_s) });

    QTextCursor cursor = at(1, 0);
    deleteBackwards(*m_surface, cursor, Stretch::Character);
    QCOMPARE(body(), QStringList { u"p: OneTwo"_s });
    QCOMPARE(keyOf(m_surface->text(ArticleTextField::Body)[0]), u"a"_s);
    QCOMPARE(cursor.position(), at(0, 3).position());

    load({ text(u"a"_s, u"One"_s), text(u"b"_s, u"Two"_s) });
    cursor = at(0, 3);
    deleteForwards(*m_surface, cursor, Stretch::Character);
    QCOMPARE(body(), QStringList { u"p: OneTwo"_s });
}

void SurfaceDocumentTest::leavesAHeadingForPlainText()
{
    TextBlock heading = text(u"a"_s, u"Title"_s);
    heading.style = BlockStyle::Heading2;
    load({ heading });

    QTextCursor cursor = at(0, 5);
    breakParagraph(*m_surface, cursor);
    QCOMPARE(body(), (QStringList { u"h2: Title"_s, u"p: "_s }));

    cursor = at(0, 2);
    breakParagraph(*m_surface, cursor);
    QCOMPARE(body(), (QStringList { u"h2: Ti"_s, u"h2: tle"_s, u"p: "_s }));

    cursor = at(0, 0);
    deleteBackwards(*m_surface, cursor, Stretch::Character);
    QCOMPARE(body().front(), u"p: Ti"_s);
}

void SurfaceDocumentTest::leavesAListByAnEmptyItem()
{
    TextBlock item = text(u"a"_s, u"First"_s);
    item.listItem = ListItem::Bullet;
    item.level = 2;
    load({ item });

    QTextCursor cursor = at(0, 5);
    breakParagraph(*m_surface, cursor);
    QCOMPARE(body(), (QStringList { u"-- First"_s, u"-- "_s }));
    breakParagraph(*m_surface, cursor);
    QCOMPARE(body(), (QStringList { u"-- First"_s, u"- "_s }));
    breakParagraph(*m_surface, cursor);
    QCOMPARE(body(), (QStringList { u"-- First"_s, u"p: "_s }));
}

void SurfaceDocumentTest::goesFromHeadlineToSummaryToBody()
{
    load({ text(u"a"_s, u"Body"_s) }, { text(u"x"_s, u"Summary"_s) });

    QTextCursor cursor(m_document.get());
    breakParagraph(*m_surface, cursor);
    QCOMPARE(sectionOf(cursor.block()), SurfaceSection::Summary);
    cursor.movePosition(QTextCursor::EndOfBlock);
    breakParagraph(*m_surface, cursor);
    QCOMPARE(cursor.position(), at(0, 0).position());
    QVERIFY(m_changes.empty());
}

void SurfaceDocumentTest::makesAndUnmakesLists()
{
    load({ text(u"a"_s, u"One"_s), text(u"b"_s, u"Two"_s) });
    const QTextCursor both = across(at(0, 0), at(1, 1));

    setListItem(*m_surface, both, ListItem::Number, u"List"_s);
    QCOMPARE(body(), (QStringList { u"# One"_s, u"# Two"_s }));
    QCOMPARE(m_changes.size(), size_t(1));
    QVERIFY(changeLevel(*m_surface, at(1, 0), 1, u"Deeper"_s));
    QCOMPARE(body(), (QStringList { u"# One"_s, u"## Two"_s }));
    setListItem(*m_surface, both, ListItem::None, u"List"_s);
    QCOMPARE(body(), (QStringList { u"p: One"_s, u"p: Two"_s }));
    QVERIFY(!changeLevel(*m_surface, at(1, 0), 1, u"Deeper"_s));
}

void SurfaceDocumentTest::marksWhatIsSelected()
{
    load({ text(u"a"_s, u"One two three"_s) });
    const QTextCursor two = across(at(0, 4), at(0, 7));

    setMark(*m_surface, two, u"strong"_s, MarkState::On, u"Bold"_s);
    QCOMPARE(body(), QStringList { u"p: One {strong|two} three"_s });
    QVERIFY(hasMark(two, u"strong"_s));
    QVERIFY(!hasMark(across(at(0, 3), at(0, 7)), u"strong"_s));
    setMark(*m_surface, two, u"strong"_s, MarkState::Off, u"Bold"_s);
    QCOMPARE(m_surface->text(ArticleTextField::Body), (PortableText { text(u"a"_s, u"One two three"_s) }));
}

void SurfaceDocumentTest::keepsPiecesWholeWhenTheyAreDeleted()
{
    load({ withPiece() });
    QCOMPARE(at(0, 0).block().text(), u"Today John Park spoke."_s);

    // Backspace takes the piece as a whole, whatever its length.
    QTextCursor cursor = at(0, 15);
    deleteBackwards(*m_surface, cursor, Stretch::Character);
    QCOMPARE(at(0, 0).block().text(), u"Today  spoke."_s);
    QCOMPARE(std::get<TextBlock>(m_surface->text(ArticleTextField::Body)[0]).children.size(), size_t(1));

    // A selection that cuts it takes all of it.
    load({ withPiece() });
    cursor = across(at(0, 10), at(0, 17));
    removeSelection(*m_surface, cursor);
    QCOMPARE(at(0, 0).block().text(), u"Today poke."_s);

    // The caret does not stop inside.
    load({ withPiece() });
    cursor = at(0, 7);
    keepPiecesWhole(cursor, at(0, 6).position());
    QCOMPARE(cursor.position(), at(0, 15).position());
    cursor = at(0, 14);
    keepPiecesWhole(cursor, at(0, 15).position());
    QCOMPARE(cursor.position(), at(0, 6).position());
}

void SurfaceDocumentTest::keepsSectionsApart()
{
    load({ text(u"a"_s, u"Body"_s) }, { text(u"x"_s, u"Summary"_s) });

    QTextCursor cursor(m_document.get());
    cursor.setPosition(4);
    cursor = across(cursor, at(0, 2));
    removeSelection(*m_surface, cursor);

    QCOMPARE(m_surface->headline(), u"Head"_s);
    QVERIFY(m_surface->text(ArticleTextField::Summary).empty());
    QCOMPARE(body(), QStringList { u"p: dy"_s });
    QCOMPARE(m_document->blockCount(), 3);
    QCOMPARE(m_changes.size(), size_t(1));

    // Backspace does not join the body to the summary.
    cursor = at(0, 0);
    deleteBackwards(*m_surface, cursor, Stretch::Character);
    QCOMPARE(body(), QStringList { u"p: dy"_s });
}

void SurfaceDocumentTest::selectsAnObjectBeforeDeletingIt()
{
    load({ text(u"a"_s, u"One"_s), PhotoBlock { u"o"_s, PhotoId(u"photo"_s), {}, {}, {}, {} }, text(u"b"_s, u"Two"_s) });

    QTextCursor cursor = at(2, 0);
    deleteBackwards(*m_surface, cursor, Stretch::Character);
    QVERIFY(cursor.hasSelection());
    QVERIFY(m_changes.empty());
    deleteBackwards(*m_surface, cursor, Stretch::Character);
    QCOMPARE(body(), (QStringList { u"p: One"_s, u"p: Two"_s }));
    QCOMPARE(cursor.position(), at(0, 3).position());
}

void SurfaceDocumentTest::writesBesideAnObject()
{
    load({ DividerBlock { u"o"_s } });

    QTextCursor cursor = at(0, 0);
    prepareTyping(*m_surface, cursor);
    cursor.insertText(u"before"_s);
    cursor = at(1, 1);
    prepareTyping(*m_surface, cursor);
    cursor.insertText(u"after"_s);

    QCOMPARE(body(), (QStringList { u"p: before"_s, u"hr"_s, u"p: after"_s }));
}

void SurfaceDocumentTest::restoresAPieceThatWasCut()
{
    load({ withPiece() });

    // Somebody edits past our rules: a screen reader, say.
    QTextCursor cursor = across(at(0, 8), at(0, 10));
    cursor.removeSelectedText();

    QCOMPARE(at(0, 0).block().text(), u"Today John Park spoke."_s);
    QCOMPARE(m_surface->text(ArticleTextField::Body), (PortableText { withPiece() }));
}

void SurfaceDocumentTest::refusesWhatBreaksTheOrder()
{
    load({ text(u"a"_s, u"Body"_s) }, { text(u"x"_s, u"Summary"_s) });

    QTextCursor cursor(m_document.get());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();

    QVERIFY(m_changes.empty());
    QCOMPARE(m_document->blockCount(), 3);
    QCOMPARE(body(), QStringList { u"p: Body"_s });
}

void SurfaceDocumentTest::showsAPatchFromElsewhere()
{
    load({ text(u"a"_s, u"One"_s), text(u"b"_s, u"Two"_s), text(u"c"_s, u"Three"_s) });
    const ArticlePatch change { {}, ArticleTextField::Body, 1, { text(u"b"_s, u"Two"_s) },
        { text(u"b"_s, u"Twelve"_s), DividerBlock { u"d"_s } } };

    const int caret = m_surface->apply(change);
    QCOMPARE(body(), (QStringList { u"p: One"_s, u"p: Twelve"_s, u"hr"_s, u"p: Three"_s }));
    QCOMPARE(caret, at(2, 1).position());
    m_surface->apply(change.reversed());
    QCOMPARE(body(), (QStringList { u"p: One"_s, u"p: Two"_s, u"p: Three"_s }));
    QVERIFY(m_changes.empty());

    // Typing goes on where it was left.
    at(2, 5).insertText(u"!"_s);
    QCOMPARE(patch().first, size_t(2));
}

void SurfaceDocumentTest::makesQuotations()
{
    load({ withPiece() });

    setQuotation(*m_surface, at(0, 0), SurfaceKind::Quote, u"Quotation"_s);
    const auto quote = std::get<QuoteBlock>(m_surface->text(ArticleTextField::Body)[0]);
    QCOMPARE(quote.text, u"Today John Park spoke."_s);
    QCOMPARE(quote.key, u"a"_s);

    QuoteBlock spoken = quote;
    spoken.speaker = PersonId(u"park"_s);
    replaceObject(*m_surface, u"a"_s, spoken, u"Speaker"_s);
    QCOMPARE(m_surface->text(ArticleTextField::Body), (PortableText { spoken }));
}

void SurfaceDocumentTest::pastesParagraphsInside()
{
    load({ text(u"a"_s, u"OneTwo"_s) });

    QTextCursor cursor = at(0, 3);
    insertText(*m_surface, cursor, { text(u"a"_s, u" and "_s) }, u"Paste"_s);
    QCOMPARE(body(), QStringList { u"p: One and Two"_s });
    TextBlock heading = text(u"a"_s, u"Title"_s);
    heading.style = BlockStyle::Heading3;
    cursor = at(0, 3);
    insertText(*m_surface, cursor, { heading, text(u"b"_s, u"More"_s) }, u"Paste"_s);

    QCOMPARE(body(), (QStringList { u"p: One"_s, u"h3: Title"_s, u"p: More"_s, u"p:  and Two"_s }));
    QCOMPARE(cursor.position(), at(2, 4).position());
    QCOMPARE(m_changes.size(), size_t(2));
    QSet<QString> keys;
    for (const Block& block : m_surface->text(ArticleTextField::Body))
        keys.insert(keyOf(block));
    QCOMPARE(keys.size(), 4);
}

void SurfaceDocumentTest::linksAndUnlinks()
{
    load({ text(u"a"_s, u"Read it here."_s) });
    const QTextCursor here = across(at(0, 8), at(0, 12));

    setMarkValue(*m_surface, here, { MarkDefinitionKind::Link, cleanAddress(u"example.org/a"_s) }, u"Link"_s);
    QCOMPARE(body(), QStringList { u"p: Read it {link=https://example.org/a|here}."_s });
    QCOMPARE(markValue(at(0, 10), MarkDefinitionKind::Link), u"https://example.org/a"_s);
    QCOMPARE(markedRange(at(0, 10), MarkDefinitionKind::Link).selectedText(), u"here"_s);
    QVERIFY(!runIdentity(typingFormat(*m_surface, at(0, 12))).marks.size());
    QCOMPARE(runIdentity(typingFormat(*m_surface, at(0, 10))).marks.size(), 1);
    setMarkValue(*m_surface, here, { MarkDefinitionKind::Link, {} }, u"Link"_s);
    QCOMPARE(m_surface->text(ArticleTextField::Body), (PortableText { text(u"a"_s, u"Read it here."_s) }));

    QCOMPARE(cleanAddress(u"press@example.org"_s), u"mailto:press@example.org"_s);
    QCOMPARE(cleanAddress(u"../other/"_s), u"../other/"_s);
    QVERIFY(cleanAddress(u"javascript:alert(1)"_s).isEmpty());
    QVERIFY(cleanAddress(u"file:///etc/passwd"_s).isEmpty());
}

void SurfaceDocumentTest::splitsQuotationsIntoLines()
{
    QuoteBlock quote;
    quote.key = u"q"_s;
    quote.text = u"One two"_s;
    load({ quote });

    QTextCursor cursor = at(0, 3);
    breakParagraph(*m_surface, cursor);
    QCOMPARE(std::get<QuoteBlock>(m_surface->text(ArticleTextField::Body)[0]).text, u"One\n two"_s);
    cursor.movePosition(QTextCursor::EndOfBlock);
    breakParagraph(*m_surface, cursor);
    QCOMPARE(m_surface->text(ArticleTextField::Body).size(), size_t(2));
}

QTEST_MAIN(SurfaceDocumentTest)
#include "SurfaceDocumentTest.moc"
