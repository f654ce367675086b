#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <filesystem>
#include <memory>

#include <tl/expected.hpp>

namespace chorus::codegen {

/// Specs and where they came from. The model points into itself, so it stays where it is.
struct LoadedSpecs {
    std::string name; ///< As it was asked for; with `release` the tag.
    Model model;
    Diagnostics diagnostics;
};

/// Loads and checks specs from a folder, from `git:REF` (as they were there), from `ir:FILE`, or with `release` from
/// the last tag that matches `v*`. `folder` is where the specs are now; it tells git where to look. The error is a
/// sentence for people. Findings in the specs are no error.
tl::expected<std::unique_ptr<LoadedSpecs>, std::string> load_source(const std::string& source,
                                                                    const std::filesystem::path& folder);

} // namespace chorus::codegen
