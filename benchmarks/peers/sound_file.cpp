#include "benchmarks/peers/sound_file.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fmt/format.h>
#include <numbers>
#include <sndfile.h>

namespace chorus::bench {

namespace {

constexpr int rate_hz = 48000;

std::string complaint(const std::filesystem::path& file, SNDFILE* handle)
{
    return fmt::format("{}: {}", file.string(), sf_strerror(handle));
}

} // namespace

tl::expected<void, std::string> write_test_sound(const std::filesystem::path& file, int voice, std::int64_t frames)
{
    SF_INFO info{};
    info.samplerate = rate_hz;
    info.channels = 2;
    info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    SNDFILE* out = sf_open(file.c_str(), SFM_WRITE, &info);
    if (!out) return tl::unexpected(complaint(file, nullptr));

    std::vector<float> block;
    constexpr std::int64_t block_frames = 4096;
    for (std::int64_t begin = 0; begin < frames; begin += block_frames) {
        const std::int64_t end = std::min(frames, begin + block_frames);
        block.clear();
        for (std::int64_t frame = begin; frame < end; ++frame) {
            const double seconds = static_cast<double>(frame) / rate_hz;
            const double swell = 0.6 - 0.4 * std::cos(2.0 * std::numbers::pi * seconds * (0.2 + 0.03 * voice));
            for (int side = 0; side < 2; ++side) {
                const double pitch_hz = 90.0 * (voice + 1) + side;
                const double phase = 2.0 * std::numbers::pi * seconds * pitch_hz;
                block.push_back(static_cast<float>(0.1 * swell * (std::sin(phase) + 0.5 * std::sin(3.01 * phase))));
            }
        }
        const auto wanted = static_cast<sf_count_t>(end - begin);
        if (sf_writef_float(out, block.data(), wanted) != wanted) {
            std::string why = complaint(file, out);
            sf_close(out);
            return tl::unexpected(std::move(why));
        }
    }
    sf_close(out);
    return {};
}

tl::expected<std::vector<float>, std::string> read_samples(const std::filesystem::path& file)
{
    SF_INFO info{};
    SNDFILE* in = sf_open(file.c_str(), SFM_READ, &info);
    if (!in) return tl::unexpected(complaint(file, nullptr));
    std::vector<float> samples(static_cast<std::size_t>(info.frames) * static_cast<std::size_t>(info.channels));
    const sf_count_t got = sf_readf_float(in, samples.data(), info.frames);
    sf_close(in);
    samples.resize(static_cast<std::size_t>(got) * static_cast<std::size_t>(info.channels));
    return samples;
}

Comparison compare(const std::vector<float>& left, const std::vector<float>& right)
{
    Comparison result;
    result.same_length = left.size() == right.size();
    const std::size_t common = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (left[i] != 0.0F || right[i] != 0.0F) result.silent = false;
        // -0 and 0 are the same sound and the same sum.
        if (left[i] == right[i]) continue;
        ++result.differing;
        result.largest = std::max(result.largest, static_cast<double>(std::abs(left[i] - right[i])));
    }
    return result;
}

} // namespace chorus::bench
