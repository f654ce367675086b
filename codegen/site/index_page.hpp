#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// The first page: who speaks to whom, and all domains and libraries.
std::string index_page(const Model& model);

} // namespace chorus::codegen::site
