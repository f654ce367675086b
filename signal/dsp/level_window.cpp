#include "signal/dsp/level_window.hpp"

#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chorus::signal::dsp {

void LevelWindow::add(const float* samples, std::size_t frames) noexcept
{
    while (frames > 0) {
        const std::size_t count = std::min(frames, part_frames_ - filled_);
        energy_ += energy(samples, count);
        filled_ += count;
        samples += count;
        frames -= count;
        if (filled_ < part_frames_) return;
        energies_[next_] = energy_;
        next_ = (next_ + 1) % parts;
        energy_ = 0.0;
        filled_ = 0;
        const double sum = std::accumulate(energies_.begin(), energies_.end(), 0.0);
        rms_ = static_cast<float>(std::sqrt(sum / static_cast<double>(parts * part_frames_)));
    }
}

float LevelWindow::rms() const noexcept
{
    return rms_;
}

} // namespace chorus::signal::dsp
