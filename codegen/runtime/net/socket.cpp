#include "codegen/runtime/net/socket.hpp"

#include "codegen/runtime/net/transports.hpp"

#include <cassert>

namespace chorus::net {

Result<std::unique_ptr<Listener>> listen(boost::asio::io_context& context, const Endpoint& endpoint,
                                         AcceptHandler accept)
{
    switch (endpoint.scheme) {
    case Scheme::unix_socket:
        return listen_unix(context, endpoint, std::move(accept));
    case Scheme::tcp:
        return listen_tcp(context, endpoint, std::move(accept));
    case Scheme::websocket:
        return listen_websocket(context, endpoint, std::move(accept));
    }
    assert(false);
    return nullptr;
}

void connect(boost::asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
             ConnectHandler done)
{
    switch (endpoint.scheme) {
    case Scheme::unix_socket:
        connect_unix(context, endpoint, std::move(done));
        return;
    case Scheme::tcp:
        connect_tcp(context, endpoint, within, std::move(done));
        return;
    case Scheme::websocket:
        connect_websocket(context, endpoint, within, std::move(done));
        return;
    }
    assert(false);
}

} // namespace chorus::net
