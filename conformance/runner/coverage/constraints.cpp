#include "conformance/runner/coverage/constraints.hpp"

#include "conformance/runner/judge/limits.hpp"
#include "conformance/runner/judge/operand.hpp"
#include "conformance/runner/judge/text.hpp"

#include <cmath>

namespace chorus::conform {
namespace {

using Constraints = std::vector<Constraint>;

void add_sizes(Constraints& list, const std::optional<std::size_t>& min, const std::optional<std::size_t>& max,
               const std::string& what)
{
    if (min && *min > 0) list.push_back({"min" + what, static_cast<double>(*min)});
    if (max) list.push_back({"max" + what, static_cast<double>(*max)});
}

Constraints constraints_of_scalar(const std::string& scalar, const Limits& limits)
{
    Constraints list{{"type"}};
    if (scalar == "bool") return list;
    if (scalar == "time") list.push_back({"time"});
    if (scalar == "bytes") list.push_back({"base64"});
    if (scalar == "bytes" || scalar == "string") add_sizes(list, limits.min_length, limits.max_length, "Length");
    if (scalar == "string" && limits.compiled) list.push_back({"pattern"});
    if (scalar == "time" || scalar == "bytes" || scalar == "string") return list;
    const bool whole = scalar.front() != 'f';
    const Range range = range_of(scalar);
    if (whole || limits.min) list.push_back({"min", std::max(range.min, limits.min.value_or(range.min))});
    if (whole || limits.max) list.push_back({"max", std::min(range.max, limits.max.value_or(range.max))});
    return list;
}

Constraints constraints_of_declared(const Declaration& declaration, const Limits& limits)
{
    switch (declaration.kind) {
    case Declaration::Kind::scalar:
        return constraints_of_scalar(declaration.scalar, narrowed(declaration.limits, limits));
    case Declaration::Kind::id:
        return {{"type"}, {"id"}};
    case Declaration::Kind::enumeration:
        return {{"type"}, {"enum"}};
    case Declaration::Kind::structure:
    case Declaration::Kind::tagged_union:
        break;
    }
    return {{"type"}};
}

/// What the limits of a value count: its number, its characters, its bytes or its items.
double measure(const Type& type, const json::value& value)
{
    if (const json::array* items = value.if_array()) return static_cast<double>(items->size());
    if (const json::object* entries = value.if_object()) return static_cast<double>(entries->size());
    if (value.is_number()) return value.to_number<double>();
    if (!value.is_string()) return std::nan("");
    const std::string_view text = value.get_string();
    const bool bytes = (type.declaration ? type.declaration->scalar : type.scalar) == "bytes";
    return static_cast<double>(bytes ? base64_bytes(text).value_or(0) : code_points(text));
}

} // namespace

Constraints constraints_of(const Type& type, const Limits& limits)
{
    switch (type.kind) {
    case Type::Kind::scalar:
        return constraints_of_scalar(type.scalar, limits);
    case Type::Kind::named:
        return constraints_of_declared(*type.declaration, limits);
    case Type::Kind::list:
    case Type::Kind::map:
        break;
    }
    Constraints list{{"type"}};
    add_sizes(list, type.kind == Type::Kind::list ? limits.min_items : std::nullopt, limits.max_items, "Items");
    return list;
}

bool at_bound(const Constraint& constraint, const Type& type, const json::value& value)
{
    return !constraint.bound || (!value.is_null() && measure(type, value) == *constraint.bound);
}

bool at_bound(const FieldRule& rule, const Shape& shape, const json::value& value)
{
    const auto left = number_of(rule.left, shape, value);
    const auto right = number_of(rule.right, shape, value);
    if (!left || !right) return false;
    const bool strict = rule.comparison == "<" || rule.comparison == ">" || rule.comparison == "!=";
    const bool whole = *left == std::floor(*left) && *right == std::floor(*right);
    return strict ? !whole || std::abs(*left - *right) == 1.0 : *left == *right;
}

} // namespace chorus::conform
