#include "benchmarks/measure/allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t allocations = 0;

} // namespace

// One addition more than the library's own, for both sides of every row.
void* operator new(std::size_t bytes)
{
    ++allocations;
    if (void* memory = std::malloc(bytes)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace chorus::bench {

std::size_t allocations_so_far()
{
    return allocations;
}

} // namespace chorus::bench
