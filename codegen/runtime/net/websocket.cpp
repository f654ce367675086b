// The only file that includes Beast, which is slow to compile.
#include "codegen/runtime/net/acceptor.hpp"
#include "codegen/runtime/net/errors.hpp"
#include "codegen/runtime/net/frame.hpp"
#include "codegen/runtime/net/queued_connection.hpp"
#include "codegen/runtime/net/transports.hpp"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <memory>
#include <string>
#include <utility>

namespace chorus::net {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using boost::system::error_code;
using Stream = websocket::stream<tcp::socket>;

constexpr std::chrono::seconds handshake_limit{5};
constexpr std::uint32_t request_header_limit = 8u << 10;

void configure(Stream& stream)
{
    // Liveness is the business of the heartbeats above, which also see a process that is stuck.
    stream.set_option(websocket::stream_base::timeout{handshake_limit, websocket::stream_base::none(), false});
    stream.read_message_max(body_limit);
    stream.auto_fragment(false);
}

/// Text messages are control frames, binary messages are stream frames.
class WebSocketConnection final : public QueuedConnection {
public:
    WebSocketConnection(asio::io_context& context, Stream stream, std::string peer_name)
        : QueuedConnection(context), stream_(std::move(stream)), peer_name_(std::move(peer_name))
    {}

    std::string peer_name() const override { return peer_name_; }

protected:
    void begin() override { read_more(); }

    bool transmit(Lane lane, std::string_view body) override
    {
        outgoing_ = body;
        stream_.binary(lane == Lane::stream);
        stream_.async_write(asio::buffer(outgoing_),
                            [self = shared_from_this(), this](const error_code& error, std::size_t) {
                                if (closed()) return;
                                outgoing_.clear();
                                if (error) write_failed(broken(error));
                                transmitted();
                            });
        return false;
    }

    std::size_t unsent_bytes() const override { return outgoing_.size(); }

    void finish() override
    {
        stream_.async_close(websocket::close_code::normal, [self = shared_from_this(), this](const error_code&) {
            if (!closed()) ended();
        });
    }

    void abort() override
    {
        error_code ignored;
        stream_.next_layer().close(ignored);
    }

private:
    void read_more()
    {
        stream_.async_read(incoming_,
                           [self = shared_from_this(), this](const error_code& error, std::size_t) { on_read(error); });
    }

    void on_read(const error_code& error)
    {
        if (closed()) return;
        if (error == websocket::error::closed || error == asio::error::eof) {
            ended();
            return;
        }
        if (error == websocket::error::message_too_big) {
            failed({"net.frameTooLarge", "The frame is larger than a frame may be.", "Send less at once."});
            return;
        }
        if (error) {
            failed(broken(error));
            return;
        }
        const auto bytes = incoming_.cdata();
        const Lane lane = stream_.got_binary() ? Lane::stream : Lane::control;
        deliver(lane, {static_cast<const char*>(bytes.data()), bytes.size()});
        incoming_.clear();
        if (!closed()) read_more();
    }

    Stream stream_;
    std::string peer_name_;
    beast::flat_buffer incoming_;
    std::string outgoing_;
};

/// A page of another site could make a browser connect to us; browsers say where the page came from.
bool foreign_origin(beast::string_view origin)
{
    std::string_view host(origin.data(), origin.size());
    if (host.empty()) return false;
    const std::size_t scheme_end = host.find("://");
    if (scheme_end == std::string_view::npos) return true; // `null`
    host.remove_prefix(scheme_end + 3);
    for (const std::string_view local : {"localhost", "127.0.0.1", "[::1]"}) {
        if (host == local || (host.starts_with(local) && host[local.size()] == ':')) return false;
    }
    return true;
}

/// The HTTP exchange that turns an accepted socket into a WebSocket.
class Upgrade : public std::enable_shared_from_this<Upgrade> {
public:
    Upgrade(asio::io_context& context, tcp::socket socket, AcceptHandler accept)
        : context_(context), peer_name_(remote_name(socket, Scheme::websocket)), stream_(std::move(socket)),
          alarm_(context), accept_(std::move(accept))
    {}

