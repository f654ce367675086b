#pragma once

#include "codegen/compare/change.hpp"

namespace chorus::codegen {

/// Everything that differs between two sets of checked specs, not judged yet. Both must outlive the result.
Comparison compare(const Model& older, const Model& newer);

} // namespace chorus::codegen
