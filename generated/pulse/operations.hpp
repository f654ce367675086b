// Generated from chorus/specs/pulse. Edit the specs, then build the target `generate`.
#pragma once

#include "codegen/runtime/reflect/api.hpp"

namespace chorus::pulse_api {

/// The highest version of a domain.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "264d3f7677027d31";

/// Everything that can be said to and heard from this process.
const reflect::Api& api();

} // namespace chorus::pulse_api
