#include "aura-cli/picture/sound.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <sndfile.hh>

namespace chorus::aura::picture {
namespace {

/// Fine enough for a pixel of a long picture, coarse enough to keep an hour of sound in a few megabytes.
constexpr std::int64_t frames_in_block = 64;

Extent measure(const float* samples, std::size_t count)
{
    Extent extent;
    if (count == 0) return extent;
    const auto [low, high] = std::minmax_element(samples, samples + count);
    extent.lowest = *low;
    extent.highest = *high;
    for (std::size_t i = 0; i < count; ++i)
        extent.mean_square += static_cast<double>(samples[i]) * samples[i];
    extent.mean_square /= static_cast<double>(count);
    return extent;
}

} // namespace

Result<std::shared_ptr<const Sound>> Sound::read(const std::filesystem::path& path)
{
    SndfileHandle file(path.string());
    if (!file || file.channels() < 1 || file.samplerate() < 1)
        return wire::fail("file.cannotRead",
                          fmt::format("{} cannot be read as sound: {}", path.string(), file.strError()),
                          "Give a WAV or FLAC file.");
    auto sound = std::make_shared<Sound>();
    sound->sample_rate_ = file.samplerate();
    sound->channels_ = file.channels();
    std::vector<float> samples(static_cast<std::size_t>(frames_in_block * file.channels()));
    for (;;) {
        const sf_count_t frames = file.readf(samples.data(), frames_in_block);
        if (frames <= 0) break;
        sound->frames_ += frames;
        sound->blocks_.push_back(measure(samples.data(), static_cast<std::size_t>(frames * file.channels())));
    }
    return sound;
}

Extent Sound::extent(double from, double to) const
{
    const double blocks_in_second = static_cast<double>(sample_rate_) / static_cast<double>(frames_in_block);
    const auto count = static_cast<std::int64_t>(blocks_.size());
    const auto first =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(from * blocks_in_second)), 0, count);
    const auto last = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(to * blocks_in_second)), 0, count);
    if (first >= last) return {};
    Extent whole{1, -1, 0};
    for (auto i = first; i < last; ++i) {
        const Extent& block = blocks_[static_cast<std::size_t>(i)];
        whole.lowest = std::min(whole.lowest, block.lowest);
        whole.highest = std::max(whole.highest, block.highest);
        whole.mean_square += block.mean_square;
    }
    whole.mean_square /= static_cast<double>(last - first);
    return whole;
}

} // namespace chorus::aura::picture
