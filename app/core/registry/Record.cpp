#include "core/registry/Record.h"

namespace rapporteur {

QString idOf(const Record& record)
{
    return std::visit(
        [](const auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Publisher>)
                return u"publisher"_s;
            else
                return value.id.text();
        },
        record);
}

} // namespace rapporteur
