#include "codegen/lsp/workspace.hpp"

#include "codegen/check/check.hpp"

#include <set>

namespace chorus::codegen::lsp {

namespace fs = std::filesystem;

const SourceFile* Snapshot::file(const std::string& path) const
{
    for (const auto& file : model.files)
        if (file->path == path) return file.get();
    return nullptr;
}

const Spec* Snapshot::spec(const std::string& path) const
{
    for (const Spec& spec : model.specs)
        if (spec.file->path == path) return &spec;
    return nullptr;
}

std::optional<std::string> Workspace::text(const std::string& path) const
{
    const auto held = texts_.find(path);
    return held != texts_.end() ? held->second : read_file(path);
}

std::shared_ptr<const Snapshot> Workspace::check()
{
    const auto snapshot = std::make_shared<Snapshot>();
    std::set<std::string> paths;
    for (const fs::path& path : find_specs(specs_))
        paths.insert(path.generic_string());
    // A file that was never saved.
    const std::string below = specs_.generic_string() + "/";
    for (const auto& [path, text] : texts_)
        if (path.starts_with(below) && path.ends_with(".yaml")) paths.insert(path);
    std::map<std::string, ParsedSpec> parsed;
    for (const std::string& path : paths) {
        std::optional<std::string> now = text(path);
        if (!now) continue;
        const auto before = parsed_.find(path);
        if (before != parsed_.end() && before->second.file->text == *now) {
            parsed.insert(parsed_.extract(before)); // Its text was parsed already.
        } else {
            std::string stem = fs::path(path).lexically_relative(specs_).replace_extension().generic_string();
            parsed.emplace(path, parse_text(path, std::move(stem), std::move(*now)));
        }
        add_spec(parsed.at(path), snapshot->model, snapshot->diagnostics);
    }
    parsed_ = std::move(parsed);
    sort_specs(snapshot->model);
    codegen::check(snapshot->model, snapshot->diagnostics);
    snapshot->symbols = index_symbols(snapshot->model);
    return snapshot;
}

} // namespace chorus::codegen::lsp
