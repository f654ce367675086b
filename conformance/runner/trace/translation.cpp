#include "conformance/runner/trace/translation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace chorus::conform {
namespace {

constexpr std::string_view path_type = "FilePath";

/// Commands that read what is at their path.
bool reads(const Operation& operation)
{
    static constexpr std::array<std::string_view, 3> reading{"media.import", "media.relink", "project.open"};
    return std::find(reading.begin(), reading.end(), operation.name()) != reading.end();
}

bool is_path(const Type& type)
{
    return type.declaration && type.declaration->name == path_type;
}

/// The arm of a union that a value has, or null.
const Type* arm_of(const Declaration& declaration, const json::object& value)
{
    const json::value* tag = value.if_contains(declaration.tag);
    if (!tag || !tag->is_string()) return nullptr;
    const auto found = std::find_if(declaration.arms.begin(), declaration.arms.end(),
                                    [&](const Arm& arm) { return tag->get_string() == arm.tag; });
    return found == declaration.arms.end() ? nullptr : &found->type;
}

} // namespace

json::object Translation::input(const Operation& operation, const json::object& recorded)
{
    if (!reads(operation)) {
        for (const Field& field : operation.command->input.fields) {
            const json::value* value = value_of(recorded, field);
            if (!is_path(field.type) || !value || !value->is_string()) continue;
            const std::filesystem::path then(std::string(value->get_string()));
            // The last part stays: the name of a project may come from it.
            const auto folder = folder_ / std::to_string(paths_.size());
            std::filesystem::create_directories(folder);
            paths_[then.string()] = (folder / then.filename()).string();
        }
    }
    json::object now = recorded;
    translate(operation.command->input, now);
    return now;
}

bool Translation::made(const std::string& recorded_path) const
{
    return path_now(recorded_path) != recorded_path;
}

std::string Translation::path_now(const std::string& recorded) const
{
    if (const auto whole = paths_.find(recorded); whole != paths_.end()) return whole->second;
    for (const auto& [then, now] : paths_)
        if (recorded.starts_with(then + "/")) return now + recorded.substr(then.size());
    return recorded;
}

void Translation::translate(const Shape& shape, json::object& object) const
{
    for (auto& entry : object)
        if (const Field* field = shape.find_read(entry.key())) translate(field->type, entry.value());
}

void Translation::translate(const Type& type, json::value& value) const
{
    if (value.is_array() && type.item) {
        for (json::value& item : value.get_array())
            translate(*type.item, item);
        return;
    }
    if (value.is_object() && type.kind == Type::Kind::map && type.item) {
        for (auto& entry : value.get_object())
            translate(*type.item, entry.value());
        return;
    }
    if (!type.declaration) return;
    const Declaration& declaration = *type.declaration;
    if (value.is_string()) {
        const std::string recorded(value.get_string());
        if (is_path(type)) value = path_now(recorded);
        const auto known = ids_.find({declaration.name, recorded});
        if (declaration.kind == Declaration::Kind::id && known != ids_.end()) value = known->second;
    } else if (value.is_object() && declaration.kind == Declaration::Kind::structure) {
        translate(declaration.shape, value.get_object());
    } else if (value.is_object() && declaration.kind == Declaration::Kind::tagged_union) {
        if (const Type* arm = arm_of(declaration, value.get_object())) translate(*arm, value);
    }
}

json::object Translation::answer(const Shape& shape, const json::object& recorded) const
{
    json::object now = recorded;
    translate(shape, now);
    return now;
}

void Translation::learn(const Shape& shape, const json::object& recorded, const json::object& now)
{
    for (const Field& field : shape.fields) {
        const json::value* then = value_of(recorded, field);
        const json::value* present = value_of(now, field);
        if (then && present) learn(field.type, *then, *present);
    }
}

void Translation::learn(const Type& type, const json::value& recorded, const json::value& now)
{
    if (recorded.kind() != now.kind()) return;
    if (recorded.is_array() && type.item) {
        const std::size_t count = std::min(recorded.get_array().size(), now.get_array().size());
        for (std::size_t place = 0; place < count; ++place)
            learn(*type.item, recorded.get_array()[place], now.get_array()[place]);
        return;
    }
    if (!type.declaration) return;
    const Declaration& declaration = *type.declaration;
    if (recorded.is_string() && declaration.kind == Declaration::Kind::id) {
        ids_.try_emplace({declaration.name, std::string(recorded.get_string())}, now.get_string());
    } else if (recorded.is_object() && declaration.kind == Declaration::Kind::structure) {
        learn(declaration.shape, recorded.get_object(), now.get_object());
    } else if (recorded.is_object() && declaration.kind == Declaration::Kind::tagged_union) {
        if (const Type* arm = arm_of(declaration, recorded.get_object())) learn(*arm, recorded, now);
    }
}

} // namespace chorus::conform
