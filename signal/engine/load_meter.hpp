#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace chorus::signal {

/// How much of the time that it has the audio thread uses.
class LoadMeter {
public:
    struct Reading {
        double load = 0.0;          // of the last second of blocks, as a share of the time they had
        double worst = 0.0;         // longest block since the reading before, likewise
        std::uint64_t overruns = 0; // blocks that took longer than they had, since the start
    };

    explicit LoadMeter(std::uint32_t sample_rate) noexcept : sample_rate_(sample_rate) {}

    /// A block took so long. Audio thread; wait-free.
    void add(std::chrono::nanoseconds took, std::size_t frames) noexcept;
    /// The device ran dry. Audio thread; wait-free.
    void add_overrun() noexcept { overruns_.fetch_add(1, std::memory_order_relaxed); }
    /// One reader.
    Reading take() noexcept;

private:
    std::uint32_t sample_rate_;
    double second_ns_ = 0.0; // of the second that is being filled; audio thread
    std::size_t second_frames_ = 0;
    std::atomic<double> load_{0.0};
    std::atomic<double> worst_{0.0};
    std::atomic<std::uint64_t> overruns_{0};
};

} // namespace chorus::signal
