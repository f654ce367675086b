#pragma once

#include <string>

namespace chorus::aura {

/// The present time as RFC 3339 with milliseconds, in UTC.
std::string wall_clock_text();

} // namespace chorus::aura
