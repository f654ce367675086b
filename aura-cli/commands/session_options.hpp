#pragma once

#include <CLI/CLI.hpp>

#include "aura-cli/supervise/service.hpp"

namespace chorus::aura {

/// The flags that say what a session is started with.
void add_session_options(CLI::App& command, SessionOptions& options);

} // namespace chorus::aura
