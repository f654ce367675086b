#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "pulse/model/model.hpp"

namespace chorus::pulse {

/// Whether one channel may play into another. Errors: `channel.notFound`, `routing.notATarget`,
/// `routing.masterHasNoOutput`, `routing.cycle` with the way that would lead back.
Result<void> check_route(const Model& model, const ChannelId& from, const ChannelId& to);

} // namespace chorus::pulse
