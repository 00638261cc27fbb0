#pragma once

#include "core/rendered/PictureStatement.h"
#include "imaging/PictureFile.h"

#include <QByteArray>
#include <QSize>

namespace rapporteur {

/// Changes whenever the same statement may be written differently.
constexpr int statementVersion = 1;

/// The room that an AVIF rendition needs for the statement, in bytes.
int packetRoomFor(const PictureStatement& statement);

/// A rendition that holds pixels alone, with the statement: XMP in all formats; IIM, EXIF and a colour profile in JPEG. Read
/// back and compared before it is returned. Throws Error CannotWrite naming what was not written.
QByteArray withStatement(const QByteArray& rendition, PictureFormat format, QSize size, const PictureStatement& statement);

} // namespace rapporteur
