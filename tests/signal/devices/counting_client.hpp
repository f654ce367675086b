#pragma once

#include "signal/engine/driver.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>

namespace chorus::signal {

/// Counts what a driver asks for and lets a test wait for it. Unlike an engine it may take a lock on the driver's
/// thread.
class CountingClient final : public AudioClient {
public:
    void pull(float* const* out, std::size_t frames) noexcept override
    {
        for (std::size_t frame = 0; frame < frames; ++frame)
            out[0][frame] = out[1][frame] = 0.0f;
        change([&] { frames_ += frames; });
    }
    void device_underrun() noexcept override { ++underruns; }
    void device_lost(std::string reason) noexcept override
    {
        change([&] { lost_ = std::move(reason); });
    }
    bool resting() const noexcept override { return rests; }

    bool wait_for_frames(std::size_t count)
    {
        return wait([&] { return frames_ >= count; });
    }
    bool wait_until_lost()
    {
        return wait([&] { return !lost_.empty(); });
    }
    std::size_t frames()
    {
        const std::lock_guard lock(guard_);
        return frames_;
    }

    std::atomic<int> underruns{0};
    std::atomic<bool> rests{false};

private:
    template <class Change>
    void change(Change make)
    {
        {
            const std::lock_guard lock(guard_);
            make();
        }
        changed_.notify_all();
    }
    template <class Condition>
    bool wait(Condition holds)
    {
        std::unique_lock lock(guard_);
        return changed_.wait_for(lock, std::chrono::seconds(20), holds);
    }

    std::mutex guard_;
    std::condition_variable changed_;
    std::size_t frames_ = 0;
    std::string lost_;
};

} // namespace chorus::signal
