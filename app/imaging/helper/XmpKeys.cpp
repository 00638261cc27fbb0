#include "imaging/helper/XmpKeys.h"

namespace rapporteur {

Exiv2::XmpData::const_iterator findXmp(const Exiv2::XmpData& data, const std::string& key)
{
    const auto found = data.findKey(Exiv2::XmpKey(key));
    if (found != data.end())
        return found;
    const std::string own = "/iptcExt:";
    const std::string usual = "/Iptc4xmpExt:";
    std::string other = key;
    for (size_t place = other.find(own); place != std::string::npos; place = other.find(own, place + usual.size()))
        other.replace(place, own.size(), usual);
    return other == key ? data.end() : data.findKey(Exiv2::XmpKey(other));
}

} // namespace rapporteur
