#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

/// What must hold of specs beyond their syntax. Each check goes on after a finding.
namespace chorus::codegen {

/// Connects names with what they mean, and orders the types of each spec so that each stands behind those that it
/// holds.
void resolve(Model& model, Diagnostics& diagnostics);

void check_names(const Model& model, Diagnostics& diagnostics);
void check_limits(const Model& model, Diagnostics& diagnostics);
void check_structure(const Model& model, Diagnostics& diagnostics);
/// Names that something had before.
void check_old_names(const Model& model, Diagnostics& diagnostics);
/// Since when something is there, and what replaces it.
void check_availability(const Model& model, Diagnostics& diagnostics);
void check_routes(const Model& model, Diagnostics& diagnostics);
/// The order of events: their numbers, and what comes before them.
void check_sequence(const Model& model, Diagnostics& diagnostics);
void check_states(const Model& model, Diagnostics& diagnostics);
/// Needs types that are resolved without a finding.
void check_documents(const Model& model, Diagnostics& diagnostics);
/// How states are seen from outside. Needs types whose limits are good.
void check_observed(const Model& model, Diagnostics& diagnostics);
/// Needs types whose limits are good.
void check_examples(const Model& model, Diagnostics& diagnostics);

/// Also connects what the steps of scenarios name with what it means.
void check_scenarios(Model& model, Diagnostics& diagnostics);

/// All of them.
void check(Model& model, Diagnostics& diagnostics);

} // namespace chorus::codegen
