#include "tests/codegen/support/pages.hpp"

#include "codegen/check/check.hpp"
#include "codegen/lint/lint.hpp"
#include "codegen/model/loader.hpp"

#include <sstream>

namespace chorus::codegen {

namespace {

constexpr std::string_view head = "chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: experimental\n"
                                  "doc: A domain.\n";

std::string with_bytes(std::string_view text)
{
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with("\\x")) {
            bytes.push_back(static_cast<char>(std::stoi(std::string(text.substr(at + 2, 2)), nullptr, 16)));
            at += 3;
        } else {
            bytes.push_back(text[at]);
        }
    }
    return bytes;
}

ExampleFile file_of(const std::string& block, bool bytes)
{
    ExampleFile file;
    const std::string first = block.substr(0, block.find('\n'));
    const auto names_file = [&](std::string_view extension) {
        const std::size_t at = first.find(extension);
        if (!first.starts_with("# ") || at == std::string::npos) return false;
        file.path = first.substr(2, at + extension.size() - 2);
        return true;
    };
    if (names_file(".yaml") || names_file(".shape")) {
        if (const std::size_t arrow = first.find(" -> "); arrow != std::string::npos)
            file.link = first.substr(arrow + 4);
        file.text = block;
    } else {
        file.path = "pulse/sample.yaml";
        file.text = std::string(head) + (bytes ? with_bytes(block) : block);
    }
    return file;
}

} // namespace

Example example_of(std::string_view page, std::string_view section)
{
    Example example;
    std::istringstream lines{std::string(page)};
    std::string line;
    std::string block;
    bool in_section = false;
    bool in_block = false;
    bool bytes = false;
    while (std::getline(lines, line)) {
        if (!in_block && line.starts_with("## ")) in_section = line.substr(3) == section;
        if (!in_section) continue;
        if (!line.starts_with("```")) {
            if (in_block) block += line + "\n";
        } else if (in_block) {
            example.push_back(file_of(block, bytes));
            in_block = false;
        } else {
            in_block = true;
            bytes = line.ends_with("bytes");
            block.clear();
        }
    }
    return example;
}

std::unique_ptr<CheckedSpecs> check_example(const Example& example, const std::filesystem::path& folder, bool style)
{
    for (const ExampleFile& file : example) {
        const std::filesystem::path path = folder / file.path;
        std::filesystem::create_directories(path.parent_path());
        if (file.link.empty()) {
            write_text(path, file.text);
        } else {
            std::filesystem::create_symlink(file.link, path);
        }
    }
    auto specs = std::make_unique<CheckedSpecs>();
    load_specs(folder, specs->model, specs->diagnostics);
    check(specs->model, specs->diagnostics);
    if (style && specs->diagnostics.empty()) lint(specs->model, specs->diagnostics);
    return specs;
}

} // namespace chorus::codegen
