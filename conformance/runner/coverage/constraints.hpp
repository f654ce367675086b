#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// Something that a value of a type must keep, and that another value can break alone.
struct Constraint {
    std::string rule; ///< as a breach names it
    /// The number that a length or value may just reach; nothing where each good value keeps the rule as well as
    /// another.
    std::optional<double> bound = {};
};

/// What values of `type` must keep in a place with these limits, besides what their parts must keep.
std::vector<Constraint> constraints_of(const Type& type, const Limits& limits);

/// Whether a good `value` is as small or large as the constraint lets it be.
bool at_bound(const Constraint& constraint, const Type& type, const json::value& value);

/// The same of a relation between fields of `value`: numbers that differ by one at most, or by nothing where they are
/// not whole.
bool at_bound(const FieldRule& rule, const Shape& shape, const json::value& value);

} // namespace chorus::conform
