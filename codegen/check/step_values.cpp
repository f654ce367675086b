#include "codegen/check/step_values.hpp"

#include "codegen/emit/sample_values.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::array<std::string_view, 7> matchers{"$absent", "$any", "$atLeast", "$atMost", "$count", "$has", "$not"};

/// True if it holds a saved value, so that nothing can be said of it now.
bool is_open(const Json& value)
{
    return value.text() != nullptr && !names_in(*value.text()).empty();
}

const Fields* struct_of(const TypeUse& use)
{
    return use.decl != nullptr && use.decl->kind == TypeDecl::Kind::structure ? &use.decl->structure : nullptr;
}

/// The arm of a union that the value names, or null.
const UnionArm* arm_of(const Json& value, const TypeUse& use)
{
    if (use.decl == nullptr || use.decl->kind != TypeDecl::Kind::tagged_union) return nullptr;
    const Json* tag = value.find(use.decl->tag.text);
    for (const UnionArm& arm : use.decl->arms)
        if (tag != nullptr && tag->text() != nullptr && *tag->text() == arm.tag.text) return &arm;
    return nullptr;
}

Json filled(const Json& value, const TypeUse& use, const Limits& limits);

/// With something valid in place of each saved value.
Json filled(const Json& value, const Fields& fields)
{
    if (value.object() == nullptr) return value;
    Json::Object out;
    for (const auto& [key, part] : *value.object()) {
        const Field* field = fields.find(key);
        out.emplace_back(key, field != nullptr ? filled(part, field->type, field->limits) : part);
    }
    return out;
}

Json filled(const Json& value, const TypeUse& use, const Limits& limits)
{
    if (is_open(value)) return valid_value(use, limits);
    if (const Json::List* items = value.list(); items != nullptr && use.kind == TypeUse::Kind::list) {
        Json::List out;
        for (const Json& item : *items)
            out.push_back(filled(item, use.element(), {}));
        return out;
    }
    if (const Json::Object* entries = value.object(); entries != nullptr && use.kind == TypeUse::Kind::map) {
        Json::Object out;
        for (const auto& [key, item] : *entries)
            out.emplace_back(key, filled(item, use.element(), {}));
        return out;
    }
    if (const Fields* fields = struct_of(use)) return filled(value, *fields);
    if (const UnionArm* arm = arm_of(value, use)) return filled(value, arm->type.decl->structure);
    return value;
}

/// The key of a map that stands for a condition, or nothing.
std::string_view matcher_of(const Json& value)
{
    const Json::Object* object = value.object();
    if (object == nullptr || object->size() != 1 || !object->front().first.starts_with('$')) return {};
    return object->front().first;
}

class Expectation {
public:
    std::optional<Breach> check(const Json& value, const Fields& fields, const std::string& pointer,
                                std::string_view tag = {})
    {
        if (value.object() == nullptr) return Breach{pointer, "type"};
        for (const auto& [key, part] : *value.object()) {
            const Field* field = fields.find(key);
            if (field == nullptr && key == tag) continue;
            if (field == nullptr) return Breach{pointer + "/" + key, "unknownField"};
            if (auto breach = check(part, field->type, field->limits, pointer + "/" + key)) return breach;
        }
        return std::nullopt;
    }

private:
    std::optional<Breach> check(const Json& value, const TypeUse& use, const Limits& limits, const std::string& pointer)
    {
        if (is_open(value)) return std::nullopt;
        if (const std::string_view matcher = matcher_of(value); !matcher.empty())
            return check_matcher(matcher, value.object()->front().second, use, limits, pointer);
        if (value.is_null() && use.nullable) return std::nullopt;
        if (use.kind == TypeUse::Kind::list || use.kind == TypeUse::Kind::map) return check_items(value, use, pointer);
        if (const Fields* fields = struct_of(use)) return check(value, *fields, pointer);
        if (const UnionArm* arm = arm_of(value, use))
            return check(value, arm->type.decl->structure, pointer, use.decl->tag.text);
        if (use.decl != nullptr && use.decl->kind == TypeDecl::Kind::tagged_union)
            return Breach{pointer + "/" + use.decl->tag.text, "required"};
        auto breach = find_breach(value, use, limits);
        if (breach) breach->pointer = pointer + breach->pointer;
        return breach;
    }

