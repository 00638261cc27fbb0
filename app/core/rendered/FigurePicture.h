#pragma once

#include "core/registry/Photo.h"

namespace rapporteur {

/// What of an original is delivered: the part, and what is made unrecognisable in it.
struct FigurePicture
{
    QByteArray key;             ///< names the delivered files, 64 hexadecimal digits; empty: the whole original as it is
    std::optional<Region> area; ///< of the displayed original; absent: all of it
    std::vector<PhotoMask> masks;
    friend bool operator==(const FigurePicture&, const FigurePicture&) = default;
};

} // namespace rapporteur
