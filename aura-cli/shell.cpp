#include "aura-cli/shell.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <fmt/format.h>

#include "aura-cli/supervise/session_lock.hpp"
#include "aura-cli/supervise/status_file.hpp"
#include "generated/pulse/operations.hpp"

namespace chorus::aura {
namespace {

std::chrono::milliseconds milliseconds_from(double seconds)
{
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

/// Whether somebody listens at the socket. Without a supervisor nobody will come later, so there is no use in waiting.
bool accepts(const std::filesystem::path& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socket.native().copy(address.sun_path, sizeof address.sun_path - 1);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool connected = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(descriptor);
    return connected;
}

Result<net::Endpoint> endpoint_of(const SessionDirectory& directory)
{
    if (!SessionLock::holder(directory) && !accepts(directory.pulse_socket())) return not_running(directory);
    return net::unix_endpoint(directory.pulse_socket());
}

} // namespace

Result<SessionDirectory> Shell::directory() const
{
    return SessionDirectory::locate(options.session);
}

Result<Connection*> Shell::connection()
{
    if (connection_) return connection_.get();
    auto endpoint =
        options.endpoint.empty() ? directory().and_then(endpoint_of) : net::parse_endpoint(options.endpoint);
    if (!endpoint) return wire::Failure(std::move(endpoint.error()));
    Connection::Settings settings;
    settings.endpoint = *endpoint;
    if (options.timeout_s) settings.answer_within = settings.connect_within = milliseconds_from(*options.timeout_s);
    settings.tell = [this](const std::string& line) { output.note(line); };
    auto opened = Connection::open(std::move(settings));
    if (!opened) return wire::Failure(std::move(opened.error()));
    connection_ = std::move(*opened);
    return connection_.get();
}

Result<std::string> Shell::call(std::string_view domain, std::string_view command, std::string_view payload)
{
    const reflect::Command* known = reflect::find_command(pulse_api::api(), domain, command);
    if (!known) return wire::fail("usage.unknownCommand", fmt::format("There is no command {}.{}.", domain, command));
    return connection().and_then([&](Connection* connection) { return connection->call(*known, payload); });
}

void Shell::plan(std::function<Result<void>()> action)
{
    action_ = [this, action = std::move(action)] {
        const auto done = action();
        return done ? ExitCode::ok : fail(done.error());
    };
}

ExitCode Shell::carry_out()
{
    if (!action_) return ExitCode::ok;
    output.use_tell([this](const reflect::Field& field, std::string_view text) { return words_.tell(field, text); });
    return action_();
}

ExitCode Shell::fail(const wire::Error& error) const
{
    output.failure(error);
    return exit_code_of(error);
}

} // namespace chorus::aura
