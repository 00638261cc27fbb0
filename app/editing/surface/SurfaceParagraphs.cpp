#include "editing/surface/SurfaceParagraphs.h"

#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceRemoval.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// An empty paragraph after the block, in a section that may be the next one.
void newParagraphAfter(SurfaceDocument& surface, QTextCursor& cursor, const QTextBlock& block, SurfaceSection section)
{
    BlockIdentity identity;
    identity.section = section;
    identity.key = SurfaceDocument::freshKey();
    cursor.setPosition(endOf(block));
    cursor.insertBlock(surface.look().blockFormat(identity), surface.look().charFormat(identity, {}));
}

void splitText(SurfaceDocument& surface, QTextCursor& cursor)
{
    const QTextBlock block = cursor.block();
    BlockIdentity later = blockIdentity(block);
    BlockIdentity earlier = later;
    // The text keeps its key: a paragraph that is pushed down stays the same paragraph.
    const bool isPushedDown = cursor.atBlockStart() && block.length() > 1;
    BlockIdentity& fresh = isPushedDown ? earlier : later;
    fresh.key = SurfaceDocument::freshKey();
    const bool isHeading = later.style != BlockStyle::Normal && later.style != BlockStyle::Blockquote;
    if (isHeading && (cursor.atBlockEnd() || isPushedDown))
        fresh.style = BlockStyle::Normal;
    cursor.insertBlock(surface.look().blockFormat(later), surface.look().charFormat(later, {}));
    setIdentity(surface, cursor.block().previous(), earlier);
}

} // namespace

void prepareTyping(SurfaceDocument& surface, QTextCursor& cursor)
{
    removeSelection(surface, cursor);
    const QTextBlock block = cursor.block();
    if (kindOf(block) != SurfaceKind::Object)
        return;
    const SurfaceDocument::Edit edit(surface, tr("New Paragraph"));
    newParagraphAfter(surface, cursor, cursor.atBlockStart() ? block.previous() : block, sectionOf(block));
}

void breakLine(SurfaceDocument& surface, QTextCursor& cursor)
{
    const SurfaceDocument::Edit edit(surface, tr("Line Break"));
    prepareTyping(surface, cursor);
    if (sectionOf(cursor.block()) == SurfaceSection::Headline)
        cursor.setPosition(surface.blockAt(ArticleTextField::Summary, 0).position());
    else
        cursor.insertText(QString(QChar(QChar::LineSeparator)), typingFormat(surface, cursor));
}

void breakParagraph(SurfaceDocument& surface, QTextCursor& cursor)
{
    const SurfaceDocument::Edit edit(surface, tr("New Paragraph"));
    if (kindOf(cursor.block()) == SurfaceKind::Object) {
        cursor.setPosition(cursor.position());
        return prepareTyping(surface, cursor);
    }
    removeSelection(surface, cursor);
    const QTextBlock block = cursor.block();
    const BlockIdentity identity = blockIdentity(block);
    if (identity.section == SurfaceSection::Headline)
        return cursor.setPosition(surface.blockAt(ArticleTextField::Summary, 0).position());
    const bool endsSummary = identity.section == SurfaceSection::Summary && cursor.atBlockEnd()
        && sectionOf(block.next()) != SurfaceSection::Summary;
    if (endsSummary)
        return cursor.setPosition(block.next().position());
    if (identity.kind != SurfaceKind::Text)
        return cursor.atBlockEnd() ? newParagraphAfter(surface, cursor, block, identity.section) : breakLine(surface, cursor);
    const bool isEmpty = block.length() == 1;
    if (isEmpty && (identity.listItem != ListItem::None || identity.style == BlockStyle::Blockquote))
        return deleteBackwards(surface, cursor, Stretch::Character);
    splitText(surface, cursor);
}

void keepPiecesWhole(QTextCursor& cursor, int previousPosition)
{
    const QTextDocument& document = *cursor.document();
    const auto around = [&](int position) { return pieceAround(document.findBlock(position), position); };
    int position = cursor.position();
    int anchor = cursor.anchor();
    const bool isForwards = cursor.hasSelection() ? position > anchor : position > previousPosition;
    if (const auto piece = around(position))
        position = isForwards ? piece->end() : piece->start;
    if (!cursor.hasSelection()) {
        if (position != cursor.position())
            cursor.setPosition(position);
        return;
    }
    if (const auto piece = around(anchor))
        anchor = isForwards ? piece->start : piece->end();
    if (position == cursor.position() && anchor == cursor.anchor())
        return;
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
}

} // namespace rapporteur
