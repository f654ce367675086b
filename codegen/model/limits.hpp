#pragma once

#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// The limits of a value of type `use` in a field with `limits`: those of the type, narrowed by those of the field.
Limits narrowed(const TypeUse& use, const Limits& limits);

/// The scalar that a value of type `use` is on the wire, if it is one; ids and enums are not.
std::optional<Scalar> scalar_of(const TypeUse& use);

/// The unit of a field, or that of its type.
std::string_view unit_of(const Field& field);

/// Smallest and largest value of a number of type `use` with narrowed `limits`.
std::pair<double, double> range_of(Scalar scalar, const Limits& limits);

} // namespace chorus::codegen
