#pragma once

#include <string>

#include "generated/pulse/rendering.hpp"

namespace chorus::aura {

/// What came of a render or capture: one row for each signal with its length, levels and the hash of its samples.
std::string job_text(const pulse_api::rendering::Job& job);

} // namespace chorus::aura
