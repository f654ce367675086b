#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// Fills the declarations and operations of `spec` from its part of the IR. `specs` already has every declaration by
/// name, so that types can refer to them. Throws IrError.
void read_spec(Spec& spec, const json::object& source, std::map<std::string, Spec, std::less<>>& specs);

} // namespace chorus::conform