    void run()
    {
        error_code ignored;
        stream_.next_layer().set_option(tcp::no_delay(true), ignored);
        alarm_.expires_after(handshake_limit);
        alarm_.async_wait([self = shared_from_this(), this](const error_code& cancelled) {
            error_code closing;
            if (!cancelled) stream_.next_layer().close(closing);
        });
        request_.header_limit(request_header_limit);
        http::async_read(
            stream_.next_layer(), buffer_, request_,
            [self = shared_from_this(), this](const error_code& error, std::size_t) { error ? give_up() : answer(); });
    }

private:
    void answer()
    {
        const auto& request = request_.get();
        if (!websocket::is_upgrade(request)) {
            refuse(http::status::upgrade_required, "This port speaks WebSocket.\n");
        } else if (foreign_origin(request[http::field::origin])) {
            refuse(http::status::forbidden, "Pages of other sites may not connect.\n");
        } else {
            accept();
        }
    }

    void accept()
    {
        configure(stream_);
        stream_.async_accept(request_.get(), [self = shared_from_this(), this](const error_code& error) {
            alarm_.cancel();
            if (error) return;
            accept_(std::make_shared<WebSocketConnection>(context_, std::move(stream_), std::move(peer_name_)));
        });
    }

    void refuse(http::status status, const char* text)
    {
        response_ = http::response<http::string_body>(status, 11);
        response_.set(http::field::connection, "close");
        response_.set(http::field::content_type, "text/plain");
        if (status == http::status::upgrade_required) response_.set(http::field::upgrade, "websocket");
        response_.body() = text;
        response_.prepare_payload();
        http::async_write(stream_.next_layer(), response_,
                          [self = shared_from_this(), this](const error_code&, std::size_t) { give_up(); });
    }

    void give_up()
    {
        alarm_.cancel();
        error_code ignored;
        stream_.next_layer().shutdown(tcp::socket::shutdown_both, ignored);
        stream_.next_layer().close(ignored);
    }

    asio::io_context& context_;
    std::string peer_name_;
    Stream stream_;
    asio::steady_timer alarm_;
    AcceptHandler accept_;
    beast::flat_buffer buffer_;
    http::request_parser<http::empty_body> request_;
    http::response<http::string_body> response_;
};

class WebSocketListener final : public Listener {
public:
    WebSocketListener(std::shared_ptr<Acceptor<tcp>> acceptor, Endpoint endpoint)
        : acceptor_(std::move(acceptor)), endpoint_(std::move(endpoint))
    {
        acceptor_->accept_more();
    }
    ~WebSocketListener() override { acceptor_->close(); }
    Endpoint endpoint() const override { return endpoint_; }

private:
    std::shared_ptr<Acceptor<tcp>> acceptor_;
    Endpoint endpoint_;
};

} // namespace

Result<std::unique_ptr<Listener>> listen_websocket(asio::io_context& context, const Endpoint& endpoint,
                                                   AcceptHandler accept)
{
    auto acceptor = open_tcp_acceptor(context, endpoint);
    if (!acceptor) return wire::Failure(std::move(acceptor.error()));
    const Endpoint bound = bound_endpoint(*acceptor, endpoint);
    auto accepted = [&context, accept = std::move(accept)](tcp::socket socket) {
        std::make_shared<Upgrade>(context, std::move(socket), accept)->run();
    };
    return std::make_unique<WebSocketListener>(
        std::make_shared<Acceptor<tcp>>(context, std::move(*acceptor), std::move(accepted)), bound);
}

void connect_websocket(asio::io_context& context, const Endpoint& endpoint, std::chrono::milliseconds within,
                       ConnectHandler done)
{
    auto connected = [&context, endpoint, done = std::move(done)](Result<tcp::socket> socket) {
        if (!socket) {
            done(wire::Failure(std::move(socket.error())));
            return;
        }
        error_code ignored;
        socket->set_option(tcp::no_delay(true), ignored);
        auto stream = std::make_shared<Stream>(std::move(*socket));
        configure(*stream);
        stream->async_handshake(to_text(endpoint).substr(5), "/", [&context, endpoint, stream, done](error_code error) {
            if (error) {
                done(wire::Failure(
                    system_failure("net.cannotConnect", "No WebSocket answers on " + to_text(endpoint) + ".", error)));
            } else {
                done(std::make_shared<WebSocketConnection>(context, std::move(*stream), to_text(endpoint)));
            }
        });
    };
    open_tcp_socket(context, endpoint, within, std::move(connected));
}

} // namespace chorus::net
