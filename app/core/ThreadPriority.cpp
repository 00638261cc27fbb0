#include "core/ThreadPriority.h"

#include <sched.h>
#include <sys/resource.h>

namespace rapporteur {

// Linux does both for a thread alone. Where it is not possible everything works, a little less smoothly.
void giveWayToTyping()
{
    constexpr int gently = 5;
    const sched_param none {};
    // A thread of this kind does not interrupt others when it wakes up: it is woken by the key that is being painted.
    static_cast<void>(::sched_setscheduler(0, SCHED_BATCH, &none));
    static_cast<void>(::setpriority(PRIO_PROCESS, 0, gently));
}

} // namespace rapporteur
