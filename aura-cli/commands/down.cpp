#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/supervise/background.hpp"
#include "aura-cli/supervise/status_file.hpp"
#include "codegen/runtime/wire/codec.hpp"

namespace chorus::aura {
namespace {

/// More than the processes are given together to end by themselves.
constexpr std::chrono::milliseconds end_limit{20'000};

Result<void> take_down(Shell& shell)
{
    const auto directory = shell.directory();
    if (!directory) return wire::Failure(directory.error());
    if (auto ended = end_session(*directory, end_limit); !ended) return ended;
    const auto status = read_status(*directory);
    if (!status) return wire::Failure(status.error());
    return shell.output.result(wire::encode(*status), fmt::format("Session `{}` is down.\n", directory->name()));
}

} // namespace

void add_down(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("down", "End the session and everything in it")->group(group::session);
    command->callback([&shell] { shell.plan([&shell] { return take_down(shell); }); });
}

} // namespace chorus::aura
