#pragma once

#include "codegen/compare/change_list.hpp"

namespace chorus::codegen {

/// What differs between the scenarios of two specs. Of one that is in both, the steps that are not the same are told.
void diff_scenarios(ChangeList& out, const Spec& before, const Spec& after);

} // namespace chorus::codegen
