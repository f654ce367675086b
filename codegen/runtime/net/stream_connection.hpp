#pragma once

#include "codegen/runtime/net/connection.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include <string>

namespace chorus::net {

/// Connections that cut a connected socket's bytes into frames.
ConnectionPtr make_stream_connection(boost::asio::io_context& context,
                                     boost::asio::local::stream_protocol::socket socket, std::string peer_name);
ConnectionPtr make_stream_connection(boost::asio::io_context& context, boost::asio::ip::tcp::socket socket,
                                     std::string peer_name);

} // namespace chorus::net
