#include <memory>

#include <fmt/format.h>

#include "aura-cli/commands/session_options.hpp"
#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"
#include "aura-cli/output/session_text.hpp"
#include "aura-cli/supervise/background.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/session.client.hpp"

namespace chorus::aura {
namespace {

constexpr std::chrono::milliseconds start_limit{30'000};
/// The session is up without the engine's device too; this long aura waits to be able to tell which it is.
constexpr std::chrono::milliseconds device_limit{10'000};

bool settled(const EngineStatus& engine)
{
    return engine.state == EngineState::ready || engine.state == EngineState::failed;
}

/// The engine once it is known whether it works.
Result<EngineStatus> settled_engine(Connection& connection)
{
    rpc::Peer& peer = connection.peer();
    pulse_api::session::Client session(peer);
    EngineStatus engine;
    const auto changes =
        session.on_state([&](const pulse_api::session::State::Event& event) { engine = event.engine; });
    if (auto subscribed = pulse_api::client::Client(peer).subscribe({.domains = {"session"}}); !subscribed)
        return wire::Failure(subscribed.error());
    auto status = session.status({});
    if (!status) return wire::Failure(status.error());
    if (!settled(engine)) engine = status->engine;
    peer.run_until([&] { return settled(engine); }, rpc::Deadline{device_limit});
    return engine;
}

Result<void> bring_up(Shell& shell, const SessionOptions& options)
{
    const auto directory = shell.directory();
    if (!directory) return wire::Failure(directory.error());
    const auto status = start_in_background(*directory, options, start_limit);
    if (!status) return wire::Failure(status.error());
    const auto engine = shell.connection().and_then([](Connection* connection) { return settled_engine(*connection); });
    if (!engine) return wire::Failure(engine.error());

    Document document;
    document.json("supervisor", wire::encode(*status)).json("engine", wire::encode(*engine));
    const std::string text =
        fmt::format("Session `{}` is up after {} ms.\n{}  engine: {}\n  files:  {}\n", status->session,
                    status->start_ms.value_or(0), processes_text(*status), engine_text(*engine), status->directory);
    return shell.output.result(document.end(), text);
}

} // namespace

void add_up(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("up", "Start a session in the background and wait until it is ready");
    command->group(group::session);
    auto options = std::make_shared<SessionOptions>();
    add_session_options(*command, *options);
    command->callback([&shell, options] { shell.plan([&shell, options] { return bring_up(shell, *options); }); });
}

} // namespace chorus::aura
