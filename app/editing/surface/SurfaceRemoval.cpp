#include "editing/surface/SurfaceRemoval.h"

#include "editing/surface/SurfaceParagraphs.h"

#include <QCoreApplication>
#include <algorithm>

// Backspace, Delete, and what is selected.
namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// Empties an object's block and makes a paragraph of it.
void emptyObject(SurfaceDocument& surface, const QTextBlock& block)
{
    BlockIdentity identity;
    identity.section = sectionOf(block);
    identity.key = SurfaceDocument::freshKey();
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setIdentity(surface, block, identity);
    QTextCursor(block).setBlockCharFormat(surface.look().charFormat(identity, {}));
}

/// Removes between two positions of one section.
void removeWithin(SurfaceDocument& surface, int from, int to)
{
    QTextDocument& document = surface.document();
    const int firstNumber = document.findBlock(from).blockNumber();
    const int lastNumber = document.findBlock(to).blockNumber();
    for (int number = lastNumber; number >= firstNumber; --number) {
        const QTextBlock block = document.findBlockByNumber(number);
        if (kindOf(block) != SurfaceKind::Object)
            continue;
        if (from <= block.position() && to >= endOf(block)) {
            to -= block.length() - 1;
            emptyObject(surface, block);
        } else if (number == lastNumber) {
            to = block.position() - 1;
        } else if (number == firstNumber) {
            from = endOf(block) + 1;
        }
    }
    if (from >= to)
        return;
    const QTextBlock first = document.findBlock(from);
    const bool joins = document.findBlock(to) != first;
    const BlockIdentity identity = blockIdentity(first);
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (joins)
        setIdentity(surface, cursor.block(), identity);
}

/// Joins a block to the one before it, both of text. An empty one gives way to the other.
void joinToPrevious(SurfaceDocument& surface, QTextCursor& cursor, const QTextBlock& block)
{
    const QTextBlock before = block.previous();
    const BlockIdentity identity = blockIdentity(before.length() == 1 ? block : before);
    cursor.setPosition(endOf(before));
    cursor.setPosition(block.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setIdentity(surface, cursor.block(), identity);
}

bool isAloneInSection(const QTextBlock& block)
{
    const bool isFirst = sectionOf(block.previous()) != sectionOf(block);
    return isFirst && (!block.next().isValid() || sectionOf(block.next()) != sectionOf(block));
}

/// Takes an empty block away, unless its section needs it.
void dropEmpty(SurfaceDocument& surface, const QTextBlock& block)
{
    if (!isAloneInSection(block))
        surface.replaceBlocks(block.blockNumber(), 1, {}, sectionOf(block));
}

void selectObject(QTextCursor& cursor, const QTextBlock& block)
{
    cursor.setPosition(block.position());
    cursor.setPosition(endOf(block), QTextCursor::KeepAnchor);
}

/// Backspace or Delete on a selection. An object that is selected by itself goes with its block.
void deleteSelection(SurfaceDocument& surface, QTextCursor& cursor)
{
    const SurfaceDocument::Edit edit(surface, tr("Delete"));
    const QTextBlock block = surface.document().findBlock(cursor.selectionStart());
    const int number = block.blockNumber();
    const bool isObject = kindOf(block) == SurfaceKind::Object && cursor.selectionStart() == block.position()
        && cursor.selectionEnd() == endOf(block);
    removeSelection(surface, cursor);
    if (!isObject)
        return;
    const QTextBlock left = surface.document().findBlockByNumber(number);
    const bool goesBack = sectionOf(left.previous()) == sectionOf(left);
    dropEmpty(surface, left);
    const QTextBlock before = surface.document().findBlockByNumber(number - 1);
    cursor.setPosition(goesBack ? endOf(before) : surface.document().findBlockByNumber(number).position());
}

/// Backspace at the start of a list item, heading or quotation makes it plainer first; true when it did.
bool makePlainer(SurfaceDocument& surface, const QTextBlock& block)
{
    BlockIdentity identity = blockIdentity(block);
    const bool isPlain = identity.kind == SurfaceKind::Text && identity.listItem == ListItem::None && identity.style == BlockStyle::Normal;
    if (isPlain)
        return false;
    if (identity.listItem != ListItem::None && identity.level > 1) {
        --identity.level;
    } else {
        identity.kind = SurfaceKind::Text;
        identity.value.reset();
        identity.style = BlockStyle::Normal;
        identity.listItem = ListItem::None;
        identity.level = 1;
    }
    setIdentity(surface, block, identity);
    return true;
}

void backOverStart(SurfaceDocument& surface, QTextCursor& cursor)
{
    const SurfaceDocument::Edit edit(surface, tr("Join Paragraphs"));
    const QTextBlock block = cursor.block();
    if (sectionOf(block) == SurfaceSection::Headline || makePlainer(surface, block))
        return;
    const QTextBlock before = block.previous();
    const bool isSameSection = sectionOf(before) == sectionOf(block);
    if (isSameSection && kindOf(before) == SurfaceKind::Text)
        return joinToPrevious(surface, cursor, block);
    const int number = before.blockNumber();
    cursor.setPosition(endOf(before));
    if (block.length() == 1)
        dropEmpty(surface, block);
    const QTextBlock stays = surface.document().findBlockByNumber(number);
    if (isSameSection && kindOf(stays) == SurfaceKind::Object)
        selectObject(cursor, stays);
}

void forwardOverEnd(SurfaceDocument& surface, QTextCursor& cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock next = block.next();
    if (!next.isValid() || sectionOf(next) != sectionOf(block))
        return;
    if (kindOf(next) == SurfaceKind::Object)
        return selectObject(cursor, next);
    const SurfaceDocument::Edit edit(surface, tr("Join Paragraphs"));
    if (kindOf(block) == SurfaceKind::Text && kindOf(next) == SurfaceKind::Text)
        joinToPrevious(surface, cursor, next);
    else if (next.length() == 1)
        dropEmpty(surface, next);
}

/// Removes from the caret to where the movement leads, within the paragraph, pieces as a whole.
void removeTo(SurfaceDocument& surface, QTextCursor& cursor, const std::optional<SurfaceRun>& piece, QTextCursor::MoveOperation move)
{
    const SurfaceDocument::Edit edit(surface, tr("Typing"), Merging::Typing);
    const QTextBlock block = cursor.block();
    const int start = cursor.position();
    if (piece)
        cursor.setPosition(piece->start < start ? piece->start : piece->end(), QTextCursor::KeepAnchor);
    else
        cursor.movePosition(move, QTextCursor::KeepAnchor);
    const int inside = std::clamp(cursor.position(), block.position(), endOf(block));
    cursor.setPosition(inside, QTextCursor::KeepAnchor);
    keepPiecesWhole(cursor, start);
    cursor.removeSelectedText();
}

} // namespace

