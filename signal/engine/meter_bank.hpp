#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace chorus::signal {

/// What the meters of a plan show, by slot. The audio thread writes, the control thread reads; neither waits.
class MeterBank {
public:
    /// Linear values.
    struct Reading {
        float peak_left = 0.0f; // since the reading before
        float peak_right = 0.0f;
        float rms_left = 0.0f; // over 300 ms
        float rms_right = 0.0f;
        bool operator==(const Reading&) const = default;
    };

    /// Raises the peaks and replaces the RMS. Audio thread; wait-free unless a reading meets it, which it then repeats.
    void report(std::uint16_t slot, const Reading& reading) noexcept
    {
        Slot& to = slots_[slot];
        raise(to[0], reading.peak_left);
        raise(to[1], reading.peak_right);
        to[2].store(reading.rms_left, std::memory_order_relaxed);
        to[3].store(reading.rms_right, std::memory_order_relaxed);
    }
    /// Reads a slot and lets its peaks begin anew. One reader.
    Reading take(std::uint16_t slot) noexcept
    {
        Slot& from = slots_[slot];
        return {from[0].exchange(0.0f, std::memory_order_relaxed), from[1].exchange(0.0f, std::memory_order_relaxed),
                from[2].load(std::memory_order_relaxed), from[3].load(std::memory_order_relaxed)};
    }

private:
    using Slot = std::array<std::atomic<float>, 4>;
    static constexpr std::size_t slots = 65536; // all that a slot number can name

    static void raise(std::atomic<float>& peak, float to) noexcept
    {
        float now = peak.load(std::memory_order_relaxed);
        while (now < to && !peak.compare_exchange_weak(now, to, std::memory_order_relaxed)) {
        }
    }

    std::unique_ptr<Slot[]> slots_{new Slot[slots]()};
};

} // namespace chorus::signal
