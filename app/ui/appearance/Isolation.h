#pragma once

#include <QString>

namespace rapporteur {

/// A key, a path or an address that reads from left to right also inside a sentence from right to left (UAX #9, LRI … PDI).
inline QString leftToRight(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

/// A text that reads in its own direction and leaves that around it alone (FSI … PDI).
inline QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace rapporteur
