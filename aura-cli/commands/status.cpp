#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"
#include "aura-cli/output/session_text.hpp"
#include "aura-cli/supervise/session_lock.hpp"
#include "aura-cli/supervise/status_file.hpp"
#include "codegen/runtime/reflect/grid.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/session.client.hpp"

namespace chorus::aura {
namespace {

using SessionReply = pulse_api::session::Status::Reply;

/// What Pulse tells, as far as it answers.
Result<SessionReply> ask_pulse(Shell& shell)
{
    return shell.connection().and_then([](Connection* connection) {
        return pulse_api::session::Client(connection->peer())
            .status({}, connection->deadline(std::chrono::milliseconds(5000)));
    });
}

std::string pulse_text(const SessionReply& reply)
{
    reflect::Grid grid(2);
    grid.add_row({"engine", engine_text(reply.engine)});
    grid.add_row({"project", reply.project ? project_text(*reply.project) : "none is open"});
    if (reply.transport) grid.add_row({"transport", transport_text(*reply.transport)});
    if (reply.undo) grid.add_row({"undo", *reply.undo});
    if (reply.redo) grid.add_row({"redo", *reply.redo});
    grid.add_row({"jobs", std::to_string(reply.jobs)});
    grid.add_row({"clients", std::to_string(reply.clients)});
    return grid.text(0);
}

/// The last status of a session that does not run any more says why it ended.
wire::Failure ended(const SessionDirectory& directory)
{
    wire::Failure failure = not_running(directory);
    const auto last = read_status(directory);
    if (last && last->failure) failure.value().message += fmt::format(" The last one failed: {}", *last->failure);
    return failure;
}

Result<void> show_local(Shell& shell, const SessionDirectory& directory)
{
    if (!SessionLock::holder(directory)) return ended(directory);
    const auto status = read_status(directory);
    if (!status) return wire::Failure(status.error());
    const auto pulse = ask_pulse(shell);
    Document document;
    document.json("supervisor", wire::encode(*status));
    std::string text =
        fmt::format("Session `{}` in {}\n{}", status->session, status->directory, processes_text(*status));
    if (pulse) {
        document.json("pulse", wire::encode(*pulse));
        text += pulse_text(*pulse);
    } else {
        document.json("pulse", error_document(pulse.error()));
        text += fmt::format("  Pulse does not answer: {}\n", pulse.error().message);
    }
    return shell.output.result(document.end(), text);
}

/// A session elsewhere has no supervisor that could be asked.
Result<void> show_remote(Shell& shell)
{
    const auto pulse = ask_pulse(shell);
    if (!pulse) return wire::Failure(pulse.error());
    Document document;
    document.json("pulse", wire::encode(*pulse));
    return shell.output.result(document.end(), pulse_text(*pulse));
}

Result<void> show(Shell& shell)
{
    if (!shell.options.endpoint.empty()) return show_remote(shell);
    const auto directory = shell.directory();
    if (!directory) return wire::Failure(directory.error());
    return show_local(shell, *directory);
}

} // namespace

void add_status(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("status", "Tell how the session is doing")->group(group::session);
    command->callback([&shell] { shell.plan([&shell] { return show(shell); }); });
}

} // namespace chorus::aura
