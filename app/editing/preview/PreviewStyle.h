#pragma once

#include <QByteArray>

namespace rapporteur {

enum class PreviewLook { Light, Dark, Print };

/// The theme's style sheet as a reader's browser would apply it in this look. The web engine of Qt 6.4 knows one colour
/// scheme per process, so the conditions of @media rules are settled here; printing is always in the printed look.
QByteArray previewStyleSheet(const QByteArray& styleSheet, PreviewLook look);

} // namespace rapporteur
