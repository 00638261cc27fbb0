#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>
#include <optional>

namespace rapporteur {

/// The written values of an enum whose values count from 0; specialised beside each enum as
/// `static constexpr std::array names { "first"_L1, … }`.
template <typename Enum> struct EnumText;

template <typename Enum> QLatin1StringView enumText(Enum value)
{
    return EnumText<Enum>::names[static_cast<size_t>(value)];
}

template <typename Enum> std::optional<Enum> enumFromText(QStringView text)
{
    for (size_t index = 0; index < EnumText<Enum>::names.size(); ++index) {
        if (text == EnumText<Enum>::names[index])
            return static_cast<Enum>(index);
    }
    return std::nullopt;
}

} // namespace rapporteur
