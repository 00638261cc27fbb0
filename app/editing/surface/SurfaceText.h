#pragma once

#include "editing/surface/PieceTexts.h"
#include "editing/surface/SurfaceLook.h"

#include <QTextCursor>

// One block of the document ↔ one block of the article.
namespace rapporteur {

/// What a block of the document says, and whether the document shows exactly that; where it does not (a piece was cut in
/// two, text stands beside an object), it is to be written anew.
struct ReadBlock
{
    std::vector<Block> blocks; ///< one but for an object beside text
    bool isWhole = true;
};
ReadBlock readBlock(const QTextBlock& block);

/// The headline, and the text of quotations: without pieces and marks.
QString readPlain(const QTextBlock& block);

/// The identity that a block of the article has in the document.
BlockIdentity identityOf(const Block& block, SurfaceSection section);
BlockIdentity headlineIdentity();

/// Fills the cursor's block, which must be empty but for its format; the cursor ends at its end.
void writeBlock(QTextCursor& cursor, const Block& block, SurfaceSection section, const SurfaceLook& look, PieceTexts& texts);
void writeHeadline(QTextCursor& cursor, const QString& headline, const SurfaceLook& look);
/// Inserts children into a block of text where the cursor is.
void writeChildren(QTextCursor& cursor, const TextBlock& block, const SurfaceLook& look, PieceTexts& texts);
/// Typed text, with line breaks and characters that a document cannot hold.
void writeTyped(QTextCursor& cursor, const QString& text, const RunIdentity& run, const SurfaceLook& look);

/// Puts another text in the place of a run. A caret at either end of it stays at that end.
void writeOver(QTextDocument& document, const SurfaceRun& run, const QString& text, const QTextCharFormat& format);

/// Gives runs and the block itself the look of what they are, where that is not so already.
void applyLook(const QTextBlock& block, const SurfaceLook& look);

/// A text as the surface writes it once it is touched: no empty spans, neighbours of the same marks joined, no unused mark
/// definitions. Prints the same.
TextBlock tidied(TextBlock block);
PortableText tidied(PortableText text);

} // namespace rapporteur
