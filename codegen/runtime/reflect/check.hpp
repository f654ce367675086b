#pragma once

#include "codegen/runtime/reflect/api.hpp"
#include "codegen/runtime/reflect/place.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <boost/json/value.hpp>

namespace chorus::reflect {

/// Whether the tree keeps what the type says: fields, kinds, ranges, lengths. Not patterns and rules over several
/// fields, which the receiver checks. Errors: `usage.badValue`, `usage.missing`, `usage.unknownField`.
Result<void> check_tree(const Type& type, const boost::json::value& value, const Place& place);

/// The arm of a union that an object names by its tag, or null.
const Arm* arm_of(const Type& tagged_union, const boost::json::object& object);

/// An error about a value: what is wrong with it and what it should be.
wire::Failure bad_value(const Place& place, const std::string& message, std::string hint = {});

/// What is expected, in words: `a number from -144 to 24 dB`.
std::string expectation(const Type& type);

} // namespace chorus::reflect
