#pragma once

#include "codegen/lsp/completion.hpp"

namespace chorus::codegen::lsp {

/// What fits at a cursor within a payload that the spec writes out: in a step of a scenario or in an example of a
/// command. Empty anywhere else.
std::vector<Proposal> payload_proposals(const Cursor& cursor, const Model& model, const Spec& spec);

/// The command `name` of the spec, or `domain.name` of its owner; null if there is none.
const Command* find_command(const Model& model, const Spec& spec, std::string_view name);

} // namespace chorus::codegen::lsp
