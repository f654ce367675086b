#include "codegen/compare/candidates.hpp"

#include "codegen/compare/pattern_texts.hpp"
#include "codegen/emit/sample_values.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Longer texts and lists are no witness that anybody wants to read.
constexpr std::uint64_t longest = 70000;
/// How deep the parts of a type vary; what they hold themselves is a declaration of its own.
constexpr int deepest = 3;

/// Collects values. `one` and `other` are what two sides say about the same value; either may be missing.
class Candidates {
public:
    std::vector<Json> take() { return std::move(values_); }

    void add(Json value)
    {
        if (std::find(values_.begin(), values_.end(), value) == values_.end()) values_.push_back(std::move(value));
    }

    void use(const TypeUse& type, const Limits& limits, const Limits& others, int depth)
    {
        add(valid_value(type, limits));
        if (type.kind == TypeUse::Kind::list || type.kind == TypeUse::Kind::map) {
            items(type, limits, others, depth);
        } else if (const std::optional<Scalar> held = scalar_of(type)) {
            scalar(*held, narrowed(type, limits), others);
        } else {
            declared(*type.decl, depth);
        }
        if (type.nullable) add(Json());
    }

    void declared(const TypeDecl& type, int depth)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            scalar(type.scalar, type.limits, {});
            break;
        case TypeDecl::Kind::id:
            add(type.entity + "-1");
            add("a");
            add(std::string(64, 'a'));
            break;
        case TypeDecl::Kind::enumeration:
            for (const EnumValue& value : type.values)
                add(value.name.text);
            break;
        case TypeDecl::Kind::structure:
            object(type.structure, type.structure, {}, depth, {});
            break;
        case TypeDecl::Kind::tagged_union:
            for (const UnionArm& arm : type.arms)
                object(arm.type.decl->structure, arm.type.decl->structure, {}, depth,
                       {{type.tag.text, Json(arm.tag.text)}});
            break;
        }
    }

    void scalar(Scalar scalar, const Limits& limits, const Limits& others)
    {
        switch (scalar) {
        case Scalar::boolean:
            add(true);
            add(false);
            break;
        case Scalar::time:
            add("2025-11-21T09:30:00.250Z");
            break;
        case Scalar::bytes:
            bytes(limits, others);
            break;
        case Scalar::string:
            text(limits, others);
            break;
        default:
            number(scalar, limits);
            number(scalar, others);
        }
    }

    /// Objects in which one field after the other takes all its values, and one with the least that may be there.
    void object(const Fields& one, const Fields& other, const std::vector<std::string>& names, int depth,
                Json::Object head)
    {
        Json whole{head};
        Json least{head};
        const Json valid = valid_value(one);
        for (const auto& [name, value] : *valid.object())
            whole.set(name, value);
        for (const Field& field : one.fields)
            if (!field.may_be_absent()) least.set(field.name.text, *valid.find(field.name.text));
        add(whole);
        add(least);
        for (const Field& field : one.fields) {
            const bool varies = names.empty() || std::find(names.begin(), names.end(), field.name.text) != names.end();
            if (!varies) continue;
            if (field.may_be_absent()) {
                Json without = whole;
                std::erase_if(without.fields(), [&](const auto& entry) { return entry.first == field.name.text; });
                add(std::move(without));
            }
            if (depth >= deepest) continue;
            const Field* counterpart = other.find(field.name.text);
            Candidates inner;
            inner.use(field.type, field.limits, counterpart != nullptr ? counterpart->limits : Limits(), depth + 1);
            if (counterpart != nullptr) inner.use(counterpart->type, counterpart->limits, field.limits, depth + 1);
            for (Json& value : inner.values_) {
                for (const Json* base : {&whole, &least}) {
                    Json changed = *base;
                    changed.set(field.name.text, value);
                    add(std::move(changed));
                }
            }
        }
    }

