#pragma once

#include "codegen/model/spec.hpp"

/// Where the specs speak of a thing, its declaration left out. Names must be resolved.
namespace chorus::codegen {

std::vector<Span> references_to(const Model& model, const TypeDecl& type);
std::vector<Span> references_to(const Model& model, const ErrorDecl& error);
/// Those of ids that are listed by it.
std::vector<Span> references_to(const Model& model, const Spec& domain, const Command& command);
/// Those of the rules beside the field; its uses in examples and on other structs' paths are not found.
std::vector<Span> references_to(const Fields& fields, const Field& field);

} // namespace chorus::codegen
