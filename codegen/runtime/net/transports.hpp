#pragma once

#include "codegen/runtime/net/socket.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

/// What each transport adds to listen() and connect().
namespace chorus::net {

Result<std::unique_ptr<Listener>> listen_unix(boost::asio::io_context& context, const Endpoint& endpoint,
                                              AcceptHandler accept);
void connect_unix(boost::asio::io_context& context, const Endpoint& endpoint, ConnectHandler done);

Result<std::unique_ptr<Listener>> listen_tcp(boost::asio::io_context& context, const Endpoint& endpoint,
                                             AcceptHandler accept);
void connect_tcp(boost::asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
                 ConnectHandler done);

Result<std::unique_ptr<Listener>> listen_websocket(boost::asio::io_context& context, const Endpoint& endpoint,
                                                   AcceptHandler accept);
void connect_websocket(boost::asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
                       ConnectHandler done);

/// A bound and listening socket on a loopback address.
Result<boost::asio::ip::tcp::acceptor> open_tcp_acceptor(boost::asio::io_context& context, const Endpoint& endpoint);
/// A connected socket. `done` comes once.
void open_tcp_socket(boost::asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
                     std::function<void(Result<boost::asio::ip::tcp::socket>)> done);
/// `endpoint` with the port that was really bound.
Endpoint bound_endpoint(const boost::asio::ip::tcp::acceptor& acceptor, const Endpoint& endpoint);
std::string remote_name(const boost::asio::ip::tcp::socket& socket, Scheme scheme);

} // namespace chorus::net
