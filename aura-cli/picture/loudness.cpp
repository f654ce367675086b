#include "aura-cli/picture/loudness.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include <ebur128.h>
#include <fmt/format.h>
#include <sndfile.hh>

namespace chorus::aura::picture {
namespace {

constexpr double step_seconds = 0.05;
constexpr std::size_t rms_steps = 6; // 300 ms

struct Ebur128Closer {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};
using Meter = std::unique_ptr<ebur128_state, Ebur128Closer>;

double decibels(double power)
{
    return power > 1e-12 ? 10 * std::log10(power) : -120;
}

/// Mean power of the last few steps.
class SlidingPower {
public:
    double add(const std::vector<float>& samples, std::size_t count)
    {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += static_cast<double>(samples[i]) * samples[i];
        steps_.push_back(count ? sum / static_cast<double>(count) : 0);
        if (steps_.size() > rms_steps) steps_.erase(steps_.begin());
        double mean = 0;
        for (const double step : steps_)
            mean += step;
        return mean / static_cast<double>(steps_.size());
    }

private:
    std::vector<double> steps_;
};

} // namespace

Result<Loudness> measure_loudness(const std::filesystem::path& path)
{
    SndfileHandle file(path.string());
    if (!file || file.channels() < 1 || file.samplerate() < 1)
        return wire::fail("file.cannotRead",
                          fmt::format("{} cannot be read as sound: {}", path.string(), file.strError()),
                          "Give a WAV or FLAC file.");
    const auto channels = static_cast<unsigned>(file.channels());
    const auto rate = static_cast<unsigned long>(file.samplerate());
    Meter meter(ebur128_init(channels, rate, EBUR128_MODE_M | EBUR128_MODE_I));
    if (!meter)
        return wire::fail("file.cannotRead", fmt::format("{} has {} channels at {} Hz.", path.string(), channels, rate),
                          "Give a file with fewer channels.");
    Loudness result;
    SlidingPower power;
    const auto step = static_cast<sf_count_t>(std::lround(static_cast<double>(rate) * step_seconds));
    std::vector<float> samples(static_cast<std::size_t>(step) * channels);
    double seconds = 0;
    for (;;) {
        const sf_count_t frames = file.readf(samples.data(), step);
        if (frames <= 0) break;
        const auto count = static_cast<std::size_t>(frames) * channels;
        for (std::size_t i = 0; i < count; ++i)
            result.peak = std::max(result.peak, static_cast<double>(std::fabs(samples[i])));
        ebur128_add_frames_float(meter.get(), samples.data(), static_cast<std::size_t>(frames));
        seconds += static_cast<double>(frames) / static_cast<double>(rate);
        double momentary = 0;
        ebur128_loudness_momentary(meter.get(), &momentary);
        result.momentary.push_back({seconds, std::isfinite(momentary) ? momentary : -120});
        result.rms.push_back({seconds, decibels(power.add(samples, count))});
    }
    double integrated = 0;
    if (ebur128_loudness_global(meter.get(), &integrated) == EBUR128_SUCCESS && std::isfinite(integrated))
        result.integrated = integrated;
    return result;
}

} // namespace chorus::aura::picture
