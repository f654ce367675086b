#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// A script that leaves an array in `searchIndex`, of objects with `kind`, `name`, `page`, `href` from the root of the
/// site, and `text`. A script and no JSON file, since pages opened from a disk may not fetch one.
std::string search_index(const Model& model);

} // namespace chorus::codegen::site
