#include <memory>

#include "aura-cli/commands/session_options.hpp"
#include "aura-cli/commands/verbs.hpp"

namespace chorus::aura {
namespace {

struct Arguments {
    SessionOptions session;
    std::optional<int> report;
};

} // namespace

void add_supervise(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("supervise", "Run a session in the foreground, until it is interrupted")
                            ->group(group::session);
    auto arguments = std::make_shared<Arguments>();
    add_session_options(*command, arguments->session);
    command->add_option("--report", arguments->report, "Descriptor that takes the outcome of the start")->group("");
    command->callback([&shell, arguments] {
        shell.plan([&shell, arguments]() -> ExitCode {
            const auto directory = shell.directory();
            if (!directory) return shell.fail(directory.error());
            return supervise(*directory, arguments->session, arguments->report) ? ExitCode::ok : ExitCode::supervision;
        });
    });
}

} // namespace chorus::aura
