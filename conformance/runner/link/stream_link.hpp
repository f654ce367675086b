#pragma once

#include "conformance/runner/link/link.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>

namespace chorus::conform {

/// Frames on a socket that is connected.
LinkPtr make_link(boost::asio::local::stream_protocol::socket socket);
LinkPtr make_link(boost::asio::ip::tcp::socket socket);
/// Frames on two pipes, of which it becomes the owner: what is written to `out`, and what is read from `in`.
LinkPtr make_pipe_link(Loop& loop, int out, int in);

} // namespace chorus::conform
