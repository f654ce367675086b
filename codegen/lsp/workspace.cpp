#include "codegen/lsp/workspace.hpp"

#include "codegen/check/check.hpp"
#include "codegen/model/loader.hpp"

#include <cctype>
#include <set>

#include <fmt/format.h>

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

std::optional<std::string> path_of(std::string_view uri)
{
    constexpr std::string_view scheme = "file://";
    if (!uri.starts_with(scheme)) return std::nullopt;
    uri.remove_prefix(scheme.size());
    std::string path;
    const auto digit = [](char character) {
        return std::isdigit(static_cast<unsigned char>(character)) ? character - '0' : (character | 32) - 'a' + 10;
    };
    for (std::size_t at = 0; at < uri.size(); ++at) {
        const bool escaped = uri[at] == '%' && at + 2 < uri.size() &&
                             std::isxdigit(static_cast<unsigned char>(uri[at + 1])) &&
                             std::isxdigit(static_cast<unsigned char>(uri[at + 2]));
        path += escaped ? static_cast<char>(digit(uri[at + 1]) * 16 + digit(uri[at + 2])) : uri[at];
        if (escaped) at += 2;
    }
    return path;
}

std::string uri_of(std::string_view path)
{
    std::string uri = "file://";
    for (const char character : path) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = std::isalnum(byte) || std::string_view("/-._~").find(character) != std::string_view::npos;
        if (plain)
            uri += character;
        else
            uri += fmt::format("%{:02X}", byte);
    }
    return uri;
}

} // namespace chorus::codegen::lsp
