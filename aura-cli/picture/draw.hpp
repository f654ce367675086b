#pragma once

#include "aura-cli/picture/canvas.hpp"
#include "aura-cli/picture/loudness.hpp"
#include "aura-cli/picture/sound.hpp"

namespace chorus::aura::picture {

/// The rendered mix, drawn below the arrangement. Its first sample is at `start`.
struct Mix {
    double start = 0; ///< quarter notes
    std::shared_ptr<const Sound> sound;
    Loudness loudness;
};

/// The arrangement over the mix. `width` in pixels; the height follows from what there is to see.
Canvas draw(const Arrangement& arrangement, const std::optional<Mix>& mix, int width = 1920);

} // namespace chorus::aura::picture
