#pragma once

#include "core/EnumText.h"

#include <QByteArray>
#include <array>

namespace rapporteur {

enum class PreviewLook { Light, Dark, Print };

template <> struct EnumText<PreviewLook>
{
    static constexpr std::array names { QLatin1StringView("light"), QLatin1StringView("dark"),
                                        QLatin1StringView("print") };
};

/// The theme's style sheet as a reader's browser would apply it in this look. The web engine of Qt 6.4 knows one colour
/// scheme per process, so the conditions of @media rules are settled here; printing is always in the printed look.
QByteArray previewStyleSheet(const QByteArray& styleSheet, PreviewLook look);

} // namespace rapporteur
