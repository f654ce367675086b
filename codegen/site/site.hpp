#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/embedded_file.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen::site {

/// A site about the specs, as files below one folder. It needs nothing but a browser: no server, no network. `model`
/// must have been checked without findings.
Outputs site(const Model& model);

/// The files of codegen/site/assets.
std::span<const EmbeddedFile> assets();

} // namespace chorus::codegen::site
