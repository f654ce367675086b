#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// What musical words mean in a project.
struct Meter {
    double tempo = 120; ///< quarter notes a minute
    int beats_in_bar = 4;
    int beat_unit = 4; ///< note value of a beat: 4 is a quarter

    std::int64_t ticks_in_beat() const;
    std::int64_t ticks_in_bar() const { return ticks_in_beat() * beats_in_bar; }
};

/// A place on the timeline in ticks. `5`, `5.1` and `5.1.0` are bar, beat and tick, the first two counted from 1 and
/// 960 ticks in a quarter note. What has a unit counts from the start: `4bars`, `2beats`, `1/8`, `2.5s`, `300ms`, or
/// `9t` for ticks as the protocol counts them; units can be added, as in `4bars+1beat`. Errors: `usage.badPosition`.
Result<std::int64_t> position_from(std::string_view text, const Meter& meter);

/// A length in ticks: as above, with a unit. A number alone is refused, because it would mean a bar elsewhere. May be
/// negative. Errors: `usage.badLength`.
Result<std::int64_t> length_from(std::string_view text, const Meter& meter);

/// `bar.beat.tick`.
std::string position_text(std::int64_t ticks, const Meter& meter);

/// A length in bars or beats where that is exact, else in quarter notes.
std::string length_text(std::int64_t ticks, const Meter& meter);

} // namespace chorus::aura
