#include "codegen/commands/commands.hpp"
#include "codegen/scaffold/scaffold.hpp"

#include <filesystem>
#include <fstream>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

namespace fs = std::filesystem;

struct NewOptions {
    std::string path;
    std::string doc;
    std::string specs = "chorus/specs";
    std::string root = ".";
    bool dry_run = false;
};

bool write_file(const fs::path& path, const std::string& text)
{
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    std::ofstream out(path, std::ios::binary);
    out << text;
    return static_cast<bool>(out.flush());
}

int run(NewKind kind, const NewOptions& options)
{
    const auto thing = parse_new_thing(kind, options.path, options.doc);
    if (!thing) {
        fmt::print(stderr, "chorus: `{}` does not say what to make; write {}\n", options.path,
                   kind == NewKind::domain ? "OWNER/DOMAIN, such as pulse/marker"
                                           : "OWNER/DOMAIN.NAME, such as pulse/marker.rename");
        return exit_usage;
    }
    const Scaffold scaffold = make_scaffold(options.root, options.specs, *thing);
    if (!scaffold.failure.empty()) {
        fmt::print(stderr, "chorus: {}\n", scaffold.failure);
        return exit_usage;
    }
    for (const Output& file : scaffold.files) {
        const fs::path path = fs::path(options.root) / file.path;
        const bool there = fs::exists(path);
        if (!options.dry_run && !write_file(path, file.text)) {
            fmt::print(stderr, "chorus: {} cannot be written\n", path.string());
            return exit_usage;
        }
        const std::string_view done = there ? "changed" : "created";
        const std::string_view would = there ? "would change" : "would create";
        fmt::print("{} {}\n", options.dry_run ? would : done, file.path);
    }
    if (options.dry_run) return exit_good;
    fmt::print("\nNext:\n");
    for (const std::string& step : scaffold.steps)
        fmt::print("  {}\n", step);
    return exit_good;
}

} // namespace

void add_new_command(CLI::App& app, int& exit_code)
{
    CLI::App* group =
        app.add_subcommand("new", "Begin a domain, a command or an event: a skeleton that builds and works");
    group->require_subcommand(1);
    const struct {
        const char* name;
        const char* help;
        const char* path;
        NewKind kind;
    } kinds[] = {
        {"domain", "A spec with scenarios, its handler, its test, all listed where they must be", "OWNER/DOMAIN",
         NewKind::domain},
        {"command", "A command without fields, with its scenario, handler and test", "OWNER/DOMAIN.NAME",
         NewKind::command},
        {"event", "An event without fields", "OWNER/DOMAIN.NAME", NewKind::event},
    };
    for (const auto& kind : kinds) {
        const auto options = std::make_shared<NewOptions>();
        CLI::App* command = group->add_subcommand(kind.name, kind.help);
        command->add_option("path", options->path, kind.path)->required();
        command->add_option("--doc", options->doc, "What it is for, as a sentence")->required();
        command->add_option("--specs", options->specs, "Folder of the specs, below the root")->capture_default_str();
        command->add_option("--root", options->root, "Root of the project")->capture_default_str();
        command->add_flag("--dry-run", options->dry_run, "Write nothing; tell what would be");
        command->callback([options, which = kind.kind, &exit_code] { exit_code = run(which, *options); });
    }
}

} // namespace chorus::codegen
