#pragma once

#include "codegen/site/usage.hpp"

#include <string>

namespace chorus::codegen::site {

/// The page of a domain or library.
std::string domain_page(const Spec& spec, const Model& model, const Usage& usage);

} // namespace chorus::codegen::site
