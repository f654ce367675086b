#include "codegen/emit/cpp_names.hpp"

#include "codegen/emit/interface.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/names.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// True if a struct of an operation of `scope` hides the type.
bool is_hidden(const TypeDecl& type, const Spec& scope)
{
    if (type.spec == &scope) return false;
    const auto hides = [&](const auto& operation) { return operation_type(operation.name.text) == type.name.text; };
    return std::any_of(scope.commands.begin(), scope.commands.end(), hides) ||
           std::any_of(scope.events.begin(), scope.events.end(), hides);
}

std::string default_literal(const Field& field, const Spec& scope)
{
    const Json value = json_value(*field.default_value, field.type);
    const std::optional<Scalar> scalar = scalar_of(field.type);
    if (const bool* truth = std::get_if<bool>(&value.value)) return *truth ? "true" : "false";
    if (const std::optional<double> number = value.number(); number && scalar) return number_literal(*scalar, *number);
    const std::string text = value.text() != nullptr ? *value.text() : std::string();
    const bool is_enum = field.type.decl != nullptr && field.type.decl->kind == TypeDecl::Kind::enumeration;
    return is_enum ? type_name(*field.type.decl, scope) + "::" + cpp_name(text) : cpp_literal(text);
}

} // namespace

std::string namespace_of(const Spec& spec)
{
    return spec.is_library ? "chorus" : domain_namespace(spec);
}

std::string generated_path(const Spec& spec, std::string_view suffix)
{
    return fmt::format("generated/{}/{}{}", spec.owner, spec.name.text, suffix);
}

std::string type_name(const TypeDecl& type, const Spec& scope)
{
    if (type.spec == &scope) return type.name.text;
    if (type.spec->is_library) return (is_hidden(type, scope) ? "chorus::" : "") + type.name.text;
    return fmt::format("{}::{}", namespace_of(*type.spec), type.name.text);
}

std::string scalar_type(Scalar scalar)
{
    switch (scalar) {
    case Scalar::boolean:
        return "bool";
    case Scalar::i8:
        return "std::int8_t";
    case Scalar::i16:
        return "std::int16_t";
    case Scalar::i32:
        return "std::int32_t";
    case Scalar::i53:
        return "std::int64_t";
    case Scalar::u8:
        return "std::uint8_t";
    case Scalar::u16:
        return "std::uint16_t";
    case Scalar::u32:
        return "std::uint32_t";
    case Scalar::u53:
        return "std::uint64_t";
    case Scalar::f32:
        return "float";
    case Scalar::f64:
        return "double";
    case Scalar::string:
    case Scalar::time:
        return "std::string";
    case Scalar::bytes:
        return "std::vector<std::uint8_t>";
    }
    return {};
}

std::string value_type(const TypeUse& use, const Spec& scope)
{
    switch (use.kind) {
    case TypeUse::Kind::scalar:
        return scalar_type(use.scalar);
    case TypeUse::Kind::named:
        return type_name(*use.decl, scope);
    case TypeUse::Kind::list:
        return fmt::format("std::vector<{}>", value_type(use.element(), scope));
    case TypeUse::Kind::map:
        return fmt::format("std::map<std::string, {}>", value_type(use.element(), scope));
    }
    return {};
}

bool is_optional_member(const Field& field)
{
    return field.type.nullable || (field.optional && !field.default_value);
}

std::string member_type(const Field& field, const Spec& scope)
{
    const std::string type = value_type(field.type, scope);
    return is_optional_member(field) ? fmt::format("std::optional<{}>", type) : type;
}

std::string number_literal(Scalar scalar, double value)
{
    std::string text;
    if (is_integer(scalar)) {
        const double largest = static_cast<double>(wire::max_exact_integer);
        if (std::abs(value) == largest) return value < 0 ? "-wire::max_exact_integer" : "wire::max_exact_integer";
        wire::append_integer(text, static_cast<std::int64_t>(value));
        return text;
    }
    const bool is_float = scalar == Scalar::f32;
    const auto [min, max] = range_of(scalar);
    if (value == min) return is_float ? "-wire::max_float" : "-wire::max_double";
    if (value == max) return is_float ? "wire::max_float" : "wire::max_double";
    wire::append_number(text, value);
    if (text.find_first_of(".e") == std::string::npos) text += ".0";
    if (is_float) text += "F";
    return text;
}

std::string initializer(const Field& field, const Spec& scope)
{
    if (is_optional_member(field)) return " = {}";
    const TypeUse& use = field.type;
    const bool newtype = use.decl != nullptr && use.decl->is_newtype();
    if (field.default_value) {
        const std::string literal = default_literal(field, scope);
        return newtype ? fmt::format("{{{}}}", literal) : fmt::format(" = {}", literal);
    }
    if (const std::optional<Scalar> scalar = scalar_of(use); scalar && !newtype) {
        if (*scalar == Scalar::boolean) return " = false";
        if (is_number(*scalar)) return fmt::format(" = {}", is_integer(*scalar) ? "0" : number_literal(*scalar, 0));
    }
    if (use.decl != nullptr && use.decl->kind == TypeDecl::Kind::enumeration)
        return fmt::format(" = {}::{}", type_name(*use.decl, scope), cpp_name(use.decl->values.front().name.text));
    return " = {}";
}

bool is_cheap(const TypeUse& use)
{
    const std::optional<Scalar> scalar = scalar_of(use);
    if (scalar) return *scalar <= Scalar::f64;
    return use.decl != nullptr && use.decl->kind == TypeDecl::Kind::enumeration;
}

std::string operation_type(std::string_view name)
{
    return pascal_case(name);
}

std::vector<Operation> operations_of(const Spec& spec)
{
    std::vector<Operation> operations;
    for (const Command& command : spec.commands)
        operations.push_back({command.name.text, &command, nullptr});
    for (const Event& event : spec.events) {
        const auto same = std::find_if(operations.begin(), operations.end(),
                                       [&](const Operation& other) { return other.name == event.name.text; });
        if (same != operations.end()) {
            same->event = &event;
        } else {
            operations.push_back({event.name.text, nullptr, &event});
        }
    }
    return operations;
}

} // namespace chorus::codegen
