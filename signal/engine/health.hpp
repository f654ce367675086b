#pragma once

#include <atomic>
#include <cstdint>

namespace chorus::signal {

/// What went wrong while samples were computed. The threads of the executor count, any thread reads.
struct Health {
    std::atomic<std::uint64_t> media_underruns{0}; // reads that were not in memory in time and played as silence
    std::atomic<std::uint64_t> plugin_faults{0}; // blocks of a plugin that held an infinity or a NaN and were replaced
};

} // namespace chorus::signal
