#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <filesystem>

namespace chorus::codegen {

struct GenerateOptions {
    std::filesystem::path specs = "chorus/specs";
    std::filesystem::path out = "."; ///< The folder that holds generated/ and docs/.
    std::filesystem::path style;     ///< How C++ is formatted; `out`/.clang-format when empty.
    std::filesystem::path stamp;     ///< Touched by each good run, for build systems; none when empty.
    std::filesystem::path depfile;   ///< Gets what `stamp` depends on, as make reads it; none when empty.
    bool check = false;              ///< Change nothing, only tell what is stale.
};

struct GenerateResult {
    std::string failure;              ///< Why nothing could be done, for people; empty if it could.
    std::size_t outputs = 0;          ///< How many files belong to the specs.
    std::vector<std::string> changed; ///< Written, or with `check` to be written.
    std::vector<std::string> removed; ///< No longer wanted, or with `check` to be removed.
    std::vector<std::string> kept;    ///< No longer wanted, but edited by hand, so left alone.
};

/// Writes what follows from the specs, where it differs from what is there. Findings about the specs go to
/// `diagnostics`, and then nothing is written; `model` must outlive them.
GenerateResult generate(const GenerateOptions& options, Model& model, Diagnostics& diagnostics);

} // namespace chorus::codegen
