#include "core/registry/Person.h"

#include <algorithm>

namespace rapporteur {

const PersonName& Person::primaryName() const
{
    static const PersonName nameless;
    const auto primary = std::ranges::find(names, true, &PersonName::primary);
    if (primary != names.end())
        return *primary;
    return names.empty() ? nameless : names.front();
}

const Position* Person::position(const PositionId& position) const
{
    const auto found = std::ranges::find(positions, position, &Position::id);
    return found == positions.end() ? nullptr : &*found;
}

} // namespace rapporteur
