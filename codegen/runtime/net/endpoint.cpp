#include "codegen/runtime/net/endpoint.hpp"

#include <charconv>
#include <utility>

namespace chorus::net {
namespace {

// sun_path holds 108 bytes with the zero at the end.
constexpr std::size_t longest_path = 107;

wire::Failure bad_endpoint(std::string_view text, std::string message)
{
    return wire::fail("net.badEndpoint", std::move(message),
                      "Write unix:/path/to.sock, tcp:127.0.0.1:9000 or ws://127.0.0.1:9001.",
                      {{"endpoint", std::string(text)}});
}

Result<Endpoint> parse_path(std::string_view text, std::string_view path)
{
    if (path.empty()) return bad_endpoint(text, "The path of the socket is missing after `unix:`.");
    if (path.size() > longest_path) {
        return bad_endpoint(text, "The path of the socket is " + std::to_string(path.size()) +
                                      " bytes long; the system allows " + std::to_string(longest_path) + ".");
    }
    if (path.find('\0') != std::string_view::npos) return bad_endpoint(text, "The path of the socket has a zero byte.");
    return unix_endpoint(std::string(path));
}

Result<Endpoint> parse_address(std::string_view text, Scheme scheme, std::string_view address)
{
    const std::size_t colon = address.rfind(':');
    const bool bare_ipv6 = !address.empty() && address.front() == '[' && address.back() == ']';
    if (colon == std::string_view::npos || bare_ipv6) {
        return bad_endpoint(text, "The port is missing: it follows the address after a colon.");
    }
    std::string_view host = address.substr(0, colon);
    const std::string_view port = address.substr(colon + 1);
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    } else if (host.find(':') != std::string_view::npos) {
        return bad_endpoint(text, "An IPv6 address is written in brackets: [::1]:9000.");
    }
    if (host.empty()) return bad_endpoint(text, "The address before the port is missing.");
    unsigned number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (port.empty() || error != std::errc{} || end != port.data() + port.size() || number > 65535) {
        return bad_endpoint(text, "The port `" + std::string(port) + "` is not a number from 0 to 65535.");
    }
    const std::string name(host == "localhost" ? "127.0.0.1" : host);
    return Endpoint{scheme, {}, name, static_cast<std::uint16_t>(number)};
}

std::string address_text(const Endpoint& endpoint)
{
    const bool ipv6 = endpoint.host.find(':') != std::string::npos;
    return (ipv6 ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
}

} // namespace

Result<Endpoint> parse_endpoint(std::string_view text)
{
    const auto after = [&](std::string_view prefix) { return text.substr(prefix.size()); };
    if (text.starts_with("unix:")) return parse_path(text, after("unix:"));
    if (text.starts_with("tcp:")) return parse_address(text, Scheme::tcp, after("tcp:"));
    if (text.starts_with("ws://")) {
        std::string_view address = after("ws://");
        if (address.ends_with('/')) address.remove_suffix(1);
        if (address.find('/') != std::string_view::npos) return bad_endpoint(text, "A WebSocket has no path here.");
        return parse_address(text, Scheme::websocket, address);
    }
    return bad_endpoint(text, "The endpoint begins with none of `unix:`, `tcp:` and `ws://`.");
}

std::string to_text(const Endpoint& endpoint)
{
    switch (endpoint.scheme) {
    case Scheme::unix_socket:
        return "unix:" + endpoint.path;
    case Scheme::tcp:
        return "tcp:" + address_text(endpoint);
    case Scheme::websocket:
        return "ws://" + address_text(endpoint);
    }
    return {};
}

Endpoint unix_endpoint(std::string path)
{
    return {Scheme::unix_socket, std::move(path), {}, 0};
}

Endpoint tcp_endpoint(std::uint16_t port, std::string host)
{
    return {Scheme::tcp, {}, std::move(host), port};
}

Endpoint websocket_endpoint(std::uint16_t port, std::string host)
{
    return {Scheme::websocket, {}, std::move(host), port};
}

} // namespace chorus::net
