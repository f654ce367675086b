#include "codegen/runtime/log/log.hpp"
#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "pulse/engine/link.hpp"
#include "pulse/server/journal_flusher.hpp"
#include "pulse/server/options.hpp"
#include "pulse/server/pulse.hpp"
#include "pulse/server/session_memory.hpp"
#include "pulse/server/supervision.hpp"
#include "pulse/server/system_clock.hpp"
#include "pulse/server/worker_pool.hpp"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string>

#include <unistd.h>

namespace {

using namespace chorus;
using namespace chorus::pulse;

constexpr int failed = 1;
constexpr int wrong_usage = 2;

/// Of this run of the process.
std::string instance_id()
{
    return "pulse-" + std::to_string(getpid());
}

/// Goes on where a Pulse that died left off.
void reopen_project(Pulse& pulse, const SessionMemory& memory)
{
    const auto folder = memory.read();
    if (!folder) return;
    pulse_api::project::Open::Command command;
    command.path = folder->string();
    command.recover = pulse_api::project::Recovery::recover;
    const auto opened = pulse.project().open(command, rpc::Caller{});
    if (opened) {
        log::info("project recovered", {{"path", command.path}});
    } else {
        log::error("project cannot be recovered", opened.error());
    }
}

Result<void> listen(Pulse& pulse, const Options& options)
{
    std::vector<net::Endpoint> endpoints{net::unix_endpoint((options.session_dir / "pulse.sock").string())};
    if (options.tcp_port) endpoints.push_back(net::tcp_endpoint(*options.tcp_port));
    if (options.websocket_port) endpoints.push_back(net::websocket_endpoint(*options.websocket_port));
    for (const net::Endpoint& endpoint : endpoints) {
        const auto listening = pulse.server().listen(endpoint);
        if (!listening) return tl::unexpected(listening.error());
        log::info("listening", {{"endpoint", net::to_text(*listening)}});
    }
    return {};
}

/// A Pulse that takes the place of one that died leaves the recording of that one alone, and rather goes on without
/// one than not at all.
Result<void> record(Pulse& pulse, const std::filesystem::path& path)
{
    pulse_api::trace::Start::Command command;
    command.path = path.string();
    for (int number = 2; std::filesystem::exists(command.path); ++number)
        command.path = path.string() + "." + std::to_string(number);
    const auto started = pulse.trace().start(command, rpc::Caller{});
    if (started) {
        log::info("recording", {{"path", command.path}});
    } else {
        log::error("cannot record", started.error());
    }
    if (!started && command.path == path.string()) return tl::unexpected(started.error());
    return {};
}

int run(const Options& options)
{
    rpc::Loop loop;
    SignalLink engine(loop, {.endpoint = net::unix_endpoint((options.session_dir / "signal.sock").string()),
                             .instance_id = instance_id(),
                             .given_up = [&options] { return engine_given_up(options.session_dir); }});
    SystemClock clock;
    auto pulse_holder = std::unique_ptr<Pulse>();
    WorkerPool workers(loop);
    pulse_holder =
        std::make_unique<Pulse>(PulseParts{loop, engine, clock, workers, flushers_on(loop), options.manager_kind,
                                           [&engine](rpc::TraceHook hook) { engine.set_trace(std::move(hook)); }});
    Pulse& pulse = *pulse_holder;
    SessionMemory memory(pulse.core(), options.session_dir / "session.json");
    reopen_project(pulse, memory);
    if (options.trace && !record(pulse, *options.trace)) return failed;
    if (const auto listening = listen(pulse, options); !listening) {
        log::error("cannot listen", listening.error());
        return failed;
    }
    engine.connect();
    pulse.on_stopped([&] { loop.stop(); });
    const rpc::Watch signals = loop.on_signals(
        {SIGINT, SIGTERM}, [&](int number) { pulse.stop(number == SIGINT ? "Interrupted." : "The session ends."); });
    rpc::Timer watch(loop);
    watch.every(std::chrono::seconds(1), [&] { pulse.media().check_files(); });
    loop.run();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // A full disk or a client that went away shall be an error where it happens, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const auto options = parse_options(std::span<const char* const>(argv, static_cast<std::size_t>(argc)).subspan(1));
    if (!options) {
        std::fprintf(stderr, "%s\n%s", options.error().message.c_str(), usage().c_str());
        return wrong_usage;
    }
    if (options->help) {
        std::printf("%s", usage().c_str());
        return 0;
    }
    if (const auto started = log::start({.process = "pulse", .folder = options->session_dir / "log"}); !started)
        log::warning("no log file", started.error());
    return run(*options);
}
