#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// The reference page of a domain or library.
std::string markdown_page(const Spec& spec);
/// The page that leads to all others.
std::string markdown_index(const Model& model);

} // namespace chorus::codegen
