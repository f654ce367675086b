#include "conformance/runner/link/await.hpp"
#include "conformance/runner/link/link.hpp"
#include "conformance/runner/link/stream_link.hpp"
#include "conformance/runner/link/websocket_link.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>
#include <cstring>

#include <sys/socket.h>

namespace chorus::conform {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds retry_interval{2};

LinkError nobody(const std::string& address, const std::string& why)
{
    return LinkError(fmt::format("Nobody answers on {}: {}.", address, why));
}

LinkError too_late(const std::string& address, std::chrono::milliseconds limit)
{
    return LinkError(fmt::format("{} accepts no connection within {} ms.", address, limit.count()));
}

/// A local socket that has no room for another connection says so at once, and cannot be waited for.
LinkPtr connect_unix(Loop& loop, const std::string& address, const std::string& path, std::chrono::milliseconds limit)
{
    using Local = asio::local::stream_protocol;
    try {
        const Local::endpoint endpoint(path);
        Local::socket socket(loop.context(), Local());
        socket.native_non_blocking(true);
        const auto end = Clock::now() + limit;
        while (::connect(socket.native_handle(), endpoint.data(), static_cast<socklen_t>(endpoint.size())) != 0) {
            if (errno == EINTR) continue;
            if (errno != EAGAIN) throw nobody(address, std::strerror(errno));
            if (Clock::now() >= end) throw too_late(address, limit);
            loop.run_until([] { return false; }, retry_interval);
        }
        return make_link(std::move(socket));
    } catch (const boost::system::system_error& error) {
        throw nobody(address, error.code().message());
    }
}

asio::ip::tcp::endpoint tcp_endpoint(const std::string& address, std::string_view place)
{
    const std::size_t colon = place.rfind(':');
    unsigned short port = 0;
    const char* const end = place.data() + place.size();
    const bool has_port = colon != std::string_view::npos;
    const auto read = std::from_chars(has_port ? place.data() + colon + 1 : end, end, port);
    if (read.ec != std::errc() || read.ptr != end) throw LinkError(fmt::format("{} does not end in a port.", address));
    std::string host(place.substr(0, colon));
    if (host == "localhost") host = "127.0.0.1";
    if (host.size() > 2 && host.front() == '[') host = host.substr(1, host.size() - 2);
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(host, error);
    if (error) throw LinkError(fmt::format("{} does not name a numeric address.", address));
    return {ip, port};
}

asio::ip::tcp::socket connect_tcp(Loop& loop, const std::string& address, std::string_view place,
                                  std::chrono::milliseconds limit)
{
    const auto endpoint = tcp_endpoint(address, place);
    asio::ip::tcp::socket socket(loop.context());
    const auto error = await_outcome(
        loop, limit, [&](auto handler) { socket.async_connect(endpoint, handler); }, [&] { socket.close(); });
    if (error == asio::error::timed_out) throw too_late(address, limit);
    if (error) throw nobody(address, error.message());
    return socket;
}

} // namespace

LinkPtr connect(Loop& loop, const std::string& address, std::chrono::milliseconds limit)
{
    const std::string_view text = address;
    if (text.starts_with("unix:")) return connect_unix(loop, address, address.substr(5), limit);
    if (text.starts_with("tcp:")) return make_link(connect_tcp(loop, address, text.substr(4), limit));
    if (text.starts_with("ws://")) {
        const std::string host(text.substr(5, text.find('/', 5) - 5));
        return make_websocket_link(loop, connect_tcp(loop, address, host, limit), host, limit);
    }
    throw LinkError(fmt::format("{} begins with none of unix:, tcp: and ws://.", address));
}

} // namespace chorus::conform
