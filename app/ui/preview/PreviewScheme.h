#pragma once

#include <QByteArray>
#include <QUrl>

namespace rapporteur {

/// The scheme under which the preview's page, its style sheet and its pictures are served, and nothing else.
QByteArray previewSchemeName();

/// Tells the web engine of the scheme. Before the QApplication is made; a later call is ignored by Qt.
void registerPreviewScheme();

/// Has pages drawn by the processor, unless the user's environment asks for another way. Also before the QApplication. One view
/// drawn by OpenGL makes Qt flush the whole window through OpenGL: each key in the text then waits for it.
void drawPagesInSoftware();

/// The page of one article. Its folder is the top: the page's "../../../media/…" ends there too, however deep the page will
/// lie in the bundle, so that a new date or slug needs no new page.
QUrl previewUrl(const QString& article);

} // namespace rapporteur