    std::optional<Breach> check_items(const Json& value, const TypeUse& use, const std::string& pointer)
    {
        if (use.kind == TypeUse::Kind::map) {
            if (value.object() == nullptr) return Breach{pointer, "type"};
            for (const auto& [key, item] : *value.object())
                if (auto breach = check(item, use.element(), {}, pointer + "/" + key)) return breach;
            return std::nullopt;
        }
        if (value.list() == nullptr) return Breach{pointer, "type"};
        for (std::size_t place = 0; place < value.list()->size(); ++place)
            if (auto breach = check((*value.list())[place], use.element(), {}, fmt::format("{}/{}", pointer, place)))
                return breach;
        return std::nullopt;
    }

    std::optional<Breach> check_matcher(std::string_view matcher, const Json& value, const TypeUse& use,
                                        const Limits& limits, const std::string& pointer)
    {
        if (std::find(matchers.begin(), matchers.end(), matcher) == matchers.end())
            return Breach{pointer + "/" + std::string(matcher), "condition"};
        if (matcher == "$not") return check(value, use, limits, pointer + "/$not");
        if (matcher == "$has") {
            if (use.kind != TypeUse::Kind::list) return Breach{pointer + "/$has", "type"};
            return check(value, use.element(), {}, pointer + "/$has");
        }
        const bool number = matcher == "$count" || matcher == "$atLeast" || matcher == "$atMost";
        if (number && !value.number()) return Breach{pointer + "/" + std::string(matcher), "type"};
        return std::nullopt;
    }
};

} // namespace

std::vector<std::string> names_in(std::string_view text)
{
    std::vector<std::string> names;
    if (text.starts_with("$$")) text.remove_prefix(2);
    if (text.starts_with('$') && !text.starts_with("${")) return {std::string(text.substr(1))};
    for (std::size_t at = text.find("${"); at != text.npos; at = text.find("${", at + 2)) {
        const std::size_t end = text.find('}', at);
        if (end == text.npos) break;
        names.emplace_back(text.substr(at + 2, end - at - 2));
    }
    return names;
}

std::optional<Breach> find_input_breach(const Json& value, const Fields& fields)
{
    return find_breach(filled(value, fields), fields);
}

std::optional<Breach> find_expectation_breach(const Json& value, const Fields& fields)
{
    return Expectation().check(value, fields, {});
}

bool leads_somewhere(std::string_view pointer, const Fields& fields)
{
    const Fields* scope = &fields;
    const TypeUse* use = nullptr;
    while (!pointer.empty()) {
        if (pointer.front() != '/') return false;
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const std::string step(pointer.substr(1, end - 1));
        pointer.remove_prefix(end);
        if (use != nullptr && !use->item.empty()) {
            use = &use->element();
        } else {
            const Field* field = scope != nullptr ? scope->find(step) : nullptr;
            if (field == nullptr) return false;
            use = &field->type;
        }
        // Which arm a union will hold is not known.
        if (use->item.empty() && use->decl != nullptr && use->decl->kind == TypeDecl::Kind::tagged_union) return true;
        scope = struct_of(*use);
    }
    return true;
}

const YamlNode& part_at(const YamlNode& node, std::string_view pointer)
{
    if (pointer.empty()) return node;
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string_view step = pointer.substr(1, end - 1);
    if (const YamlNode* entry = node.find(step)) return part_at(*entry, pointer.substr(end));
    for (std::size_t i = 0; i < node.items.size(); ++i)
        if (fmt::format("{}", i) == step) return part_at(node.items[i], pointer.substr(end));
    return node;
}

} // namespace chorus::codegen
