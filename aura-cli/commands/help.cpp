#include <memory>

#include <fmt/format.h>

#include "aura-cli/commands/subcommand.hpp"
#include "aura-cli/commands/verbs.hpp"

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

Result<void> show(CLI::App& app, const std::vector<std::string>& topic)
{
    if (topic.empty()) {
        fmt::print("{}", app.help());
        return {};
    }
    if (topic.front() == "exit-codes" || topic.front() == "places") {
        fmt::print("{}", topic.front() == "places" ? std::string(places_text) : exit_codes_text());
        return {};
    }
    CLI::App* command = &app;
    for (const std::string& name : topic) {
        CLI::App* inner = find_subcommand(*command, name);
        if (!inner)
            return wire::fail("usage.unknownCommand", fmt::format("There is no help on `{}`.", name),
                              "Topics are the commands, `exit-codes` and `places`.");
        command = inner;
    }
    fmt::print("{}", command->help());
    return {};
}

} // namespace

void add_help(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("help", "Help on a command, on `exit-codes` or on `places`");
    command->group(group::scripts);
    const auto topic = std::make_shared<std::vector<std::string>>();
    command->add_option("topic", *topic, "What about");
    command->callback([&app, &shell, topic] { shell.plan([&app, topic] { return show(app, *topic); }); });
}

} // namespace chorus::aura
