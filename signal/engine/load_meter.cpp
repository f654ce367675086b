#include "signal/engine/load_meter.hpp"

namespace chorus::signal {

void LoadMeter::add(std::chrono::nanoseconds took, std::size_t frames) noexcept
{
    const double rate = sample_rate_;
    const double had_ns = static_cast<double>(frames) / rate * 1e9;
    const double share = static_cast<double>(took.count()) / had_ns;
    double worst = worst_.load(std::memory_order_relaxed);
    while (worst < share && !worst_.compare_exchange_weak(worst, share, std::memory_order_relaxed)) {
    }
    if (share > 1.0) add_overrun();
    second_ns_ += static_cast<double>(took.count());
    second_frames_ += frames;
    if (second_frames_ < sample_rate_) return;
    load_.store(second_ns_ / (static_cast<double>(second_frames_) / rate * 1e9), std::memory_order_relaxed);
    second_ns_ = 0.0;
    second_frames_ = 0;
}

LoadMeter::Reading LoadMeter::take() noexcept
{
    return {load_.load(std::memory_order_relaxed), worst_.exchange(0.0, std::memory_order_relaxed),
            overruns_.load(std::memory_order_relaxed)};
}

} // namespace chorus::signal
