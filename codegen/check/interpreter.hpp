#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// The first rule that a value breaks and the JSON pointer to where it does. The names of rules are those that
/// generated code gives.
struct Breach {
    std::string pointer;
    std::string rule;
    bool operator==(const Breach&) const = default;
};

/// What a reader does about fields that it does not know. Those that the compiler generates refuse them.
enum class UnknownFields { refuse, skip };

/// Judges a value by the specs alone, without generated code. Types must be resolved.
std::optional<Breach> find_breach(const Json& value, const TypeUse& use, const Limits& limits);
std::optional<Breach> find_breach(const Json& value, const TypeDecl& type,
                                  UnknownFields unknown = UnknownFields::refuse);
std::optional<Breach> find_breach(const Json& value, const Fields& fields,
                                  UnknownFields unknown = UnknownFields::refuse);

/// The value of `field` in an object, where it may stand under its old name; null if it is absent.
const Json* value_of(const Json& object, const Field& field);

/// Whether a rule of `fields` holds in an object; it does where one of its sides is absent or no number.
bool holds(const RuleDecl& rule, const Json& object, const Fields& fields);

} // namespace chorus::codegen
