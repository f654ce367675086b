#include "pulse/server/options.hpp"

#include <charconv>
#include <string_view>

namespace chorus::pulse {
namespace {

wire::Failure bad_option(const std::string& message)
{
    return wire::fail("pulse.badOption", message, "Run with --help to see the options.");
}

Result<std::uint16_t> port_from(std::string_view option, std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size())
        return bad_option("`" + std::string(text) + "` is no port for " + std::string(option) + ".");
    return port;
}

Result<void> take_option(Options& options, std::string_view option, std::string_view value)
{
    if (option == "--session-dir") {
        options.session_dir = std::filesystem::path(value);
    } else if (option == "--manager") {
        options.manager_kind = std::string(value);
    } else if (option == "--trace") {
        options.trace = std::filesystem::absolute(value);
    } else if (option == "--tcp" || option == "--websocket") {
        const auto port = port_from(option, value);
        if (!port) return tl::unexpected(port.error());
        (option == "--tcp" ? options.tcp_port : options.websocket_port) = *port;
    } else {
        return bad_option("There is no option `" + std::string(option) + "`.");
    }
    return {};
}

} // namespace

Result<Options> parse_options(std::span<const char* const> arguments)
{
    Options options;
    for (std::size_t place = 0; place < arguments.size(); ++place) {
        const std::string_view option = arguments[place];
        if (option == "--help") {
            options.help = true;
            return options;
        }
        if (++place == arguments.size()) return bad_option("`" + std::string(option) + "` needs a value.");
        if (auto taken = take_option(options, option, arguments[place]); !taken) return tl::unexpected(taken.error());
    }
    if (options.session_dir.empty()) return bad_option("--session-dir is missing.");
    return options;
}

std::string usage()
{
    return "loophole-pulse --session-dir DIR [--tcp PORT] [--websocket PORT] [--manager KIND] [--trace FILE]\n"
           "\n"
           "Holds the project of a session. Listens on DIR/pulse.sock and speaks to the engine on DIR/signal.sock.\n"
           "  --tcp PORT        listen on this port of the local machine as well\n"
           "  --websocket PORT  the same for WebSocket\n"
           "  --manager KIND    the kind of client that may shut it down (aura)\n"
           "  --trace FILE      record every message from the start; into FILE.2 and so on where FILE is there\n";
}

} // namespace chorus::pulse
