#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur {

/// The HTML in what a clipboard offers as HTML: without the header of Windows' CF_HTML, decoded from UTF-8, UTF-16, the
/// character set it declares, or Windows-1252.
QString htmlFromClipboard(const QByteArray& bytes);

} // namespace rapporteur
