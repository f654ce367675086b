#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "aura-cli/supervise/session_directory.hpp"

namespace chorus::aura {

/// What a session is started with.
struct SessionOptions {
    /// Absent: the engine's own choice.
    std::optional<std::string> device;
    std::optional<std::uint32_t> sample_rate;
    std::optional<std::uint32_t> block_size;
    /// Ports on the loopback interface; absent: only the local socket.
    std::optional<std::uint16_t> tcp_port;
    std::optional<std::uint16_t> websocket_port;
    /// File that takes every message of Pulse; absent: no recording.
    std::optional<std::string> trace;
};

/// Runs the session in this process until SIGTERM or SIGINT, or until it cannot be started. Tells the outcome of the
/// start to `report_descriptor` if there is one. False when it could not be started; why is on standard error.
bool supervise(const SessionDirectory& directory, const SessionOptions& options, std::optional<int> report_descriptor);

/// The words of `options` as flags of `aura supervise`.
std::vector<std::string> flags_of(const SessionOptions& options);

} // namespace chorus::aura
