#pragma once

#include "codegen/check/interpreter.hpp"

namespace chorus::codegen {

/// A value that everything in the specs accepts, with every optional field.
Json valid_value(const TypeUse& use, const Limits& limits);
Json valid_value(const TypeDecl& type);
/// A union that holds this arm.
Json valid_value(const TypeDecl& type, const UnionArm& arm);
Json valid_value(const Fields& fields);

/// Values under the names that fields, or the values of an enum, had before; none where nothing was renamed.
std::vector<Json> old_values(const Fields& fields);
std::vector<Json> old_values(const TypeDecl& type);

/// Sets the left side of a rule so that the rule holds, or does not; limits of that field are not looked at.
void settle(const RuleDecl& rule, Json& object, bool holds);

/// A value in which one rule is broken, and only that.
struct BrokenValue {
    Json value;
    Breach breach;
};

/// For each rule of the fields themselves a value that breaks it; rules of the types that they hold are left to those.
std::vector<BrokenValue> broken_values(const Fields& fields);
std::vector<BrokenValue> broken_values(const TypeDecl& type);

} // namespace chorus::codegen
