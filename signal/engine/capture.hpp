#pragma once

#include "signal/realtime/retirement.hpp"
#include "signal/realtime/sample_ring.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace chorus::signal {

/// A recording of the master: its samples on their way from the audio thread to a thread that writes them away. It
/// holds the frames of one roll from the first one on, before any fade that is only for monitoring.
class Capture {
public:
    /// Room for `ring_frames` that were not read yet; ends after `length` frames or with the roll. Control thread.
    explicit Capture(std::size_t ring_frames, std::optional<std::int64_t> length = std::nullopt)
        : ring_(ring_frames), left_(length)
    {}

    /// Up to `frames` frames in order; how many, tells the result. The one reader.
    std::size_t read(float* left, float* right, std::size_t frames) noexcept { return ring_.read(left, right, frames); }
    /// No frame comes any more; those that came can still be read. Any thread.
    bool ended() const noexcept { return ended_.load(std::memory_order_acquire); }
    /// Frames that found no room. Any thread.
    std::uint64_t lost() const noexcept { return lost_.load(std::memory_order_relaxed); }
    /// Nobody will read any more; where the audio thread waits for room it stops doing so. Any thread.
    void abandon() noexcept { abandoned_.store(true, std::memory_order_release); }

    /// Ends after `length` frames from here. Audio thread.
    void limit(std::int64_t length) noexcept { left_ = length; }
    /// Takes the next frames. Where `waits`, it waits for room and nothing is lost. Audio thread.
    void write(const float* left, const float* right, std::size_t frames, bool waits) noexcept;
    /// Audio thread.
    void end() noexcept { ended_.store(true, std::memory_order_release); }

private:
    SampleRing ring_;
    std::optional<std::int64_t> left_; // frames until it ends; audio thread
    std::atomic<bool> ended_{false};
    std::atomic<bool> abandoned_{false};
    std::atomic<std::uint64_t> lost_{0};
};

/// Keeps a capture alive while the audio thread uses it.
class CaptureHold final : public Retirable {
public:
    explicit CaptureHold(std::shared_ptr<Capture> held) : capture(std::move(held)) {}

    const std::shared_ptr<Capture> capture;
};

} // namespace chorus::signal
