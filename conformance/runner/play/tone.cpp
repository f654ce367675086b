#include "conformance/runner/play/tone.hpp"

#include <sndfile.hh>

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <vector>

namespace chorus::conform {

std::filesystem::path write_tone(const std::filesystem::path& path)
{
    constexpr int rate = 48000;
    constexpr double hertz = 440;
    std::vector<float> samples;
    for (int frame = 0; frame < rate; ++frame) {
        const auto value = static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * hertz * frame / rate));
        samples.insert(samples.end(), {value, -value});
    }
    SndfileHandle file(path.string(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_PCM_24, 2, rate);
    if (!file || file.writef(samples.data(), rate) != rate)
        throw std::runtime_error("The sound file " + path.string() + " cannot be written.");
    return path;
}

} // namespace chorus::conform
