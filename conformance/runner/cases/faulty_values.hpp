#pragma once

#include "conformance/runner/coverage/constraints.hpp"

#include <functional>

namespace chorus::conform {

/// A good value that is as small or large as the constraint lets it be.
json::value value_at_bound(const Constraint& constraint, const Type& type, const Limits& limits);

/// Values that may break this constraint and nothing else, the likeliest first.
std::vector<std::function<json::value()>> values_breaking(const Constraint& constraint, const Type& type,
                                                          const Limits& limits);

/// The object with the relation between its fields broken as narrowly as can be.
json::object breaking(const FieldRule& rule, json::object object);

} // namespace chorus::conform
