#include "codegen/check/check.hpp"

namespace chorus::codegen {

void check(Model& model, Diagnostics& diagnostics)
{
    resolve(model, diagnostics);
    check_names(model, diagnostics);
    check_limits(model, diagnostics);
    check_structure(model, diagnostics);
    check_old_names(model, diagnostics);
    check_availability(model, diagnostics);
    check_routes(model, diagnostics);
    check_sequence(model, diagnostics);
    check_states(model, diagnostics);
    if (diagnostics.empty()) check_documents(model, diagnostics);
    // Examples are judged by the types, so that a fault of a type would be reported again with each of its examples.
    const bool good = diagnostics.empty();
    if (good) check_examples(model, diagnostics);
    check_scenarios(model, diagnostics);
    if (good) check_observed(model, diagnostics);
}

} // namespace chorus::codegen
