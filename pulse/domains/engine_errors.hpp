#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <string>

namespace chorus::pulse {

/// What an error of the engine or its link means to a client: `session.engineDown` where there is no engine, else
/// `session.engineRefused`. Errors of our own pass as they are.
wire::Error explain_engine(const wire::Error& error);

/// The same for a file: errors of the engine's media domain become those of ours.
wire::Error explain_media(const wire::Error& error, const std::string& path);

/// The same for a plugin: errors of the engine's plugin domain become those of our nodes.
wire::Error explain_plugin(const wire::Error& error, const std::string& uri);

} // namespace chorus::pulse
