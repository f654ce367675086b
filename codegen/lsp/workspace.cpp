#include "codegen/lsp/workspace.hpp"

#include "codegen/check/check.hpp"
#include "codegen/model/loader.hpp"

#include <set>

namespace chorus::codegen::lsp {

namespace fs = std::filesystem;

const SourceFile* Snapshot::file(const std::string& path) const
{
    for (const SourceFile& file : model.files)
        if (file.path == path) return &file;
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

std::shared_ptr<const Snapshot> Workspace::check() const
{
    const auto snapshot = std::make_shared<Snapshot>();
    std::set<std::string> paths;
    for (const fs::path& path : find_specs(specs_))
        paths.insert(path.generic_string());
    // A file that was never saved.
    const std::string below = specs_.generic_string() + "/";
    for (const auto& [path, text] : texts_)
        if (path.starts_with(below) && path.ends_with(".yaml")) paths.insert(path);
    for (const std::string& path : paths) {
        std::string stem = fs::path(path).lexically_relative(specs_).replace_extension().generic_string();
        if (std::optional<std::string> held = text(path))
            add_spec(path, std::move(stem), std::move(*held), snapshot->model, snapshot->diagnostics);
    }
    sort_specs(snapshot->model);
    codegen::check(snapshot->model, snapshot->diagnostics);
    snapshot->symbols = index_symbols(snapshot->model);
    return snapshot;
}

} // namespace chorus::codegen::lsp
