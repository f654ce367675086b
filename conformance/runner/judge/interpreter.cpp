#include "conformance/runner/judge/interpreter.hpp"

#include "conformance/runner/judge/limits.hpp"
#include "conformance/runner/judge/operand.hpp"
#include "conformance/runner/judge/text.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

using Found = std::optional<Breach>;

bool compare(double left, std::string_view comparison, double right)
{
    if (comparison == "<") return left < right;
    if (comparison == "<=") return left <= right;
    if (comparison == ">") return left > right;
    if (comparison == ">=") return left >= right;
    if (comparison == "==") return left == right;
    return left != right;
}

/// Whether the field came under its other name before its entry `name`.
bool stood_before(const json::object& object, const Field& field, std::string_view name)
{
    if (field.was.empty()) return false;
    for (const auto& [key, item] : object) {
        if (key == name) return false;
        if (key == field.name || key == field.was) return true;
    }
    return false;
}

class Interpreter {
public:
    Found judge(const Shape& shape, const json::value& value, std::string_view tag)
    {
        const json::object* object = value.if_object();
        if (!object) return breach("type");
        for (const auto& [name, item] : *object) {
            if (!tag.empty() && name == tag) continue;
            const Field* field = shape.find_read(name);
            const Found found = within(name, [&, &key = name, &inner = item] {
                if (!field) return breach("unknownField");
                return stood_before(*object, *field, key) ? breach("duplicateKey") : judge(*field, inner);
            });
            if (found) return found;
        }
        for (const Field& field : shape.fields) {
            if (!field.may_be_absent && !value_of(*object, field))
                return within(field.name, [&] { return breach("required"); });
        }
        for (const FieldRule& rule : shape.rules)
            if (!holds(rule, shape, value)) return breach(rule.id);
        return std::nullopt;
    }

    Found judge(const Declaration& declaration, const json::value& value, const Limits& limits)
    {
        switch (declaration.kind) {
        case Declaration::Kind::scalar:
            return judge_scalar(declaration.scalar, value, narrowed(declaration.limits, limits));
        case Declaration::Kind::id:
            if (!value.is_string()) return breach("type");
            return is_id(value.get_string()) ? Found() : breach("id");
        case Declaration::Kind::enumeration:
            return judge_choice(declaration, value);
        case Declaration::Kind::structure:
            return judge(declaration.shape, value, {});
        case Declaration::Kind::tagged_union:
            return judge_union(declaration, value);
        }
        return std::nullopt;
    }

private:
    Found breach(std::string_view rule) const { return Breach{pointer_, std::string(rule)}; }

    template <class Inner>
    Found within(std::string_view step, Inner&& inner)
    {
        const std::size_t size = pointer_.size();
        pointer_ = pointer_to(pointer_, step);
        Found found = inner();
        pointer_.resize(size);
        return found;
    }

    Found judge(const Field& field, const json::value& value) { return judge(field.type, value, field.limits); }

    Found judge(const Type& type, const json::value& value, const Limits& limits)
    {
        if (type.nullable && value.is_null()) return std::nullopt;
        switch (type.kind) {
        case Type::Kind::scalar:
            return judge_scalar(type.scalar, value, limits);
        case Type::Kind::named:
            return judge(*type.declaration, value, limits);
        case Type::Kind::list:
            return judge_list(type, value, limits);
        case Type::Kind::map:
            return judge_map(type, value, limits);
        }
        return std::nullopt;
    }

    Found judge_list(const Type& type, const json::value& value, const Limits& limits)
    {
        const json::array* items = value.if_array();
        if (!items) return breach("type");
        for (std::size_t place = 0; place < items->size(); ++place) {
            if (limits.max_items && place == *limits.max_items) return breach("maxItems");
            const Found found =
                within(std::to_string(place), [&] { return judge(*type.item, (*items)[place], Limits{}); });
            if (found) return found;
        }
        return judge_size(items->size(), limits.min_items, {}, "Items");
    }

