#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/trace.client.hpp"

namespace chorus::aura {
namespace {

namespace api = pulse_api::trace;

struct Arguments {
    std::string file;
    std::optional<double> seconds;
    std::optional<std::uint64_t> limit;
};

Result<void> tell(Shell& shell, const TraceStatus& trace)
{
    return shell.output.result(wire::encode(api::Stop::Reply{trace}),
                               fmt::format("{} messages in {} ({} bytes).\n", trace.messages, trace.path, trace.size));
}

/// Records until it is interrupted, the time is over, or Pulse ends it.
Result<void> record(Shell& shell, const Arguments& arguments)
{
    const auto connection = shell.connection();
    if (!connection) return wire::Failure(connection.error());
    rpc::Peer& peer = (*connection)->peer();
    api::Client trace(peer);
    std::optional<api::End::Event> end;
    std::optional<wire::Error> lost;
    bool enough = false;
    const auto events = trace.on_end([&](const api::End::Event& event) { end = event; });
    peer.on_down([&](const wire::Error& reason) { lost = reason; });
    if (auto subscribed = pulse_api::client::Client(peer).subscribe({.domains = {"trace"}}); !subscribed)
        return wire::Failure(subscribed.error());

    api::Start::Command command;
    command.path = std::filesystem::absolute(arguments.file).string();
    if (arguments.limit) command.limit = *arguments.limit;
    const auto interrupt = (*connection)->loop().on_signals({SIGINT, SIGTERM}, [&](int) { enough = true; });
    if (auto started = trace.start(command); !started) return wire::Failure(started.error());
    shell.output.note(fmt::format("Recording to {}.", command.path));
    const auto time = std::chrono::duration<double>(arguments.seconds.value_or(365.0 * 86400));
    peer.run_until([&] { return enough || end || lost; },
                   rpc::Deadline{std::chrono::duration_cast<std::chrono::milliseconds>(time)});
    if (lost && !end) return wire::Failure(*lost);
    if (end && end->failure)
        return wire::fail(end->failure->code, end->failure->message, end->failure->hint.value_or(""));
    if (end) return tell(shell, end->trace);
    const auto stopped = trace.stop({});
    if (!stopped) return wire::Failure(stopped.error());
    return tell(shell, stopped->trace);
}

} // namespace

void add_trace(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.get_subcommand("trace");
    command->require_subcommand(0, 1);
    const auto arguments = std::make_shared<Arguments>();
    CLI::Option* file = command->add_option("--wire", arguments->file,
                                            "Record every message of Pulse to this file, until it is interrupted");
    command->add_option("--for", arguments->seconds, "End after so many seconds")
        ->needs(file)
        ->check(CLI::Range(0.001, 86400.0 * 365));
    command->add_option("--limit", arguments->limit, "Bytes that the file may have")->needs(file);
    command->callback([&shell, command, file, arguments] {
        if (!command->get_subcommands().empty()) return;
        if (file->empty()) throw CLI::RequiredError("--wire or a subcommand");
        shell.plan([&shell, arguments] { return record(shell, *arguments); });
    });
}

} // namespace chorus::aura
