#include "editing/surface/SurfaceInsertion.h"

#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "editing/surface/SurfaceRemoval.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// A text that is put in beside another one must not share keys with it; pieces are remembered under their new ones.
void makeKeysNew(PortableText& text, PieceTexts& texts, ArticleTextField field)
{
    for (Block& block : text) {
        const QString oldBlock = keyOf(block);
        setKey(block, SurfaceDocument::freshKey());
        auto* textBlock = std::get_if<TextBlock>(&block);
        if (!textBlock)
            continue;
        for (Inline& child : textBlock->children) {
            const QString key = SurfaceDocument::freshKey();
            if (!std::holds_alternative<Span>(child))
                texts.remember(key, texts.text(field, oldBlock, child));
            setKey(child, key);
        }
    }
}

bool isPlainParagraph(const Block& block)
{
    const auto* text = std::get_if<TextBlock>(&block);
    return text && text->style == BlockStyle::Normal && text->listItem == ListItem::None;
}

void makePlain(TextBlock& text)
{
    text.style = BlockStyle::Normal;
    text.listItem = ListItem::None;
    text.level = 1;
}

void insertPlain(SurfaceDocument& surface, QTextCursor& cursor, const PortableText& text)
{
    QString plain = plainText(text);
    if (sectionOf(cursor.block()) == SurfaceSection::Headline)
        plain.replace(u'\n', u' ');
    writeTyped(cursor, plain, {}, surface.look());
}

/// Blocks at the cursor: what stands before it in its paragraph goes on before them, what stands after it follows.
void insertBlocks(SurfaceDocument& surface, QTextCursor& cursor, const PortableText& blocks)
{
    const int number = cursor.block().blockNumber();
    const SurfaceSection section = sectionOf(cursor.block());
    if (!cursor.atBlockEnd() && !cursor.atBlockStart()) {
        breakParagraph(surface, cursor);
        cursor.setPosition(endOf(surface.document().findBlockByNumber(number)));
    }
    const QTextBlock block = cursor.block();
    const bool replaces = block.length() == 1 && kindOf(block) == SurfaceKind::Text;
    const bool goesBefore = !replaces && cursor.atBlockStart();
    const int first = goesBefore || replaces ? number : number + 1;
    surface.replaceBlocks(first, replaces ? 1 : 0, blocks, section);
    cursor.setPosition(endOf(surface.document().findBlockByNumber(first + static_cast<int>(blocks.size()) - 1)));
}

} // namespace

void insertText(SurfaceDocument& surface, QTextCursor& cursor, const PortableText& text, const QString& name)
{
    if (text.empty())
        return;
    const SurfaceDocument::Edit edit(surface, name);
    prepareTyping(surface, cursor);
    const QTextBlock block = cursor.block();
    if (!takesMarks(block))
        return insertPlain(surface, cursor, text);
    PortableText fresh = text;
    makeKeysNew(fresh, surface.texts(), fieldOf(sectionOf(block)));
    if (sectionOf(block) == SurfaceSection::Summary) {
        // The summary is paragraphs; anything else belongs into the body.
        std::erase_if(fresh, [](const Block& each) { return !std::holds_alternative<TextBlock>(each); });
        for (Block& each : fresh)
            makePlain(std::get<TextBlock>(each));
    }
    if (fresh.empty())
        return;
    if (fresh.size() == 1 && isPlainParagraph(fresh.front()))
        return writeChildren(cursor, std::get<TextBlock>(fresh.front()), surface.look(), surface.texts());
    insertBlocks(surface, cursor, fresh);
}

QString insertObject(SurfaceDocument& surface, QTextCursor& cursor, Block block, const QString& name)
{
    const SurfaceDocument::Edit edit(surface, name);
    const QString key = SurfaceDocument::freshKey();
    setKey(block, key);
    cursor.setPosition(cursor.selectionEnd());
    if (sectionOf(cursor.block()) != SurfaceSection::Body)
        cursor.setPosition(surface.blockAt(ArticleTextField::Body, 0).position());
    else
        cursor.setPosition(endOf(cursor.block()));
    insertBlocks(surface, cursor, { std::move(block) });
    const QTextBlock next = cursor.block().next();
    if (next.isValid()) {
        cursor.setPosition(next.position());
        return key;
    }
    BlockIdentity paragraph;
    paragraph.key = SurfaceDocument::freshKey();
    cursor.insertBlock(surface.look().blockFormat(paragraph), surface.look().charFormat(paragraph, {}));
    return key;
}

