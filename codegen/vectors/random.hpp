#pragma once

#include <cstddef>
#include <cstdint>

namespace chorus::codegen {

/// Numbers that are the same for the same seed on every machine (splitmix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next()
    {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    /// Less than `count`, which is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// True once in `count` times.
    bool once_in(std::size_t count) { return below(count) == 0; }
    /// One of the items of a list or array.
    template <class List>
    const auto& one_of(const List& items)
    {
        return items[below(items.size())];
    }

private:
    std::uint64_t state_;
};

} // namespace chorus::codegen
