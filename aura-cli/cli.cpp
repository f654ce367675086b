#include "aura-cli/cli.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/help_format.hpp"
#include "codegen/runtime/reflect/similar.hpp"

namespace chorus::aura {
namespace {

void add_shared_options(CLI::App& app, Shell& shell)
{
    app.add_option("--session", shell.options.session, "Name of the session")
        ->capture_default_str()
        ->envname("LOOPHOLE_SESSION");
    app.add_option(
        "--endpoint", shell.options.endpoint,
        "Where Pulse listens, in place of the session's socket: unix:PATH, tcp:ADDRESS:PORT or ws://ADDRESS:PORT");
    app.add_option("--timeout", shell.options.timeout_s, "Seconds to wait for a connection and for each answer")
        ->check(CLI::Range(0.001, 86400.0));
    app.add_flag_callback(
        "--json", [&shell] { shell.output.use_json(true); }, "Print one JSON document and nothing else");
    app.add_option_function<std::string>(
        "--get", [&shell](const std::string& pointer) { shell.output.use_pointer(pointer); },
        "Print only the value at this JSON pointer of the result, such as /track/id");
}

/// What may stand in place of the first word that was not understood.
std::vector<std::string> known_words(const CLI::App& command, bool flags)
{
    std::vector<std::string> words;
    for (const CLI::App* inner : command.get_subcommands([](const CLI::App*) { return true; })) {
        if (!flags && !inner->get_group().empty()) words.push_back(inner->get_name());
    }
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames())
            if (flags) words.push_back("--" + name);
    return words;
}

/// The parser throws; its errors become ours. A word that it did not understand is named with what was probably meant.
wire::Error usage_error(const CLI::App& app, const CLI::ParseError& error)
{
    const CLI::App* command = &app;
    std::string typed = "aura";
    while (!command->get_subcommands().empty()) {
        command = command->get_subcommands().front();
        typed += " " + command->get_name();
    }
    const std::string help = fmt::format("See `{} --help`.", typed);
    const std::vector<std::string> rest = app.remaining(true);
    if (rest.empty()) return {"usage.commandLine", fmt::format("{}.", error.what()), help};
    const bool flag = rest.front().starts_with('-');
    std::string hint = reflect::did_you_mean(reflect::similar_names(rest.front(), known_words(*command, flag)));
    if (!hint.empty()) hint += " ";
    return {"usage.commandLine", fmt::format("`{}` has no {}`{}`.", typed, flag ? "option " : "", rest.front()),
            hint + help};
}

bool wants_json(std::span<const char* const> arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](std::string_view word) { return word == "--json"; });
}

} // namespace

int run(int argc, const char* const* argv)
{
    Shell shell;
    CLI::App app{"Runs sessions of the audio workstation Loophole: everything that Pulse can do, from a shell.",
                 "aura"};
    app.require_subcommand(0, 1);
    app.fallthrough();
    app.formatter(std::make_shared<HelpFormat>());
    app.footer("`aura help exit-codes` and `aura help places` tell what exit codes mean and how to write times.");
    OptionFields fields;
    add_shared_options(app, shell);
    add_up(app, shell);
    add_down(app, shell);
    add_status(app, shell);
    add_supervise(app, shell);
    add_shortcuts(app, shell, fields);
    add_import(app, shell);
    add_add_plugin(app, shell, fields);
    add_render(app, shell, fields);
    add_capture(app, shell, fields);
    add_meters(app, shell);
    add_picture(app, shell);
    add_watch(app, shell);
    add_batch(app, shell);
    add_operations(app, shell, fields);
    add_trace(app, shell);
    add_help(app, shell);
    add_completion(app, shell, fields);

    shell.output.use_json(wants_json({argv, static_cast<std::size_t>(argc)}));
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked_for_help) {
        return app.exit(asked_for_help);
    } catch (const CLI::ParseError& error) {
        return static_cast<int>(shell.fail(usage_error(app, error)));
    }
    if (app.get_subcommands().empty()) {
        fmt::print("{}", app.help());
        return static_cast<int>(ExitCode::ok);
    }
    return static_cast<int>(shell.carry_out());
}

} // namespace chorus::aura
