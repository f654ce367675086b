#pragma once

#include "codegen/compare/change.hpp"

namespace chorus::codegen {

/// What a spec has to do about its version.
struct VersionFinding {
    std::string stem;
    std::string before;
    std::string after;
    Bump needed;
    Span span;
};

/// What remains of `bump` for a spec: an experimental one may break with a minor version.
Bump eased(Bump bump, const Spec& spec);

/// Specs whose version grew less than their changes and those of the types in their messages need.
std::vector<VersionFinding> missing_bumps(const Comparison& comparison);

} // namespace chorus::codegen
