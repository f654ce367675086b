#pragma once

#include "aura-cli/picture/draw.hpp"
#include "aura-cli/picture/sheet.hpp"

namespace chorus::aura::picture {

/// The waveform of the mix with its RMS, in `box`.
void draw_mix_wave(const Sheet& sheet, const Mix& mix, const Box& box);
/// RMS and momentary loudness over time with a scale, in `box`.
void draw_mix_level(const Sheet& sheet, const Mix& mix, const Box& box);

} // namespace chorus::aura::picture
