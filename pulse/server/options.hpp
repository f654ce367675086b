#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace chorus::pulse {

/// The command line of `loophole-pulse`.
struct Options {
    std::filesystem::path session_dir;
    std::optional<std::uint16_t> tcp_port;
    std::optional<std::uint16_t> websocket_port;
    std::string manager_kind = "aura";
    std::optional<std::filesystem::path> trace; ///< Where to record the messages from the start.
    bool help = false;
};

/// Error: `pulse.badOption` with what is wrong.
Result<Options> parse_options(std::span<const char* const> arguments);

/// What `--help` prints.
std::string usage();

} // namespace chorus::pulse
