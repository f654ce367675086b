#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/symbols/index.hpp"

#include <filesystem>
#include <map>
#include <memory>

namespace chorus::codegen::lsp {

/// Everything that is known of the specs at one moment.
struct Snapshot {
    Model model;
    Diagnostics diagnostics;
    std::vector<Occurrence> symbols;

    /// The file at an absolute path, or null.
    const SourceFile* file(const std::string& path) const;
    /// The spec in that file, or null if it could not be read.
    const Spec* spec(const std::string& path) const;
};

/// The specs of a folder, with the texts that an editor holds in place of those on the disk.
class Workspace {
public:
    explicit Workspace(std::filesystem::path specs) : specs_(std::move(specs)) {}

    const std::filesystem::path& specs() const { return specs_; }
    void open(const std::string& path, std::string text) { texts_[path] = std::move(text); }
    void close(const std::string& path) { texts_.erase(path); }
    /// What the editor holds, or what is on the disk; nothing if there is neither.
    std::optional<std::string> text(const std::string& path) const;

    /// Checks everything anew; only texts that have changed are parsed again. Files have absolute paths.
    std::shared_ptr<const Snapshot> check();

private:
    std::filesystem::path specs_;
    std::map<std::string, ParsedSpec> parsed_; ///< Of the last check, by path.
    std::map<std::string, std::string> texts_;
};

} // namespace chorus::codegen::lsp
