#pragma once

#include "codegen/emit/output.hpp"

#include <filesystem>

#include <tl/expected.hpp>

namespace chorus::codegen {

/// Gives the IR to a program on its standard input and takes files from its standard output, a JSON object with `path`
/// and `text` a line. A path is relative, with slashes, and stays below the folder that the caller writes to. The
/// error is a sentence; if the program failed it has what it wrote to its standard error.
tl::expected<Outputs, std::string> run_emitter(const std::vector<std::string>& program, const std::string& ir);

/// Writes what differs from what is there; returns the paths of those. With `check` nothing is written. The error is a
/// sentence.
tl::expected<std::vector<std::string>, std::string> write_outputs(const std::filesystem::path& folder,
                                                                  const Outputs& outputs, bool check);

} // namespace chorus::codegen
