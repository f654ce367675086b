#include "pulse/model/musical_time.hpp"

#include "pulse/model/tick_clock.hpp"

#include <array>
#include <charconv>
#include <cstdint>

namespace chorus::pulse {
namespace {

constexpr std::int64_t display_tick = ticks_per_quarter / 960;
constexpr std::int64_t last_bar = 1'000'000;

/// Reads the whole number at the front of `text`, and the dot behind it if more follows.
bool take_number(std::string_view& text, std::int64_t& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.empty()) return true;
    if (text.front() != '.') return false;
    text.remove_prefix(1);
    return !text.empty();
}

} // namespace

Ticks beat_length(const Signature& signature)
{
    return Ticks{ticks_per_quarter * 4 / signature.unit};
}

Ticks bar_length(const Signature& signature)
{
    return Ticks{beat_length(signature).value * signature.beats};
}

MusicalTime musical_time(Ticks position, const Signature& signature)
{
    const std::int64_t bar = bar_length(signature).value;
    const std::int64_t beat = beat_length(signature).value;
    const std::int64_t in_bar = position.value % bar;
    return std::to_string(position.value / bar + 1) + '.' + std::to_string(in_bar / beat + 1) + '.' +
           std::to_string(in_bar % beat / display_tick);
}

std::optional<Ticks> parse_musical_time(std::string_view text, const Signature& signature)
{
    std::array<std::int64_t, 3> parts{1, 1, 0};
    for (std::int64_t& part : parts) {
        if (!take_number(text, part)) return std::nullopt;
        if (text.empty()) break;
    }
    if (!text.empty()) return std::nullopt;
    const auto [bar, beat, tick] = parts;
    if (bar < 1 || bar > last_bar || beat < 1 || beat > signature.beats) return std::nullopt;
    if (tick < 0 || tick * display_tick >= beat_length(signature).value) return std::nullopt;
    return Ticks{(bar - 1) * bar_length(signature).value + (beat - 1) * beat_length(signature).value +
                 tick * display_tick};
}

} // namespace chorus::pulse