    Found judge_map(const Type& type, const json::value& value, const Limits& limits)
    {
        const json::object* entries = value.if_object();
        if (!entries) return breach("type");
        if (limits.max_items && entries->size() > *limits.max_items) return breach("maxItems");
        for (const auto& [key, item] : *entries) {
            const Found found = within(key, [&, &inner = item] { return judge(*type.item, inner, Limits{}); });
            if (found) return found;
        }
        return std::nullopt;
    }

    Found judge_union(const Declaration& declaration, const json::value& value)
    {
        const json::object* object = value.if_object();
        if (!object) return breach("type");
        const json::value* tag = object->if_contains(declaration.tag);
        if (!tag) return within(declaration.tag, [&] { return breach("required"); });
        if (!tag->is_string()) return within(declaration.tag, [&] { return breach("type"); });
        for (const Arm& arm : declaration.arms) {
            if (tag->get_string() != arm.tag) continue;
            return judge(arm.type.declaration->shape, value, declaration.tag);
        }
        return within(declaration.tag, [&] { return breach("enum"); });
    }

    Found judge_choice(const Declaration& declaration, const json::value& value)
    {
        if (!value.is_string()) return breach("type");
        const std::string_view text = value.get_string();
        const bool known =
            std::find(declaration.values.begin(), declaration.values.end(), text) != declaration.values.end();
        return known || declaration.old_values.contains(text) ? Found() : breach("enum");
    }

    Found judge_scalar(std::string_view scalar, const json::value& value, const Limits& limits)
    {
        if (scalar == "bool") return value.is_bool() ? Found() : breach("type");
        if (scalar == "string" || scalar == "time" || scalar == "bytes") {
            if (!value.is_string()) return breach("type");
            return judge_text(scalar, value.get_string(), limits);
        }
        return judge_number(scalar, value, limits);
    }

    Found judge_number(std::string_view scalar, const json::value& value, const Limits& limits)
    {
        const bool integer = value.is_int64() || value.is_uint64();
        if (!integer && (!value.is_double() || scalar.front() != 'f')) return breach("type");
        const double number = value.to_number<double>();
        if (!std::isfinite(number)) return breach("type");
        const Range range = range_of(scalar);
        if (number < std::max(range.min, limits.min.value_or(range.min))) return breach("min");
        if (number > std::min(range.max, limits.max.value_or(range.max))) return breach("max");
        return std::nullopt;
    }

    Found judge_text(std::string_view scalar, std::string_view text, const Limits& limits)
    {
        if (scalar == "time") return is_time(text) ? Found() : breach("time");
        if (scalar == "bytes") {
            const auto bytes = base64_bytes(text);
            return bytes ? judge_size(*bytes, limits.min_length, limits.max_length, "Length") : breach("base64");
        }
        if (const Found size = judge_size(code_points(text), limits.min_length, limits.max_length, "Length"))
            return size;
        const bool matches = !limits.compiled || std::regex_match(text.begin(), text.end(), *limits.compiled);
        return matches ? Found() : breach("pattern");
    }

    Found judge_size(std::size_t size, const std::optional<std::size_t>& min, const std::optional<std::size_t>& max,
                     std::string_view what) const
    {
        if (max && size > *max) return breach(fmt::format("max{}", what));
        if (min && size < *min) return breach(fmt::format("min{}", what));
        return std::nullopt;
    }

    static bool holds(const FieldRule& rule, const Shape& shape, const json::value& value)
    {
        const auto left = number_of(rule.left, shape, value);
        const auto right = number_of(rule.right, shape, value);
        return !left || !right || compare(*left, rule.comparison, *right);
    }

    std::string pointer_;
};

} // namespace

std::optional<Breach> interpret(const Shape& shape, const json::value& value)
{
    return Interpreter().judge(shape, value, {});
}

std::optional<Breach> interpret(const Declaration& declaration, const json::value& value)
{
    return Interpreter().judge(declaration, value, Limits{});
}

} // namespace chorus::conform
