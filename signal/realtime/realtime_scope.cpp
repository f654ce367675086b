#include "signal/realtime/realtime_scope.hpp"

namespace chorus::signal {

namespace {

// Not in a library that is loaded later: there the first access of a thread may allocate.
thread_local int depth = 0;

} // namespace

bool in_realtime() noexcept
{
    return depth > 0;
}

RealtimeScope::RealtimeScope() noexcept
{
    ++depth;
}

RealtimeScope::~RealtimeScope()
{
    --depth;
}

PatientScope::PatientScope() noexcept : depth_(depth)
{
    depth = 0;
}

PatientScope::~PatientScope()
{
    depth = depth_;
}

} // namespace chorus::signal
