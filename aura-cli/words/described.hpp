#pragma once

#include <string>

#include "codegen/runtime/reflect/api.hpp"

namespace chorus::aura {

/// Whether a field in ticks says how long or how much later, not where. The specs give both the same unit.
bool is_length(const reflect::Field& field);
bool is_ticks(const reflect::Type& type);

/// What to write for a field, as a short word for usage lines: `TRACK`, `PLACE`, `on|off`.
std::string placeholder(const reflect::Field& field);

/// What to write for a field, in words: `name or id of a track`.
std::string described(const reflect::Field& field);

} // namespace chorus::aura
