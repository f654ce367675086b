#include <memory>

#include <fmt/format.h>

#include "aura-cli/commands/subcommand.hpp"
#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"

namespace chorus::aura {
namespace {

std::string exit_codes_text()
{
    std::string text = "Exit codes:\n";
    for (const ExitCodeDoc& entry : exit_codes)
        text += fmt::format("  {:>3}  {}\n", static_cast<int>(entry.code), entry.doc);
    return text;
}

constexpr const char* places_text = R"(Places and lengths:
  5, 5.3, 5.3.480   bar, beat and tick; bars and beats count from 1, a quarter note has 960 ticks
  4bars, 2beats     lengths; as a place they count from the start
  1/8, 3/16         note values
  2.5s, 300ms       time
  12345t            ticks as the protocol counts them, 983040 in a quarter note
  1bar+2beats       sums
  1..9              a span from bar 1 to bar 9

Names:
  Wherever an id is wanted, a name does as long as it is unique: `aura track set-mute Drums true`.
)";

/// The overview. `app.help()` would be that of the command that is being carried out, `help` itself.
std::string overview(const CLI::App& app)
{
    return app.get_formatter()->make_help(&app, app.get_name(), CLI::AppFormatMode::Normal);
}

/// As it is typed: `aura track`.
std::string whole_name(const CLI::App& command)
{
    const CLI::App* outer = command.get_parent();
    return outer ? whole_name(*outer) + " " + command.get_name() : command.get_name();
}

Result<std::string> help_on(CLI::App& app, const std::vector<std::string>& topic)
{
    if (topic.empty()) return overview(app);
    if (topic.front() == "exit-codes") return exit_codes_text();
    if (topic.front() == "places") return std::string(places_text);
    CLI::App* command = &app;
    for (const std::string& name : topic) {
        CLI::App* inner = find_subcommand(*command, name);
        if (!inner)
            return wire::fail("usage.unknownCommand", fmt::format("There is no help on `{}`.", name),
                              "Topics are the commands, `exit-codes` and `places`.");
        command = inner;
    }
    return command->help(command->get_parent() ? whole_name(*command->get_parent()) : "");
}

Result<void> show(CLI::App& app, Shell& shell, const std::vector<std::string>& topic)
{
    const auto help = help_on(app, topic);
    if (!help) return wire::Failure(help.error());
    Document document;
    document.text("help", *help);
    return shell.output.result(document.end(), *help);
}

} // namespace

void add_help(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("help", "Help on a command, on `exit-codes` or on `places`");
    command->group(group::scripts);
    const auto topic = std::make_shared<std::vector<std::string>>();
    command->add_option("topic", *topic, "What about");
    command->callback(
        [&app, &shell, topic] { shell.plan([&app, &shell, topic] { return show(app, shell, *topic); }); });
}

} // namespace chorus::aura
