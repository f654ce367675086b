#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <string>
#include <string_view>

// Every error that the plugin host returns.
namespace chorus::signal::plugins {

/// `closest` is a URI or name that may have been meant, or empty.
wire::Failure not_found(const std::string& uri, const std::string& closest);
/// `why` is a clause without full stop.
wire::Failure unsupported(const std::string& uri, const std::string& why);
wire::Failure instantiation_failed(const std::string& uri);
wire::Failure preset_not_found(const std::string& uri, const std::string& preset, const std::string& closest);
/// The text that should be the state of a plugin is none, or is that of another one.
wire::Failure bad_state(const std::string& uri, const std::string& why);

} // namespace chorus::signal::plugins
