#include "conformance/runner/coverage/shapes.hpp"

#include "conformance/runner/coverage/constraints.hpp"
#include "conformance/runner/coverage/place.hpp"

#include <fmt/format.h>

namespace chorus::conform {

std::string field_name(const std::string& place, std::string_view how, Direction direction)
{
    return fmt::format("{} {} {}", direction == Direction::sent ? "sent" : "received", place, how);
}

std::string kept_name(const std::string& place, const std::string& rule, bool bounded)
{
    return fmt::format("{} {} {}", place, rule, bounded ? "at its bound" : "kept");
}

std::string broken_name(const std::string& place, const std::string& rule)
{
    return fmt::format("{} {} broken", place, rule);
}

void Shapes::expect_constraint(const std::string& place, const std::string& rule, bool bounded)
{
    if (direction_ == Direction::received) return;
    coverage_.expect(Aspect::constraints, domain_, kept_name(place, rule, bounded));
    coverage_.expect(Aspect::constraints, domain_, broken_name(place, rule));
}

void Shapes::reach_kept(const std::string& place, const std::string& rule, bool bounded)
{
    if (direction_ == Direction::sent) coverage_.reach(Aspect::constraints, domain_, kept_name(place, rule, bounded));
}

void Shapes::expect(const std::string& label, const Shape& shape)
{
    expect_constraint(label, "unknownField", false);
    for (const Field& field : shape.fields) {
        const std::string place = label + "." + field.name;
        if (!field.may_be_absent) expect_constraint(place, "required", false);
        if (!field.was.empty()) expect_constraint(place, "duplicateKey", false);
        coverage_.expect(Aspect::fields, domain_, field_name(place, "present", direction_));
        if (field.may_be_absent) coverage_.expect(Aspect::fields, domain_, field_name(place, "absent", direction_));
        expect(place, field.type, field.limits);
    }
    for (const FieldRule& rule : shape.rules)
        expect_constraint(label, rule.id, true);
}

void Shapes::expect(const std::string& label, const Type& type, const Limits& limits)
{
    if (type.nullable) coverage_.expect(Aspect::fields, domain_, field_name(label, "null", direction_));
    for (const Constraint& constraint : constraints_of(type, limits))
        expect_constraint(label, constraint.rule, constraint.bound.has_value());
    if (type.kind == Type::Kind::named) {
        expect(*type.declaration);
    } else if (type.item) {
        expect(label + "[]", *type.item, {});
    }
}

void Shapes::expect(const Declaration& declaration)
{
    if (!expected_.insert(&declaration).second) return;
    for (const std::string& value : declaration.values)
        coverage_.expect(Aspect::values, domain_, field_name(declaration.name, value, direction_));
    // Nobody is asked to write an old name.
    if (direction_ == Direction::sent)
        for (const auto& [old, value] : declaration.old_values)
            coverage_.expect(Aspect::values, domain_, field_name(declaration.name, old, direction_));
    if (declaration.kind == Declaration::Kind::structure) expect(declaration.name, declaration.shape);
    if (declaration.kind != Declaration::Kind::tagged_union) return;
    for (const char* const rule : {"required", "type", "enum"})
        expect_constraint(declaration.name + "." + declaration.tag, rule, false);
    for (const Arm& arm : declaration.arms) {
        coverage_.expect(Aspect::values, domain_, field_name(declaration.name, arm.tag, direction_));
        expect(*arm.type.declaration);
    }
}

void Shapes::keep(const std::string& label, const Shape& shape, const json::object& payload)
{
    keep(label, shape, json::value(payload));
}

void Shapes::keep(const std::string& label, const Shape& shape, const json::value& value)
{
    reach_kept(label, "unknownField", false);
    for (const Field& field : shape.fields) {
        const std::string place = label + "." + field.name;
        const json::value* part = value_of(value.get_object(), field);
        coverage_.reach(Aspect::fields, domain_, field_name(place, part ? "present" : "absent", direction_));
        if (!part) continue;
        reach_kept(place, "required", false);
        if (!value.get_object().contains(field.name)) reach_kept(place, "duplicateKey", false);
        keep(place, field.type, field.limits, *part);
    }
    for (const FieldRule& rule : shape.rules)
        if (at_bound(rule, shape, value)) reach_kept(label, rule.id, true);
}

void Shapes::keep(const std::string& label, const Type& type, const Limits& limits, const json::value& value)
{
    if (value.is_null()) return coverage_.reach(Aspect::fields, domain_, field_name(label, "null", direction_));
    if (direction_ == Direction::sent)
        for (const Constraint& constraint : constraints_of(type, limits))
            if (at_bound(constraint, type, value)) reach_kept(label, constraint.rule, constraint.bound.has_value());
    if (type.kind == Type::Kind::named) return keep(*type.declaration, value);
    if (const json::array* items = value.if_array())
        for (const json::value& item : *items)
            keep(label + "[]", *type.item, {}, item);
    if (const json::object* entries = value.if_object())
        for (const auto& [key, item] : *entries)
            keep(label + "[]", *type.item, {}, item);
}

void Shapes::keep(const Declaration& declaration, const json::value& value)
{
    if (declaration.kind == Declaration::Kind::enumeration)
        return coverage_.reach(Aspect::values, domain_, field_name(declaration.name, value.as_string(), direction_));
    if (declaration.kind == Declaration::Kind::structure) return keep(declaration.name, declaration.shape, value);
    if (declaration.kind != Declaration::Kind::tagged_union) return;
    for (const char* const rule : {"required", "type", "enum"})
        reach_kept(declaration.name + "." + declaration.tag, rule, false);
    const Arm* arm = arm_of(declaration, value);
    coverage_.reach(Aspect::values, domain_, field_name(declaration.name, arm->tag, direction_));
    keep(arm->type.declaration->name, arm->type.declaration->shape, value);
}

void Shapes::breach(const std::string& label, const Shape& shape, const json::object& payload, const Breach& breach)
{
    coverage_.reach(Aspect::constraints, domain_, broken_name(place_of(label, shape, payload, breach), breach.rule));
}

} // namespace chorus::conform
