#include "tests/support/allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t allocations = 0;

} // namespace

// Replaces the library's own in every program that this is linked into, at the price of one addition.
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

namespace chorus::test {

std::size_t allocations_so_far()
{
    return allocations;
}

} // namespace chorus::test
