#include "codegen/vectors/vectors.hpp"

#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"
#include "codegen/model/loader.hpp"

#include <memory>

#include <fmt/format.h>

#include <fnmatch.h>

namespace chorus::codegen {

namespace {

struct VectorOptions {
    std::string specs = "chorus/specs";
    std::string spec = "*";
    std::string message = "*";
    std::uint64_t count = 100;
    std::uint64_t seed = 1;
};

bool matches(const std::string& glob, const std::string& text)
{
    return fnmatch(glob.c_str(), text.c_str(), 0) == 0;
}

int run(const VectorOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    if (!diagnostics.empty()) {
        fmt::print(stderr, "chorus: the specs have faults; `chorus check` shows them\n");
        return exit_findings;
    }
    std::vector<Message> messages = messages_of(model);
    std::erase_if(messages, [&](const Message& message) {
        return !matches(options.spec, message.spec->stem) || !matches(options.message, message.name);
    });
    if (messages.empty()) {
        fmt::print(stderr, "chorus: no message is called {} in {}; `chorus query commands` and `types` list names\n",
                   options.message, options.spec == "*" ? options.specs : options.spec);
        return exit_usage;
    }
    for (std::uint64_t number = 0; number < options.count; ++number)
        fmt::print("{}\n", to_line(make_vector(messages, options.seed, number)));
    return exit_good;
}

} // namespace

void add_vectors_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<VectorOptions>();
    CLI::App* command = app.add_subcommand(
        "vectors", "Make values for every message, good ones and such with one broken constraint, a JSON line each");
    command->add_option("specs", options->specs, "Folder of the specs")->capture_default_str();
    command->add_option("--spec", options->spec, "Only specs that match, such as 'pulse/*'")->capture_default_str();
    command->add_option("--message", options->message, "Only messages that match, such as seek.command or '*.event'")
        ->capture_default_str();
    command->add_option("--count", options->count, "How many")
        ->capture_default_str()
        ->check([](const std::string& text) {
            return text.starts_with('-') ? std::string("must be 0 or more") : std::string();
        });
    command->add_option("--seed", options->seed, "The same seed gives the same values")->capture_default_str();
    command->footer(
        "Lines: {\"spec\", \"message\", \"value\"}, and with \"pointer\" and \"rule\" where one is broken.");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
