// Generated from chorus/specs/signal. Edit the specs, then build the target `generate`.
#pragma once

#include "codegen/runtime/reflect/api.hpp"

namespace chorus::signal_api {

/// The highest version of a domain.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "7cd2dd7e9624fc10";

/// Everything that can be said to and heard from this process.
const reflect::Api& api();

} // namespace chorus::signal_api
