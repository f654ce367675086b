#include "codegen/runtime/net/socket.hpp"
#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

#include <catch2/catch.hpp>

#include <atomic>
#include <string>
#include <thread>

using namespace chorus;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;

namespace {

/// A toy server on a WebSocket, on a thread of its own so that the client may block.
class WebSocketServer {
public:
    WebSocketServer() : server_(loop_, router_, {})
    {
        test::serve_toys(router_, server_, kept_, echoed_);
        const auto listening = server_.listen(net::websocket_endpoint(0));
        port = listening.value().port;
        thread_ = std::thread([this] { loop_.run(); });
    }
    ~WebSocketServer()
    {
        loop_.stop();
        thread_.join();
    }

    std::uint16_t port = 0;

private:
    rpc::Loop loop_;
    rpc::Router router_;
    std::vector<rpc::ReplySink> kept_;
    std::vector<std::string> echoed_;
    rpc::Server server_;
    std::thread thread_;
};

tcp::endpoint address_of(const WebSocketServer& server)
{
    return {asio::ip::make_address("127.0.0.1"), server.port};
}

/// What a program that knows nothing of this project would do.
class ForeignClient {
public:
    explicit ForeignClient(const WebSocketServer& server) : stream(context_)
    {
        stream.next_layer().connect(address_of(server));
    }

    std::string read()
    {
        beast::flat_buffer buffer;
        stream.read(buffer);
        return beast::buffers_to_string(buffer.data());
    }

private:
    asio::io_context context_;

public:
    websocket::stream<tcp::socket> stream;
};

/// The status of the answer to an upgrade request from a page of `origin`.
unsigned upgrade_status(const WebSocketServer& server, const std::string& origin)
{
    ForeignClient client(server);
    client.stream.set_option(websocket::stream_base::decorator([&](websocket::request_type& request) {
        if (!origin.empty()) request.set(beast::http::field::origin, origin);
    }));
    websocket::response_type response;
    beast::error_code error;
    client.stream.handshake(response, "127.0.0.1", "/", error);
    return response.result_int();
}

} // namespace

TEST_CASE("a foreign WebSocket client sends a command as text and gets its answer as text")
{
    WebSocketServer server;
    ForeignClient client(server);
    client.stream.handshake("127.0.0.1", "/");
    client.stream.text(true);
    client.stream.write(asio::buffer(test::envelope_text("1", "toy", "echo", R"({"to":5})")));
    const std::string frame = client.read();
    CHECK(client.stream.got_text());
    const auto answer = wire::decode_envelope(frame);
    REQUIRE(answer);
    CHECK(answer->cid == "1");
    CHECK(answer->payload == R"({"to":5})");
    client.stream.close(websocket::close_code::normal);
}

TEST_CASE("a WebSocket client that talks nonsense gets an error and keeps its connection")
{
    WebSocketServer server;
    ForeignClient client(server);
    client.stream.handshake("127.0.0.1", "/");
    client.stream.write(asio::buffer(std::string("nonsense")));
    const std::string refusal = client.read();
    const auto refused = wire::decode_envelope(refusal);
    REQUIRE(refused);
    CHECK(refused->error->code.starts_with("wire."));
    client.stream.write(asio::buffer(test::envelope_text("2", "toy", "echo")));
    const std::string answer = client.read();
    CHECK(wire::decode_envelope(answer)->kind == wire::Kind::event);
}

TEST_CASE("a WebSocket message that is too large ends the connection and nothing else")
{
    WebSocketServer server;
    ForeignClient client(server);
    client.stream.handshake("127.0.0.1", "/");
    beast::error_code error;
    client.stream.write(asio::buffer(std::string(17u << 20, 'x')), error);
    beast::flat_buffer buffer;
    client.stream.read(buffer, error);
    CHECK(error);

    ForeignClient other(server);
    other.stream.handshake("127.0.0.1", "/");
    other.stream.write(asio::buffer(test::envelope_text("1", "toy", "echo")));
    CHECK(wire::decode_envelope(std::string(other.read()))->cid == "1");
}

TEST_CASE("a page of another site may not connect through the browser")
{
    WebSocketServer server;
    CHECK(upgrade_status(server, "") == 101);
    CHECK(upgrade_status(server, "http://localhost:3000") == 101);
    CHECK(upgrade_status(server, "http://127.0.0.1") == 101);
    CHECK(upgrade_status(server, "https://example.org") == 403);
    CHECK(upgrade_status(server, "http://localhost.example.org") == 403);
    CHECK(upgrade_status(server, "http://127.0.0.1.example.org") == 403);
    CHECK(upgrade_status(server, "null") == 403);
}

TEST_CASE("a browser that opens the port as a page is told what the port is for")
{
    WebSocketServer server;
    asio::io_context context;
    tcp::socket socket(context);
    socket.connect(address_of(server));
    asio::write(socket, asio::buffer(std::string("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")));
    std::string answer;
    boost::system::error_code error;
    asio::read(socket, asio::dynamic_buffer(answer), error);
    CHECK(answer.starts_with("HTTP/1.1 426 "));
    CHECK(answer.find("WebSocket") != std::string::npos);
}

TEST_CASE("a request that is no HTTP, or too long, is dropped")
{
    WebSocketServer server;
    for (const std::string& request :
         {std::string("\x16\x03\x01 hello\r\n\r\n"), "GET / HTTP/1.1\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n"}) {
        asio::io_context context;
        tcp::socket socket(context);
        socket.connect(address_of(server));
        boost::system::error_code error;
        asio::write(socket, asio::buffer(request), error);
        std::string answer;
        asio::read(socket, asio::dynamic_buffer(answer), error);
        CHECK(error);
        CHECK(answer.empty());
    }
    CHECK(upgrade_status(server, "") == 101);
}
