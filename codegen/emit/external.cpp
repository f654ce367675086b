#include "codegen/emit/external.hpp"

#include "codegen/compare/process.hpp"
#include "codegen/model/json_reader.hpp"
#include "codegen/model/loader.hpp"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

namespace fs = std::filesystem;
using Failure = tl::unexpected<std::string>;

/// True for a path that cannot leave its folder, in the one way to write it.
bool stays_within(const std::string& path)
{
    const fs::path parsed(path);
    return !path.empty() && parsed.is_relative() && parsed.lexically_normal().generic_string() == path &&
           *parsed.begin() != ".." && *parsed.begin() != "." && !path.ends_with('/') &&
           path.find('\\') == std::string::npos && path.find('\0') == std::string::npos;
}

tl::expected<Output, std::string> read_line(std::string_view line)
{
    const auto json = read_json(line);
    if (!json) return Failure(json.error());
    const Json* path = json->find("path");
    const Json* text = json->find("text");
    const bool good = path != nullptr && path->text() != nullptr && text != nullptr && text->text() != nullptr;
    if (!good || json->object()->size() != 2)
        return Failure(std::string("It is not an object with `path` and `text`."));
    if (!stays_within(*path->text())) return Failure(fmt::format("`{}` leads out of the folder.", *path->text()));
    return Output{*path->text(), *text->text()};
}

} // namespace

tl::expected<Outputs, std::string> run_emitter(const std::vector<std::string>& program, const std::string& ir)
{
    const auto result = run_program(program, ir);
    if (!result) return Failure(fmt::format("{} cannot be started.", program.front()));
    if (result->exit_code != 0)
        return Failure(fmt::format("{} ended with {}.\n{}", program.front(), result->exit_code, result->errors));
    Outputs outputs;
    std::size_t number = 0;
    for (std::string_view rest = result->output; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        ++number;
        if (line.empty()) continue;
        auto output = read_line(line);
        if (!output) return Failure(fmt::format("Line {} of {}: {}", number, program.front(), output.error()));
        const auto same = [&](const Output& other) { return other.path == output->path; };
        if (std::any_of(outputs.begin(), outputs.end(), same))
            return Failure(fmt::format("Line {} of {}: `{}` was there before.", number, program.front(), output->path));
        outputs.push_back(std::move(*output));
    }
    std::sort(outputs.begin(), outputs.end(), [](const Output& a, const Output& b) { return a.path < b.path; });
    return outputs;
}

tl::expected<std::vector<std::string>, std::string> write_outputs(const fs::path& folder, const Outputs& outputs,
                                                                  bool check)
{
    std::vector<std::string> changed;
    std::error_code error;
    // Made absolute first: a relative path is resolved only where its first folder is there.
    const fs::path root = fs::weakly_canonical(fs::absolute(folder), error);
    for (const Output& output : outputs) {
        const fs::path path = folder / output.path;
        // A link within the folder may lead out of it.
        const fs::path real = fs::weakly_canonical(fs::absolute(path), error);
        const fs::path within = real.lexically_relative(root);
        if (error || within.empty() || *within.begin() == "..")
            return Failure(fmt::format("`{}` leads out of the folder.", output.path));
        if (read_file(path) == output.text) continue;
        changed.push_back(output.path);
        if (check) continue;
        fs::create_directories(path.parent_path(), error);
        std::ofstream stream(path, std::ios::binary);
        stream << output.text;
        stream.close();
        if (!stream) return Failure(fmt::format("{} cannot be written.", path.string()));
    }
    return changed;
}

} // namespace chorus::codegen
