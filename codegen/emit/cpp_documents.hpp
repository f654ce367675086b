#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// Readers and writers of the documents of a library. Readers take every version that there was.
std::string cpp_documents_header(const Spec& spec);
std::string cpp_documents_source(const Model& model, const Spec& spec);

} // namespace chorus::codegen
