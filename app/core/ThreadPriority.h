#pragma once

namespace rapporteur {

/// From now on the calling thread gives way to threads that a user waits for, such as the one that takes the keys.
void giveWayToTyping();

} // namespace rapporteur
