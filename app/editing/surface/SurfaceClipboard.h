#pragma once

#include "editing/surface/SurfaceDocument.h"

#include <QByteArray>

namespace rapporteur {

/// The format of a text with its pieces on the clipboard, between surfaces.
extern const QString surfaceMimeType;

/// What is selected, as canonical JSON, with the texts of its pieces for newsrooms that do not know their records.
QByteArray clipboardBytes(const QTextCursor& cursor, PieceTexts& texts);

/// A text from the clipboard; pieces whose records are not here come as typed text. Absent when the bytes are not such a
/// text: they may come from any program.
std::optional<PortableText> textFromClipboard(const QByteArray& bytes, const Registry& registry, PieceTexts& texts);

} // namespace rapporteur
