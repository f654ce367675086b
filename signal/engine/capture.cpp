#include "signal/engine/capture.hpp"

#include "signal/realtime/realtime_scope.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace chorus::signal {

void Capture::write(const float* left, const float* right, std::size_t frames, bool waits) noexcept
{
    if (ended()) return;
    if (left_) frames = std::min(frames, static_cast<std::size_t>(*left_));
    std::size_t done = ring_.write(left, right, frames);
    while (waits && done < frames && !abandoned_.load(std::memory_order_acquire)) {
        const PatientScope patience;
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        done += ring_.write(left + done, right + done, frames - done);
    }
    if (done < frames) lost_.fetch_add(frames - done, std::memory_order_relaxed);
    if (!left_) return;
    *left_ -= static_cast<std::int64_t>(frames);
    if (*left_ == 0) end();
}

} // namespace chorus::signal