private:
    void number(Scalar scalar, const Limits& limits)
    {
        const auto [min, max] = range_of(scalar, limits);
        const auto put = [&](double value) {
            if (!std::isfinite(value)) return;
            if (std::nearbyint(value) == value && std::abs(value) <= 9007199254740992.0)
                add(static_cast<std::int64_t>(value));
            if (!is_integer(scalar)) add(value);
        };
        for (const double value : {3.0, 0.0, 1.0, 0.5, min, max, min + 1, max - 1, min - 1, max + 1, (min + max) / 2})
            put(value);
        if (is_integer(scalar)) return;
        put(std::nextafter(min, -std::numeric_limits<double>::infinity()));
        put(std::nextafter(max, std::numeric_limits<double>::infinity()));
    }

    /// Lengths around the bounds of both sides.
    static std::set<std::uint64_t> sizes(const std::initializer_list<std::optional<std::uint64_t>>& bounds)
    {
        std::set<std::uint64_t> found{0, 1, 4};
        for (const auto& bound : bounds) {
            if (!bound || *bound > longest) continue;
            found.insert({*bound, *bound + 1});
            if (*bound > 0) found.insert(*bound - 1);
        }
        return found;
    }

    void text(const Limits& limits, const Limits& others)
    {
        for (const std::uint64_t length :
             sizes({limits.min_length, limits.max_length, others.min_length, others.max_length})) {
            for (const std::string& pattern : {limits.pattern, others.pattern})
                if (!pattern.empty()) add(example_of(compile_pattern(pattern).value(), length));
            for (const std::string_view character : {"a", "0", "A", " ", "\x7f", "€"}) {
                std::string value;
                for (std::uint64_t i = 0; i < length; ++i)
                    value += character;
                add(std::move(value));
            }
        }
    }

    void bytes(const Limits& limits, const Limits& others)
    {
        for (const std::uint64_t length :
             sizes({limits.min_length, limits.max_length, others.min_length, others.max_length})) {
            std::string value;
            for (std::uint64_t i = 0; i + 3 <= length; i += 3)
                value += "AAEC";
            if (length % 3 == 1) value += "AA==";
            if (length % 3 == 2) value += "AAE=";
            add(std::move(value));
        }
    }

    void items(const TypeUse& type, const Limits& limits, const Limits& others, int depth)
    {
        Candidates inner;
        if (depth < deepest) inner.use(type.element(), {}, {}, depth + 1);
        const Json usual = valid_value(type.element(), {});
        for (const std::uint64_t size : sizes({limits.min_items, limits.max_items, others.min_items, others.max_items}))
            add(group(type, std::vector<Json>(size, usual)));
        const std::size_t least = std::max<std::uint64_t>(1, std::min(limits.min_items.value_or(1), longest));
        for (Json& value : inner.values_) {
            std::vector<Json> list(least, usual);
            list.front() = std::move(value);
            add(group(type, std::move(list)));
        }
    }

    static Json group(const TypeUse& type, std::vector<Json> list)
    {
        if (type.kind == TypeUse::Kind::list) return Json(std::move(list));
        Json::Object entries;
        for (Json& value : list)
            entries.emplace_back(fmt::format("key{}", entries.size() + 1), std::move(value));
        return Json(std::move(entries));
    }

    std::vector<Json> values_;
};

/// Puts texts that only one of the two patterns matches into the values of a text.
void add_between(Candidates& candidates, const Limits& one, const Limits& other)
{
    if (one.pattern == other.pattern) return;
    for (std::string& text : texts_between(one.pattern, other.pattern))
        candidates.add(std::move(text));
    for (std::string& text : texts_between(other.pattern, one.pattern))
        candidates.add(std::move(text));
}

} // namespace

std::vector<Json> candidate_values(const TypeDecl& one, const TypeDecl& other)
{
    Candidates candidates;
    if (one.kind == TypeDecl::Kind::structure && other.kind == TypeDecl::Kind::structure)
        return candidate_objects(one.structure, other.structure);
    candidates.declared(one, 0);
    if (one.kind == TypeDecl::Kind::scalar && other.kind == TypeDecl::Kind::scalar) {
        candidates.scalar(one.scalar, one.limits, other.limits);
        add_between(candidates, one.limits, other.limits);
    }
    candidates.declared(other, 0);
    return candidates.take();
}

std::vector<Json> candidate_objects(const Fields& one, const Fields& other, const std::vector<std::string>& names)
{
    Candidates candidates;
    candidates.object(one, other, names, 0, {});
    const Json whole = valid_value(one);
    for (const Field& field : one.fields) {
        const Field* counterpart = other.find(field.name.text);
        if (counterpart == nullptr) continue;
        Candidates texts;
        add_between(texts, narrowed(field.type, field.limits), narrowed(counterpart->type, counterpart->limits));
        for (Json& text : texts.take()) {
            Json changed = whole;
            changed.set(field.name.text, std::move(text));
            candidates.add(std::move(changed));
        }
    }
    // Rules relate fields, so they are broken by values that were made for that.
    for (const Fields* fields : {&one, &other})
        for (BrokenValue& broken : broken_values(*fields))
            candidates.add(std::move(broken.value));
    return candidates.take();
}

} // namespace chorus::codegen
