#include "signal/control/real_time.hpp"

#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace chorus::signal {
namespace {

int permitted_priority()
{
    const int highest = sched_get_priority_max(SCHED_FIFO);
    if (geteuid() == 0) return highest;
    rlimit limit{};
    if (getrlimit(RLIMIT_RTPRIO, &limit) != 0) return 0;
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, static_cast<rlim_t>(highest)));
}

/// With a limit on locked memory, allocations beyond it would fail once everything to come is locked too.
bool locking_is_unlimited()
{
    if (geteuid() == 0) return true;
    rlimit limit{};
    return getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur == RLIM_INFINITY;
}

} // namespace

RealTimeRights prepare_for_real_time()
{
    return {.memory_locked = locking_is_unlimited() && mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) == 0,
            .fifo_priority = permitted_priority()};
}

std::string to_text(const RealTimeRights& rights)
{
    std::string text = rights.memory_locked ? "memory is locked" : "memory is not locked";
    text += rights.fifo_priority > 0 ? ", threads may run at FIFO priority " + std::to_string(rights.fifo_priority)
                                     : ", threads run at normal priority";
    return text;
}

} // namespace chorus::signal
