#pragma once

#include "editing/surface/SurfaceDocument.h"

namespace rapporteur {

/// Inserts a text in place of what is selected, as one undo step: a single plain paragraph into the paragraph at the
/// cursor, anything else as blocks. Headline and quotations take its plain text. Keys are made anew.
void insertText(SurfaceDocument& surface, QTextCursor& cursor, const PortableText& text, const QString& name);

/// Puts a photo, roster, table or divider after the paragraph at the cursor, in place of an empty one; the cursor ends in
/// the paragraph after it, which is made when there is none. Returns the key of the block.
QString insertObject(SurfaceDocument& surface, QTextCursor& cursor, Block block, const QString& name);
/// Puts another value in the place of a block that is not text, or changes who is quoted.
void replaceObject(SurfaceDocument& surface, const QString& key, Block block, const QString& name);

/// Puts a generated piece in place of what is selected; `shown` is its text until it is rendered. Returns its key; empty
/// where no piece can stand.
QString insertPiece(SurfaceDocument& surface, QTextCursor& cursor, Inline piece, const QString& shown, const QString& name);

/// A change of a piece that stands in the document: its words, say.
struct PieceChange
{
    SurfaceRun run;
    Inline piece;
    QString shown;
};
void replacePiece(SurfaceDocument& surface, const PieceChange& change, const QString& name);

/// What is selected, as a text of its own; pieces whole.
PortableText selectedText(const QTextCursor& cursor);
/// The same as plain text, paragraphs separated by line feeds.
QString selectedPlainText(const QTextCursor& cursor);

} // namespace rapporteur
