#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <filesystem>

namespace chorus::codegen {

/// The one file beside the specs that is none: what `chorus breaking` has to let pass.
inline constexpr std::string_view approvals_file = "changes.yaml";

/// All `.yaml` files below `folder` in the order of their paths, unread; without the approvals.
std::vector<std::filesystem::path> find_specs(const std::filesystem::path& folder);

/// Where the specs keep the shapes that documents had, one file for each version: `session.v1.shape`.
inline constexpr std::string_view shape_folder = "documents";
inline constexpr std::string_view shape_extension = ".shape";
std::vector<std::filesystem::path> find_shapes(const std::filesystem::path& folder);

/// The whole text of a file, or nothing.
std::optional<std::string> read_file(const std::filesystem::path& path);

/// A spec as its text has it, before it is looked at together with others.
struct ParsedSpec {
    std::shared_ptr<const SourceFile> file;
    std::string stem;         ///< Its path within the specs without `.yaml`.
    std::optional<Spec> spec; ///< Nothing if the text is none.
    Diagnostics findings;
};

ParsedSpec parse_text(std::string path, std::string stem, std::string text);
void add_spec(ParsedSpec parsed, Model& model, Diagnostics& diagnostics);
/// Parses a spec that is in memory.
void add_spec(std::string path, std::string stem, std::string text, Model& model, Diagnostics& diagnostics);

/// Puts the specs into the order of their stems, as everything that follows expects.
void sort_specs(Model& model);

/// Reads and parses every spec below `folder` into `model`.
void load_specs(const std::filesystem::path& folder, Model& model, Diagnostics& diagnostics);

} // namespace chorus::codegen
