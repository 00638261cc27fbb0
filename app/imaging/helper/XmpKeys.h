#pragma once

#include "imaging/helper/Exiv2.h"

namespace rapporteur {

/// Finds a key whose parts of IPTC's extension are written "iptcExt:". Inside structures the library takes over the prefix
/// of the file, which is "Iptc4xmpExt:" nearly always.
Exiv2::XmpData::const_iterator findXmp(const Exiv2::XmpData& data, const std::string& key);

} // namespace rapporteur
