#include "conformance/runner/link/link.hpp"
#include "conformance/runner/link/stream_link.hpp"
#include "conformance/runner/link/websocket_link.hpp"

#include <fmt/format.h>

#include <charconv>

namespace chorus::conform {
namespace {

namespace asio = boost::asio;

LinkPtr connect_unix(Loop& loop, const std::string& address, const std::string& path)
{
    asio::local::stream_protocol::socket socket(loop.context());
    boost::system::error_code error;
    socket.connect(asio::local::stream_protocol::endpoint(path), error);
    if (error) throw LinkError(fmt::format("Nobody answers on {}: {}.", address, error.message()));
    return make_link(std::move(socket));
}

asio::ip::tcp::socket connect_tcp(Loop& loop, const std::string& address, std::string_view place)
{
    const std::size_t colon = place.rfind(':');
    unsigned short port = 0;
    const char* const end = place.data() + place.size();
    boost::system::error_code error;
    if (colon == std::string_view::npos || std::from_chars(place.data() + colon + 1, end, port).ptr != end)
        throw LinkError(fmt::format("{} does not end in a port.", address));
    std::string host(place.substr(0, colon));
    if (host == "localhost") host = "127.0.0.1";
    if (host.size() > 2 && host.front() == '[') host = host.substr(1, host.size() - 2);
    const auto ip = asio::ip::make_address(host, error);
    if (error) throw LinkError(fmt::format("{} does not name a numeric address.", address));
    asio::ip::tcp::socket socket(loop.context());
    socket.connect({ip, port}, error);
    if (error) throw LinkError(fmt::format("Nobody answers on {}: {}.", address, error.message()));
    return socket;
}

} // namespace

LinkPtr connect(Loop& loop, const std::string& address)
{
    const std::string_view text = address;
    if (text.starts_with("unix:")) return connect_unix(loop, address, address.substr(5));
    if (text.starts_with("tcp:")) return make_link(connect_tcp(loop, address, text.substr(4)));
    if (text.starts_with("ws://")) {
        const std::string host(text.substr(5, text.find('/', 5) - 5));
        return make_websocket_link(connect_tcp(loop, address, host), host);
    }
    throw LinkError(fmt::format("{} begins with none of unix:, tcp: and ws://.", address));
}

} // namespace chorus::conform
