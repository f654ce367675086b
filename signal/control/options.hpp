#pragma once

#include "generated/signal/engine.hpp"

#include <chrono>
#include <string>
#include <variant>

namespace chorus::signal {

/// What the process was started with.
struct Options {
    std::string session_dir; ///< Folder of the session; `signal.sock` is made in it.
    signal_api::engine::EngineConfig engine{.device = "virtual", .sample_rate = 48000, .block_size = 256, .threads = 1};
    std::chrono::milliseconds grace{60'000}; ///< How long it plays on without a controller.
    std::string log_level = "info";
};

/// The process is to end at once with this text and exit code.
struct EarlyExit {
    std::string text;
    int code = 0;
};

/// Reads the command line. Help, version and mistakes end the process early: 0 for the first two, 2 for mistakes.
std::variant<Options, EarlyExit> parse_options(int argc, const char* const* argv);

} // namespace chorus::signal
