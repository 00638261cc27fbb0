#pragma once

#include <QByteArray>

namespace rapporteur {

/// The library writes IPTC's extension under a prefix of its own, iptcExt. Any prefix is right, but programs that only look
/// for the string Iptc4xmpExt would find nobody. Names of elements and attributes change, texts do not.
QByteArray withPublicPrefixes(const QByteArray& packet);

} // namespace rapporteur
