#include "codegen/runtime/net/acceptor.hpp"
#include "codegen/runtime/net/errors.hpp"
#include "codegen/runtime/net/stream_connection.hpp"
#include "codegen/runtime/net/transports.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <string>
#include <utility>

namespace chorus::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

Result<tcp::endpoint> address_of(const Endpoint& endpoint)
{
    error_code error;
    const auto address = asio::ip::make_address(endpoint.host, error);
    if (error) {
        return wire::fail("net.badEndpoint", "`" + endpoint.host + "` is not a numeric address.",
                          "Use 127.0.0.1 or [::1].", {{"endpoint", to_text(endpoint)}});
    }
    return tcp::endpoint(address, endpoint.port);
}

class TcpListener final : public Listener {
public:
    TcpListener(std::shared_ptr<Acceptor<tcp>> acceptor, Endpoint endpoint)
        : acceptor_(std::move(acceptor)), endpoint_(std::move(endpoint))
    {
        acceptor_->accept_more();
    }
    ~TcpListener() override { acceptor_->close(); }
    Endpoint endpoint() const override { return endpoint_; }

private:
    std::shared_ptr<Acceptor<tcp>> acceptor_;
    Endpoint endpoint_;
};

/// One attempt to connect, which ends by success, failure or the alarm.
struct Attempt {
    explicit Attempt(asio::io_context& context) : socket(context), alarm(context) {}
    tcp::socket socket;
    asio::steady_timer alarm;
    bool late = false;
};

} // namespace

Result<tcp::acceptor> open_tcp_acceptor(asio::io_context& context, const Endpoint& endpoint)
{
    auto address = address_of(endpoint);
    if (!address) return wire::Failure(std::move(address.error()));
    if (!address->address().is_loopback()) {
        return wire::fail("net.notLocal", "`" + endpoint.host + "` can be reached from other machines.",
                          "Listen on 127.0.0.1 or [::1].", {{"endpoint", to_text(endpoint)}});
    }
    tcp::acceptor acceptor(context);
    error_code error;
    acceptor.open(address->protocol(), error);
    if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor.bind(*address, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error == asio::error::address_in_use) {
        return wire::fail("net.addressInUse", "Another process already listens on " + to_text(endpoint) + ".",
                          "Stop that process, or choose another port; port 0 takes a free one.",
                          {{"endpoint", to_text(endpoint)}});
    }
    if (error) {
        return wire::Failure(system_failure("net.cannotListen", "Cannot listen on " + to_text(endpoint) + ".", error));
    }
    return acceptor;
}

Endpoint bound_endpoint(const tcp::acceptor& acceptor, const Endpoint& endpoint)
{
    Endpoint bound = endpoint;
    error_code ignored;
    bound.port = acceptor.local_endpoint(ignored).port();
    return bound;
}

std::string remote_name(const tcp::socket& socket, Scheme scheme)
{
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error) return "gone";
    return to_text(Endpoint{scheme, {}, remote.address().to_string(), remote.port()});
}

void open_tcp_socket(asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
                     std::function<void(Result<tcp::socket>)> done)
{
    auto address = address_of(endpoint);
    if (!address) {
        asio::post(context, [done = std::move(done), error = std::move(address.error())]() mutable {
            done(wire::Failure(std::move(error)));
        });
        return;
    }
    auto attempt = std::make_shared<Attempt>(context);
    attempt->alarm.expires_after(within);
    attempt->alarm.async_wait([attempt](const error_code& cancelled) {
        if (cancelled) return;
        attempt->late = true;
        error_code ignored;
        attempt->socket.close(ignored);
    });
    attempt->socket.async_connect(*address, [attempt, endpoint, done = std::move(done)](const error_code& error) {
        attempt->alarm.cancel();
        if (attempt->late) {
            done(wire::fail("net.timeout", "No connection to " + to_text(endpoint) + " within the time allowed."));
        } else if (error) {
            done(wire::Failure(system_failure("net.cannotConnect", "Nobody answers on " + to_text(endpoint) + ".",
                                              error, "Is the process running?")));
        } else {
            done(std::move(attempt->socket));
        }
    });
}

Result<std::unique_ptr<Listener>> listen_tcp(asio::io_context& context, const Endpoint& endpoint, AcceptHandler accept)
{
    auto acceptor = open_tcp_acceptor(context, endpoint);
    if (!acceptor) return wire::Failure(std::move(acceptor.error()));
    const Endpoint bound = bound_endpoint(*acceptor, endpoint);
    auto accepted = [&context, accept = std::move(accept)](tcp::socket socket) {
        std::string name = remote_name(socket, Scheme::tcp);
        accept(make_stream_connection(context, std::move(socket), std::move(name)));
    };
    return std::make_unique<TcpListener>(
        std::make_shared<Acceptor<tcp>>(context, std::move(*acceptor), std::move(accepted)), bound);
}

void connect_tcp(asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
                 ConnectHandler done)
{
    open_tcp_socket(context, endpoint, within,
                    [&context, done = std::move(done), name = to_text(endpoint)](Result<tcp::socket> socket) {
                        if (!socket) {
                            done(wire::Failure(std::move(socket.error())));
                        } else {
                            done(make_stream_connection(context, std::move(*socket), name));
                        }
                    });
}

} // namespace chorus::net
