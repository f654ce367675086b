#pragma once

#include "generated/types/timeline.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace chorus::pulse {

/// The length of a beat, and of a bar, in a signature.
Ticks beat_length(const Signature& signature);
Ticks bar_length(const Signature& signature);

/// A position as `bar.beat.tick`; the last part counts 960 to a quarter and loses what is finer.
MusicalTime musical_time(Ticks position, const Signature& signature);

/// Reads `bar`, `bar.beat` or `bar.beat.tick`. Nothing where the signature has no such place.
std::optional<Ticks> parse_musical_time(std::string_view text, const Signature& signature);

} // namespace chorus::pulse
