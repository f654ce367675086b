#pragma once

#include "codegen/runtime/net/connection.hpp"
#include "codegen/runtime/net/endpoint.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace boost::asio {
class io_context;
}

/// Connections over real sockets, and in memory. Everything runs on the thread that runs the io_context.
namespace chorus::net {

using AcceptHandler = std::function<void(ConnectionPtr)>;
using ConnectHandler = std::function<void(Result<ConnectionPtr>)>;

/// Accepts connections until it is destroyed.
class Listener {
public:
    virtual ~Listener() = default;
    /// Where it listens, with the port that was chosen.
    virtual Endpoint endpoint() const = 0;
};

/// Listens on this machine only. A Unix socket is made with mode 0600; a stale one is replaced, a live one is left
/// alone. Errors: `net.addressInUse`, `net.notLocal`, `net.cannotListen`, `net.badEndpoint`.
Result<std::unique_ptr<Listener>> listen(boost::asio::io_context& context, const Endpoint& endpoint,
                                         AcceptHandler accept);

/// Connects. `done` comes once, never inside this call; errors: `net.cannotConnect`, `net.badEndpoint`, `net.timeout`.
void connect(boost::asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
             ConnectHandler done);

/// Two connections joined in memory. Each belongs to the thread of its own context, which may be the same.
std::pair<ConnectionPtr, ConnectionPtr> make_memory_pair(boost::asio::io_context& left, boost::asio::io_context& right);

} // namespace chorus::net
