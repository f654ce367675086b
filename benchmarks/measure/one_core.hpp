#pragma once

#include <sched.h>

namespace chorus::bench {

/// Keeps this process, and those that it starts meanwhile, on the core where it runs. Where two processes are put by
/// the scheduler decides what a wake-up costs more than anything that they do, so both sides of a comparison get the
/// same place.
class OneCore {
public:
    OneCore()
    {
        cpu_set_t one;
        CPU_ZERO(&one);
        const int core = ::sched_getcpu();
        held_ = core >= 0 && ::sched_getaffinity(0, sizeof before_, &before_) == 0;
        if (!held_) return;
        CPU_SET(static_cast<unsigned>(core), &one);
        held_ = ::sched_setaffinity(0, sizeof one, &one) == 0;
    }
    ~OneCore()
    {
        if (held_) ::sched_setaffinity(0, sizeof before_, &before_);
    }
    OneCore(const OneCore&) = delete;
    OneCore& operator=(const OneCore&) = delete;
    bool held() const { return held_; }

private:
    cpu_set_t before_{};
    bool held_ = false;
};

} // namespace chorus::bench
