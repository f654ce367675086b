#pragma once

#include "codegen/check/interpreter.hpp"
#include "codegen/vectors/random.hpp"

namespace chorus::codegen {

/// Breaks one constraint in a good value, at any depth, and says which; nothing where nothing can be broken. Every kind
/// of constraint that the value has is as likely as the others, however often it occurs.
std::optional<Breach> break_one(Json& value, const TypeDecl& type, Random& random);
std::optional<Breach> break_one(Json& value, const Fields& fields, Random& random);

} // namespace chorus::codegen
