#include "codegen/model/loader.hpp"

#include "codegen/model/parser.hpp"
#include "codegen/model/yaml_reader.hpp"

#include <algorithm>
#include <fstream>

namespace chorus::codegen {

std::vector<std::filesystem::path> find_specs(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator at(folder, error), end; at != end; at.increment(error)) {
        if (error) break;
        // A link that leads nowhere is a file that cannot be read, and is reported as one.
        if (at->is_directory(error) || at->path().extension() != ".yaml") continue;
        if (at->path() != folder / approvals_file) paths.push_back(at->path());
    }
    std::sort(paths.begin(), paths.end(),
              [](const auto& a, const auto& b) { return a.generic_string() < b.generic_string(); });
    return paths;
}

std::vector<std::filesystem::path> find_shapes(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder / shape_folder, error))
        if (entry.path().extension() == shape_extension) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::optional<std::string> read_file(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary | std::ios::ate);
    if (!stream) return std::nullopt;
    std::string text(static_cast<std::size_t>(std::max<std::streamoff>(stream.tellg(), 0)), '\0');
    stream.seekg(0);
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream) return std::nullopt;
    return text;
}

ParsedSpec parse_text(std::string path, std::string stem, std::string text)
{
    ParsedSpec parsed{
        std::make_shared<SourceFile>(SourceFile{std::move(path), std::move(text)}), std::move(stem), {}, {}};
    if (const std::optional<YamlNode> root = read_yaml(*parsed.file, parsed.findings))
        parsed.spec = parse_spec(*root, *parsed.file, parsed.stem, parsed.findings);
    return parsed;
}

void add_spec(ParsedSpec parsed, Model& model, Diagnostics& diagnostics)
{
    model.files.push_back(std::move(parsed.file));
    diagnostics.take(std::move(parsed.findings));
    if (parsed.spec) {
        model.specs.push_back(std::move(*parsed.spec));
    } else {
        model.unread.push_back(std::move(parsed.stem));
    }
}

void add_spec(std::string path, std::string stem, std::string text, Model& model, Diagnostics& diagnostics)
{
    add_spec(parse_text(std::move(path), std::move(stem), std::move(text)), model, diagnostics);
}

void sort_specs(Model& model)
{
    std::sort(model.specs.begin(), model.specs.end(), [](const Spec& a, const Spec& b) { return a.stem < b.stem; });
}

void load_specs(const std::filesystem::path& folder, Model& model, Diagnostics& diagnostics)
{
    for (const std::filesystem::path& path : find_specs(folder)) {
        std::string stem = path.lexically_relative(folder).replace_extension().generic_string();
        if (std::optional<std::string> text = read_file(path)) {
            add_spec(path.generic_string(), std::move(stem), std::move(*text), model, diagnostics);
        } else {
            const auto file = std::make_shared<SourceFile>(SourceFile{path.generic_string(), {}});
            model.files.push_back(file);
            diagnostics.report(Rule::unreadable_file, {file.get(), 1, 1, 1}, "The file cannot be read.");
            model.unread.push_back(std::move(stem));
        }
    }
    model.shapes.emplace();
    for (const std::filesystem::path& path : find_shapes(folder))
        model.shapes->emplace(path.stem().string(), read_file(path).value_or(""));
    sort_specs(model);
}

} // namespace chorus::codegen
