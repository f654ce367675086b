#include "aura-cli/words/musical_text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include <fmt/format.h>

namespace chorus::aura {
namespace {

constexpr std::int64_t ticks_in_quarter = 983'040;
/// The finest tick that people write: 960 in a quarter.
constexpr std::int64_t ticks_in_written_tick = ticks_in_quarter / 960;
/// Beyond this a number would not be exact on the wire.
constexpr double largest = 9e15;

std::optional<std::int64_t> whole_number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

/// The number at the front of `text`, which is taken off it.
std::optional<double> take_number(std::string_view& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || !std::isfinite(value)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

struct Unit {
    std::string_view word;
    double ticks;
};

std::optional<double> ticks_of_unit(std::string_view word, const Meter& meter)
{
    const double second = meter.tempo / 60 * ticks_in_quarter;
    const auto bar = static_cast<double>(meter.ticks_in_bar());
    const auto beat = static_cast<double>(meter.ticks_in_beat());
    const std::array units{Unit{"bars", bar}, Unit{"bar", bar},          Unit{"beats", beat}, Unit{"beat", beat},
                           Unit{"s", second}, Unit{"ms", second / 1000}, Unit{"t", 1},        Unit{"ticks", 1}};
    for (const Unit& unit : units)
        if (unit.word == word) return unit.ticks;
    return std::nullopt;
}

/// `3/8` of a whole note.
std::optional<double> note_value(double numerator, std::string_view rest)
{
    rest.remove_prefix(1);
    const auto denominator = whole_number(rest);
    if (!denominator || *denominator == 0) return std::nullopt;
    return numerator * 4 * ticks_in_quarter / static_cast<double>(*denominator);
}

std::optional<double> one_amount(std::string_view text, const Meter& meter)
{
    const auto number = take_number(text);
    if (!number) return std::nullopt;
    if (text.starts_with('/')) return note_value(*number, text);
    const auto unit = ticks_of_unit(text, meter);
    if (!unit) return std::nullopt;
    return *number * *unit;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<std::int64_t> amount(std::string_view text, const Meter& meter)
{
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    double sum = 0;
    for (const std::string_view part : split(text, '+')) {
        const auto value = one_amount(part, meter);
        if (!value || *value < 0) return std::nullopt;
        sum += *value;
    }
    if (sum > largest) return std::nullopt;
    const auto ticks = static_cast<std::int64_t>(std::llround(sum));
    return negative ? -ticks : ticks;
}

/// Bar, beat and tick; nothing when there is no such place.
std::optional<std::int64_t> bar_beat_tick(std::string_view text, const Meter& meter)
{
    const auto parts = split(text, '.');
    if (parts.size() > 3) return std::nullopt;
    std::array<std::int64_t, 3> numbers{1, 1, 0};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = whole_number(parts[i]);
        if (!number || *number > 100'000'000) return std::nullopt;
        numbers[i] = *number;
    }
    const auto [bar, beat, tick] = numbers;
    const bool exists =
        bar >= 1 && beat >= 1 && beat <= meter.beats_in_bar && tick * ticks_in_written_tick < meter.ticks_in_beat();
    if (!exists) return std::nullopt;
    return (bar - 1) * meter.ticks_in_bar() + (beat - 1) * meter.ticks_in_beat() + tick * ticks_in_written_tick;
}

std::string plural(std::int64_t count, const char* word)
{
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

} // namespace

std::int64_t Meter::ticks_in_beat() const
{
    return ticks_in_quarter * 4 / beat_unit;
}

Result<std::int64_t> position_from(std::string_view text, const Meter& meter)
{
    if (const auto place = bar_beat_tick(text, meter)) return *place;
    if (const auto from_start = amount(text, meter); from_start && *from_start >= 0) return *from_start;
    return wire::fail(
        "usage.badPosition", fmt::format("`{}` is no place in {}/{}.", text, meter.beats_in_bar, meter.beat_unit),
        "Write bar.beat.tick such as 5.3 (bars and beats from 1, 960 ticks a quarter), or 4bars, 2.5s, 12345t.");
}

Result<std::int64_t> length_from(std::string_view text, const Meter& meter)
{
    if (const auto length = amount(text, meter)) return *length;
    return wire::fail("usage.badLength", fmt::format("`{}` is no length.", text),
                      "Write a number with a unit: 4bars, 2beats, 1/8, 2.5s, 300ms or 12345t; 1bar+2beats adds up.");
}

std::string position_text(std::int64_t ticks, const Meter& meter)
{
    const std::int64_t bar = ticks / meter.ticks_in_bar();
    const std::int64_t beat = ticks % meter.ticks_in_bar() / meter.ticks_in_beat();
    const std::int64_t tick = ticks % meter.ticks_in_beat() / ticks_in_written_tick;
    return fmt::format("{}.{}.{}", bar + 1, beat + 1, tick);
}

std::string length_text(std::int64_t ticks, const Meter& meter)
{
    if (ticks % meter.ticks_in_bar() == 0) return plural(ticks / meter.ticks_in_bar(), "bar");
    if (ticks % meter.ticks_in_beat() == 0) return plural(ticks / meter.ticks_in_beat(), "beat");
    return fmt::format("{:.3f} beats", static_cast<double>(ticks) / static_cast<double>(meter.ticks_in_beat()));
}

} // namespace chorus::aura
