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

/// Specs whose version grew less than their changes and those of the types in their messages need. An experimental
/// domain may break with a minor version.
std::vector<VersionFinding> missing_bumps(const Comparison& comparison);

} // namespace chorus::codegen
