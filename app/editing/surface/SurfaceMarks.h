#pragma once

#include "editing/surface/SurfaceDocument.h"

namespace rapporteur {

enum class MarkState { Off, On };

/// A mark that needs more than its name: the address of a link, the language of a word.
struct MarkValue
{
    MarkDefinitionKind kind = MarkDefinitionKind::Link;
    QString value;
};

/// Whether marks and pieces may stand there: not in the headline, quotations and objects.
bool takesMarks(const QTextBlock& block);

/// What typing at the cursor looks like: as the text before it, without being part of a generated piece or a link that
/// ends there.
QTextCharFormat typingFormat(const SurfaceDocument& surface, const QTextCursor& cursor);
/// The format with a mark changed: what will be typed next.
QTextCharFormat withMark(
    const SurfaceDocument& surface, const QTextBlock& block, const QTextCharFormat& format, const QString& mark, MarkState state);

/// Whether everything selected has the mark (strong, em …).
bool hasMark(const QTextCursor& selection, const QString& mark);
/// Gives or takes the mark of all that is selected, as an undo step called `name`.
void setMark(SurfaceDocument& surface, const QTextCursor& selection, const QString& mark, MarkState state, const QString& name);
/// Takes all marks, links and languages of what is selected.
void clearMarks(SurfaceDocument& surface, const QTextCursor& selection, const QString& name);

/// Links or marks what is selected; an empty value takes the link or language away.
void setMarkValue(SurfaceDocument& surface, const QTextCursor& selection, const MarkValue& value, const QString& name);
/// The address or language at the cursor; absent where there is none.
std::optional<QString> markValue(const QTextCursor& cursor, MarkDefinitionKind kind);
/// Everything around the cursor that the same link or language covers, else the cursor's own selection.
QTextCursor markedRange(const QTextCursor& cursor, MarkDefinitionKind kind);

/// The address as it is kept: "example.org" becomes https://example.org. Empty when a reader could not follow it.
QString cleanAddress(const QString& typed);

} // namespace rapporteur
