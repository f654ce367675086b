#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/spec.hpp"

#include <span>

namespace chorus::codegen::site {

/// A site about the specs, as files below one folder. It needs nothing but a browser: no server, no network. `model`
/// must have been checked without findings.
Outputs site(const Model& model);

/// A file of codegen/site/assets, which is part of the program.
struct Asset {
    std::string_view name;
    std::string_view text;
};
std::span<const Asset> assets();

} // namespace chorus::codegen::site
