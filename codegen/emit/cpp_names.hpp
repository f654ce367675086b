#pragma once

#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// `chorus` for a library, `chorus::pulse_api::transport` for a domain.
std::string namespace_of(const Spec& spec);
/// `generated/pulse/transport` + `suffix`.
std::string generated_path(const Spec& spec, std::string_view suffix);
/// The type as code of `scope` names it.
std::string type_name(const TypeDecl& type, const Spec& scope);
/// What a value of the type is in C++, null left aside.
std::string value_type(const TypeUse& use, const Spec& scope);
/// What the member is in C++: a value or an optional one.
std::string member_type(const Field& field, const Spec& scope);
bool is_optional_member(const Field& field);
std::string scalar_type(Scalar scalar);
/// The field's default as an initializer, or what makes it a definite value.
std::string initializer(const Field& field, const Spec& scope);
/// Literals with the type that the scalar needs.
std::string number_literal(Scalar scalar, double value);
/// True where a parameter of this type is passed by value.
bool is_cheap(const TypeUse& use);

/// The struct of an operation: `SetLoopRegion`.
std::string operation_type(std::string_view name);

/// Commands and events of one name share a struct.
struct Operation {
    std::string name;
    const Command* command = nullptr;
    const Event* event = nullptr;
};
std::vector<Operation> operations_of(const Spec& spec);

/// Everything of the spec that has functions read, write, check and validate.
std::vector<std::string> codec_names(const Spec& spec);
/// `loop_too_short(Ticks length, Ticks minimum)`
std::string error_signature(const ErrorDecl& error, const Spec& scope);

} // namespace chorus::codegen
