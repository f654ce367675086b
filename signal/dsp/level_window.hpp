#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace chorus::signal::dsp {

/// RMS of the last 300 ms of one channel, in steps of 10 ms. Audio thread.
class LevelWindow {
public:
    explicit LevelWindow(std::uint32_t sample_rate) noexcept : part_frames_(sample_rate / 100) {}

    void add(const float* samples, std::size_t frames) noexcept;
    /// A linear value; before the first 300 ms the time that is missing counts as silent.
    float rms() const noexcept;

private:
    static constexpr std::size_t parts = 30;

    std::size_t part_frames_;
    std::array<double, parts> energies_{}; // of whole parts
    std::size_t next_ = 0;
    double energy_ = 0.0; // of the part that is being filled
    std::size_t filled_ = 0;
    float rms_ = 0.0f;
};

} // namespace chorus::signal::dsp
