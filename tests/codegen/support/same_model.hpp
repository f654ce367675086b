#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// Where two sets of resolved specs differ first, as a path for people, or nothing. Files' texts and paths, the places
/// within an example and those of limits that limit nothing are not looked at. Every member of the model is named here,
/// so that a new one does not compile until somebody says how it is compared.
std::string first_difference(const Model& one, const Model& other);

} // namespace chorus::codegen
