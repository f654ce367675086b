#pragma once

#include "codegen/compare/change_list.hpp"

namespace chorus::codegen {

/// What differs between two declarations of a type.
void diff_types(ChangeList& out, const TypeDecl& a, const TypeDecl& b);

/// True if both name the same declaration or are the same scalar; null does not count.
bool same_type(const TypeUse& a, const TypeUse& b);

} // namespace chorus::codegen
