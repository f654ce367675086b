#pragma once

#include "conformance/runner/link/link.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace chorus::conform {

/// Speaks WebSocket on a socket that is connected: text frames are the control lane, binary ones the stream lane.
/// `host` is what the handshake names. Throws LinkError if the other side does not take part.
LinkPtr make_websocket_link(boost::asio::ip::tcp::socket socket, const std::string& host);

} // namespace chorus::conform