void replaceObject(SurfaceDocument& surface, const QString& key, Block block, const QString& name)
{
    const QTextBlock old = surface.block(key);
    if (!old.isValid())
        return;
    const SurfaceDocument::Edit edit(surface, name);
    setKey(block, key);
    if (auto* quote = std::get_if<QuoteBlock>(&block))
        quote->text = readPlain(old);
    else if (auto* pullQuote = std::get_if<PullQuoteBlock>(&block))
        pullQuote->text = readPlain(old);
    surface.replaceBlocks(old.blockNumber(), 1, { std::move(block) }, sectionOf(old));
}

QString insertPiece(SurfaceDocument& surface, QTextCursor& cursor, Inline piece, const QString& shown, const QString& name)
{
    const SurfaceDocument::Edit edit(surface, name);
    prepareTyping(surface, cursor);
    const QTextBlock block = cursor.block();
    if (!takesMarks(block))
        return {};
    const QString key = SurfaceDocument::freshKey();
    setKey(piece, key);
    RunIdentity run = runIdentity(typingFormat(surface, cursor));
    run.spanKey.clear();
    setMarks(piece, run.marks);
    surface.texts().remember(key, shownText(shown));
    run.shown = surface.texts().text(fieldOf(sectionOf(block)), keyOf(block), piece);
    run.piece = PieceValue { std::move(piece) };
    cursor.insertText(run.shown, surface.look().charFormat(blockIdentity(block), run));
    return key;
}

void replacePiece(SurfaceDocument& surface, const PieceChange& change, const QString& name)
{
    const SurfaceDocument::Edit edit(surface, name);
    const QTextBlock block = surface.document().findBlock(change.run.start);
    surface.texts().remember(keyOf(change.piece), shownText(change.shown));
    RunIdentity what = runIdentity(change.run.format);
    what.piece = PieceValue { change.piece };
    what.shown = shownText(change.shown);
    writeOver(surface.document(), change.run, what.shown, surface.look().charFormat(blockIdentity(block), what));
}

namespace {

/// The selected part of a block, copied into a document of its own and read there.
Block selectedPart(const QTextBlock& block, int from, int to)
{
    if (kindOf(block) == SurfaceKind::Object || (from <= block.position() && to >= endOf(block)))
        return readBlock(block).blocks.front();
    QTextDocument part;
    QTextCursor cursor(&part);
    cursor.setBlockFormat(block.blockFormat());
    for (const SurfaceRun& run : runsOf(block)) {
        const int start = std::max(from, run.start);
        const int end = std::min(to, run.end());
        if (start < end)
            cursor.insertText(run.text.mid(start - run.start, end - start), run.format);
    }
    if (!takesMarks(block))
        return paragraph(readPlain(part.firstBlock()));
    return readBlock(part.firstBlock()).blocks.front();
}

} // namespace

PortableText selectedText(const QTextCursor& selection)
{
    QTextCursor cursor(selection);
    keepPiecesWhole(cursor, cursor.position());
    PortableText text;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    QTextBlock block = cursor.document()->findBlock(start);
    for (; block.isValid() && block.position() < end; block = block.next()) {
        if (sectionOf(block) == SurfaceSection::Headline)
            text.emplace_back(paragraph(readPlain(block).mid(start - block.position(), end - std::max(start, block.position()))));
        else if (start < endOf(block) || block.length() == 1)
            text.push_back(selectedPart(block, start, end));
    }
    // Words out of a paragraph come without its style; several paragraphs keep theirs.
    if (auto* only = text.size() == 1 ? std::get_if<TextBlock>(&text.front()) : nullptr)
        makePlain(*only);
    return text;
}

QString selectedPlainText(const QTextCursor& cursor)
{
    QString text = cursor.selectedText();
    text.remove(QChar(QChar::ObjectReplacementCharacter));
    for (QChar& character : text) {
        if (character == QChar(QChar::LineSeparator) || character == QChar(QChar::ParagraphSeparator))
            character = u'\n';
    }
    return text;
}

} // namespace rapporteur
