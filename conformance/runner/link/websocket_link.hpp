#pragma once

#include "conformance/runner/link/link.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace chorus::conform {

/// Speaks WebSocket on a socket that is connected: text frames are the control lane, binary ones the stream lane.
/// `host` is what the handshake names. Throws LinkError if the other side does not take part in it within `limit`.
LinkPtr make_websocket_link(Loop& loop, boost::asio::ip::tcp::socket socket, const std::string& host,
                            std::chrono::milliseconds limit);

} // namespace chorus::conform
