#pragma once

#include "codegen/compare/field_differ.hpp"

namespace chorus::codegen {

/// What differs between the rules about the fields of `owner`.
void diff_rules(ChangeList& out, const FieldOwner& owner, const std::string& subject);

} // namespace chorus::codegen
