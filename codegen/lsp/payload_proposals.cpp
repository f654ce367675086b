#include "codegen/lsp/payload_proposals.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace {

using Kind = Proposal::Kind;

/// The spec that `name` speaks of, and what is left of it: `domain.name`, or `name` of this spec.
std::pair<const Spec*, std::string_view> split_name(const Model& model, const Spec& spec, std::string_view name)
{
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos) return {&spec, name};
    for (const Spec& other : model.specs)
        if (other.owner == spec.owner && other.name.text == name.substr(0, dot)) return {&other, name.substr(dot + 1)};
    return {nullptr, {}};
}

template <class List>
auto find_named(const List& list, std::string_view name) -> decltype(&list.front())
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.name.text == name; });
    return found == list.end() ? nullptr : &*found;
}

/// A payload, as the keys from the root lead to it, and how many of them do.
struct Root {
    const Fields* fields = nullptr;
    std::size_t depth = 0;
};

Root root_of(const Cursor& cursor, const Model& model, const Spec& spec)
{
    const std::vector<std::string>& path = cursor.path;
    if (path.size() < 4) return {};
    const bool step = path[0] == "scenarios" && path[2] == "steps";
    const bool example = path[0] == "commands" && path[2] == "examples";
    if (!step && !example) return {};
    const std::string& part = path[3];
    if (part == "payload") {
        const auto [of, name] = split_name(model, spec, cursor.subject);
        const Event* event = step && of != nullptr ? find_named(of->events, name) : nullptr;
        return {event == nullptr ? nullptr : &event->payload, 4};
    }
    const Command* command = find_command(model, spec, example ? path[1] : cursor.subject);
    if (command == nullptr) return {};
    return {part == "input" ? &command->input : part == "reply" ? &command->reply : nullptr, 4};
}

/// What an item of a list, a value of a map, or the thing itself is.
const TypeUse& innermost(const TypeUse& type)
{
    const TypeUse* at = &type;
    while (!at->item.empty())
        at = &at->element();
    return *at;
}

/// The fields of a structure; those of each arm of a union.
std::vector<const Field*> fields_of(const TypeUse& type)
{
    std::vector<const Field*> found;
    const TypeDecl* decl = innermost(type).decl;
    if (decl == nullptr) return found;
    for (const Field& field : decl->structure.fields)
        found.push_back(&field);
    for (const UnionArm& arm : decl->arms)
        for (const Field* field : fields_of(arm.type))
            found.push_back(field);
    return found;
}

std::vector<Proposal> values_of(const TypeUse& type)
{
    std::vector<Proposal> found;
    const TypeUse& inner = innermost(type);
    if (inner.kind == TypeUse::Kind::scalar && inner.scalar == Scalar::boolean)
        for (const char* const word : {"true", "false"})
            found.push_back({Kind::value, word, {}, {}, {}});
    if (inner.decl != nullptr)
        for (const EnumValue& value : inner.decl->values)
            found.push_back({Kind::value, value.name.text, inner.name, value.doc, {}});
    return found;
}

} // namespace

const Command* find_command(const Model& model, const Spec& spec, std::string_view name)
{
    const auto [of, rest] = split_name(model, spec, name);
    return of == nullptr ? nullptr : find_named(of->commands, rest);
}

std::vector<Proposal> payload_proposals(const Cursor& cursor, const Model& model, const Spec& spec)
{
    const Root root = root_of(cursor, model, spec);
    if (root.fields == nullptr) return {};
    std::vector<const Field*> fields;
    for (const Field& field : root.fields->fields)
        fields.push_back(&field);
    const auto named = [&](std::string_view name) -> const Field* {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const Field* field) { return field->name.text == name; });
        return found == fields.end() ? nullptr : *found;
    };
    for (std::size_t depth = root.depth; depth < cursor.path.size(); ++depth) {
        const Field* field = named(cursor.path[depth]);
        if (field == nullptr) return {};
        fields = fields_of(field->type);
    }
    if (!cursor.key.empty()) {
        const Field* field = named(cursor.key);
        return field == nullptr ? std::vector<Proposal>() : values_of(field->type);
    }
    std::vector<Proposal> found;
    for (const Field* field : fields) {
        const std::string& name = field->name.text;
        const bool written = std::find(cursor.siblings.begin(), cursor.siblings.end(), name) != cursor.siblings.end();
        if (!written) found.push_back({Kind::field, name, innermost(field->type).name, field->doc, name + ": "});
    }
    return found;
}

} // namespace chorus::codegen::lsp
