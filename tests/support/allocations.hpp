#pragma once

#include <cstddef>

namespace chorus::test {

/// How often this thread has taken memory with `new` so far.
std::size_t allocations_so_far();

/// How often `work` takes memory with `new`.
template <class Work>
std::size_t allocations_of(Work&& work)
{
    const std::size_t before = allocations_so_far();
    work();
    return allocations_so_far() - before;
}

} // namespace chorus::test
