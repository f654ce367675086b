#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/spec.hpp"

/// The emitters. Each takes checked specs, and gives the same text for the same specs.
namespace chorus::codegen {

class Mutants;

Output emit_cpp_header(const Spec& spec);
/// With `mutants`, every check can be made faulty.
Output emit_cpp_codec(const Spec& spec, Mutants* mutants = nullptr);
Output emit_samples(const Spec& spec);
/// The table of all types and messages of `types`, `pulse` or `signal`.
Output emit_messages_header(std::string_view folder);
Output emit_messages_source(const Model& model, std::string_view folder);

/// All outputs in the order of their paths.
Outputs emit_all(const Model& model);

} // namespace chorus::codegen
