#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace chorus::net {

/// How bytes travel between two processes.
enum class Scheme { unix_socket, tcp, websocket };

/// Where a process listens. Its text form is `unix:/path/to.sock`, `tcp:127.0.0.1:9000` or `ws://127.0.0.1:9001`.
struct Endpoint {
    Scheme scheme = Scheme::unix_socket;
    std::string path = {};  ///< Unix socket only: absolute or relative file name.
    std::string host = {};  ///< TCP and WebSocket only: a numeric address, IPv6 without brackets.
    std::uint16_t port = 0; ///< TCP and WebSocket only; 0 lets a listener choose a free one.

    bool operator==(const Endpoint&) const = default;
};

/// Reads the text form. Fails with `net.badEndpoint`, whose message says what is wrong with which part.
Result<Endpoint> parse_endpoint(std::string_view text);

/// The text form, which parse_endpoint reads back to an equal value.
std::string to_text(const Endpoint& endpoint);

Endpoint unix_endpoint(std::string path);
Endpoint tcp_endpoint(std::uint16_t port, std::string host = "127.0.0.1");
Endpoint websocket_endpoint(std::uint16_t port, std::string host = "127.0.0.1");

} // namespace chorus::net
