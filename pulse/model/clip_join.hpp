#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "pulse/model/edit.hpp"
#include "pulse/model/tick_clock.hpp"

#include <optional>
#include <string>

namespace chorus::pulse {

/// Why two adjacent clips cannot become one that sounds the same; nothing if they can.
std::optional<std::string> obstacle_to_join(const Model& model, const Clip& left, const Clip& right);

/// Makes one clip of two that touch on one track, and returns it. There is no obstacle.
///
/// Where the right clip goes on with the content of the left one, the left one is only made longer. Otherwise the
/// content of both is cut at the edges of the clips and put together; `clock` says which frame of the media is at a
/// cut.
Clip join_clips(Edit& edit, const Clip& left, const Clip& right, const TickClock& clock);

} // namespace chorus::pulse
