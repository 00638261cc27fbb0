#pragma once

#include "editing/surface/SurfaceDocument.h"

namespace rapporteur {

// Editing by paragraphs. Each takes the cursor by reference and leaves it where the caret belongs; each is one undo step,
// or part of the edit that is open.

/// Removes what is selected. Pieces go as a whole; headline, summary and body stay apart; blocks like photos go when they
/// are selected as a whole.
void removeSelection(SurfaceDocument& surface, QTextCursor& cursor);

/// Enter: the next paragraph or list item; out of a heading or quotation into plain text; from the headline to the
/// summary, from the end of the summary to the body.
void breakParagraph(SurfaceDocument& surface, QTextCursor& cursor);
void breakLine(SurfaceDocument& surface, QTextCursor& cursor);

enum class Stretch { Character, Word };
/// Backspace and Delete.
void deleteBackwards(SurfaceDocument& surface, QTextCursor& cursor, Stretch stretch);
void deleteForwards(SurfaceDocument& surface, QTextCursor& cursor, Stretch stretch);

/// Makes sure that text can be typed at the cursor: what is selected gives way, beside a photo a paragraph begins.
void prepareTyping(SurfaceDocument& surface, QTextCursor& cursor);

/// Paragraphs of the selection that can have a style: text and quotations of the body.
std::vector<QTextBlock> styledBlocks(const QTextCursor& cursor);
void setParagraphStyle(SurfaceDocument& surface, const QTextCursor& cursor, BlockStyle style, const QString& name);
/// Quotation or pull quote; its text loses marks and becomes typed text.
void setQuotation(SurfaceDocument& surface, const QTextCursor& cursor, SurfaceKind kind, const QString& name);
/// ListItem::None makes plain paragraphs.
void setListItem(SurfaceDocument& surface, const QTextCursor& cursor, ListItem item, const QString& name);
/// Deeper (+1) or less deep (-1); false when no list item there can be moved so, and nothing was changed.
bool changeLevel(SurfaceDocument& surface, const QTextCursor& cursor, int step, const QString& name);

constexpr int deepestListLevel = 9; ///< interchange.md's schema

/// Widens a selection that cuts a piece so that it holds the whole of it; a caret inside a piece goes to the end of it
/// that lies in the direction it came from.
void keepPiecesWhole(QTextCursor& cursor, int previousPosition);

} // namespace rapporteur
