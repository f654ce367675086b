#pragma once

#include "generated/types/plan.hpp"
#include "signal/dsp/envelope.hpp"

#include <optional>

namespace chorus::signal {

/// The curve of a plan as an envelope; its scale is left to the reader. Control thread.
dsp::Envelope envelope_of(const Curve& curve);
std::optional<dsp::Envelope> envelope_of(const std::optional<Curve>& curve);

} // namespace chorus::signal