int endOf(const QTextBlock& block)
{
    return block.position() + block.length() - 1;
}

void setIdentity(SurfaceDocument& surface, const QTextBlock& block, const BlockIdentity& identity)
{
    QTextCursor(block).setBlockFormat(surface.look().blockFormat(identity));
}

void removeSelection(SurfaceDocument& surface, QTextCursor& cursor)
{
    if (!cursor.hasSelection())
        return;
    keepPiecesWhole(cursor, cursor.position());
    const SurfaceDocument::Edit edit(surface, tr("Delete"));
    const QTextDocument& document = surface.document();
    const int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    QTextCursor caret(cursor);
    caret.setPosition(start);
    // From the end on, so that what is before keeps its place; each section by itself.
    while (end > start) {
        const QTextBlock last = document.findBlock(end);
        QTextBlock first = last;
        while (first.position() > start && sectionOf(first.previous()) == sectionOf(last))
            first = first.previous();
        const int from = std::max(start, first.position());
        removeWithin(surface, from, end);
        end = first.position() - 1;
    }
    cursor.setPosition(std::min(caret.position(), document.characterCount() - 1));
}

void deleteBackwards(SurfaceDocument& surface, QTextCursor& cursor, Stretch stretch)
{
    if (cursor.hasSelection())
        return deleteSelection(surface, cursor);
    const QTextBlock block = cursor.block();
    if (kindOf(block) == SurfaceKind::Object)
        return cursor.atBlockStart() ? cursor.setPosition(cursor.position() - 1) : selectObject(cursor, block);
    if (cursor.atBlockStart())
        return backOverStart(surface, cursor);
    removeTo(surface, cursor, pieceBefore(block, cursor.position()),
        stretch == Stretch::Word ? QTextCursor::PreviousWord : QTextCursor::PreviousCharacter);
}

void deleteForwards(SurfaceDocument& surface, QTextCursor& cursor, Stretch stretch)
{
    if (cursor.hasSelection())
        return deleteSelection(surface, cursor);
    const QTextBlock block = cursor.block();
    if (kindOf(block) == SurfaceKind::Object && cursor.atBlockStart())
        return selectObject(cursor, block);
    if (cursor.atBlockEnd())
        return forwardOverEnd(surface, cursor);
    removeTo(surface, cursor, pieceAfter(block, cursor.position()),
        stretch == Stretch::Word ? QTextCursor::NextWord : QTextCursor::NextCharacter);
}

} // namespace rapporteur
