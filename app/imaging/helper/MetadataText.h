#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur {

enum class TextEncoding { Utf8, Windows1252 };

/// UTF-8 where the bytes are valid UTF-8, else Windows-1252, the character set of old IPTC programs.
TextEncoding encodingOf(const QByteArray& bytes);
QString decoded(const QByteArray& bytes, TextEncoding encoding);

/// NFC, line ends as \n, without other control characters and without white space at both ends; cut to `longest` characters.
QString cleanText(const QString& text, qsizetype longest);

/// "2013", "2013-06", "2013-06-25" or "2013-06-25T10:31:12" with an offset if there is one, from what XMP ("2013-06-25"),
/// EXIF ("2013:06:25 10:31:12") and IIM ("20130625") write. Parts that are zero, missing or impossible end the date; empty
/// without a year.
QString isoDate(const QString& text);

} // namespace rapporteur
