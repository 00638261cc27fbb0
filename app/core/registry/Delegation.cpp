#include "core/registry/Delegation.h"

namespace rapporteur {

Visibility defaultVisibility(Role role)
{
    switch (role) {
    case Role::Interpreter:
    case Role::NoteTaker:
    case Role::Staff:
        return Visibility::Omit;
    default:
        return Visibility::Group;
    }
}

} // namespace rapporteur
