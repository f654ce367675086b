#include "codegen/format/format.hpp"

#include "codegen/commands/commands.hpp"
#include "codegen/model/loader.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

namespace fs = std::filesystem;

struct FormatOptions {
    std::vector<std::string> paths{"chorus/specs"};
    bool check = false;
    bool from_stdin = false;
};

/// Keeps the old file if the new one cannot be written whole.
bool replace_file(const fs::path& path, const std::string& text)
{
    const fs::path beside = path.string() + ".formatted";
    {
        std::ofstream out(beside, std::ios::binary);
        out << text;
        if (!out.flush()) return false;
    }
    std::error_code failure;
    fs::rename(beside, path, failure);
    return !failure;
}

std::vector<fs::path> files_of(const std::vector<std::string>& paths)
{
    std::vector<fs::path> files;
    for (const fs::path path : paths) {
        if (!fs::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        for (fs::path& found : find_specs(path))
            files.push_back(std::move(found));
    }
    return files;
}

int format_stdin()
{
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    const SourceFile file{"(standard input)", text};
    Diagnostics diagnostics;
    const std::optional<std::string> formatted = format_spec(file, diagnostics);
    if (!formatted) {
        for (const Diagnostic& finding : diagnostics.sorted())
            fmt::print(stderr, "{}\n", to_text(finding));
        return exit_findings;
    }
    fmt::print("{}", *formatted);
    return exit_good;
}

int format_files(const FormatOptions& options)
{
    const std::vector<fs::path> files = files_of(options.paths);
    if (files.empty()) {
        fmt::print(stderr, "chorus: there are no specs in {}\n", options.paths.front());
        return exit_usage;
    }
    bool broken = false;
    std::size_t changed = 0;
    for (const fs::path& path : files) {
        const std::optional<std::string> text = read_file(path);
        if (!text) {
            fmt::print(stderr, "chorus: {} cannot be read\n", path.string());
            return exit_usage;
        }
        const SourceFile file{path.generic_string(), *text};
        Diagnostics diagnostics;
        const std::optional<std::string> formatted = format_spec(file, diagnostics);
        if (!formatted) {
            print(diagnostics, Model(), Format::text, "check");
            broken = true;
            continue;
        }
        if (*formatted == *text) continue;
        ++changed;
        if (!options.check && !replace_file(path, *formatted)) {
            fmt::print(stderr, "chorus: {} cannot be written\n", path.string());
            return exit_usage;
        }
        fmt::print("{} {}\n", options.check ? "unformatted" : "formatted", path.generic_string());
    }
    if (changed == 0 && !broken) fmt::print("{} specs, all formatted\n", files.size());
    if (broken) return exit_findings;
    return options.check && changed > 0 ? exit_stale : exit_good;
}

} // namespace

void add_format_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<FormatOptions>();
    CLI::App* command =
        app.add_subcommand("fmt", "Write specs in the one style there is; the meaning and all comments stay");
    command->add_option("paths", options->paths, "Specs, or folders of specs")->capture_default_str();
    command->add_flag("--check", options->check, "Change nothing; name what is not formatted and exit with 3");
    command->add_flag("--stdin", options->from_stdin, "Format standard input to standard output")->excludes("paths");
    command->callback(
        [options, &exit_code] { exit_code = options->from_stdin ? format_stdin() : format_files(*options); });
}

} // namespace chorus::codegen
