#include "conformance/runner/cases/faulty_values.hpp"

#include "conformance/runner/cases/value_maker.hpp"
#include "conformance/runner/judge/limits.hpp"

#include <array>
#include <utility>

namespace chorus::conform {
namespace {

/// The scalar that a type is in the end, or an empty text.
std::string scalar_of(const Type& type)
{
    return type.declaration ? type.declaration->scalar : type.scalar;
}

Limits limits_of(const Type& type, const Limits& limits)
{
    return type.declaration ? narrowed(type.declaration->limits, limits) : limits;
}

/// A value of the type, of which the limits count so much.
json::value value_of_size(double size, const Type& type, const Limits& limits)
{
    const auto count = static_cast<std::size_t>(size < 0 ? 0 : size);
    if (type.kind == Type::Kind::list) return json::array(count, make_value(*type.item));
    if (type.kind == Type::Kind::map) {
        json::object entries;
        for (std::size_t number = 0; number < count; ++number)
            entries.emplace("k" + std::to_string(number), make_value(*type.item));
        return entries;
    }
    const std::string scalar = scalar_of(type);
    if (scalar == "bytes") return json::value(make_bytes(count));
    if (scalar == "string") return json::value(make_text(count, limits_of(type, limits)));
    if (scalar.front() == 'f') return size;
    return static_cast<std::int64_t>(size);
}

json::value of_another_type(const Type& type)
{
    if (type.kind == Type::Kind::list) return json::object();
    if (type.kind == Type::Kind::map) return json::array();
    const std::string scalar = scalar_of(type);
    const bool text = scalar == "string" || scalar == "bytes" || scalar == "time" || scalar.empty();
    return text ? json::value(7) : json::value("7");
}

} // namespace

json::value value_at_bound(const Constraint& constraint, const Type& type, const Limits& limits)
{
    return constraint.bound ? value_of_size(*constraint.bound, type, limits) : make_value(type, limits);
}

std::vector<std::function<json::value()>> values_breaking(const Constraint& constraint, const Type& type,
                                                          const Limits& limits)
{
    if (constraint.bound) {
        const double step = constraint.rule.starts_with("min") ? -1 : 1;
        return {[=, size = *constraint.bound + step] { return value_of_size(size, type, limits); }};
    }
    if (constraint.rule == "type") return {[=] { return of_another_type(type); }};
    // A mark that no pattern, id, enumeration, time or base64 has, as long as it must be.
    const std::size_t length = limits_of(type, limits).min_length.value_or(1);
    return {[=] { return json::value(std::string(length == 0 ? 1 : length, '!')); }};
}

json::object breaking(const FieldRule& rule, json::object object)
{
    // The relation that does not hold where this one does, at its own bound.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> opposites{
        {{"<", ">="}, {"<=", ">"}, {">", "<="}, {">=", "<"}, {"==", "!="}, {"!=", "=="}}};
    FieldRule opposite = rule;
    for (const auto& [comparison, other] : opposites)
        if (comparison == rule.comparison) opposite.comparison = other;
    // Its left side stays: at its smallest the other one cannot go below it.
    settle(opposite, object, rule.left.path.size() == 1 ? rule.left.path.front() : std::string());
    return object;
}

} // namespace chorus::conform
