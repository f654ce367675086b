#include "conformance/runner/judge/sequence.hpp"

#include "conformance/runner/ir/machine.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace chorus::conform {
namespace {

void gather_texts(const json::value& value, std::set<std::string>& texts)
{
    if (const auto* text = value.if_string()) texts.emplace(*text);
    if (const auto* list = value.if_array())
        for (const json::value& item : *list)
            gather_texts(item, texts);
    if (const auto* object = value.if_object())
        for (const auto& [key, item] : *object)
            gather_texts(item, texts);
}

/// The one id in the payload of an event that has a cause.
std::string id_in(const Event& event, const json::object& payload)
{
    for (const Field& field : event.payload.fields) {
        if (!field.type.declaration || field.type.declaration->kind != Declaration::Kind::id) continue;
        if (const json::value* id = payload.if_contains(field.name); id && id->is_string())
            return std::string(id->get_string());
    }
    return {};
}

} // namespace

std::string Sequence::event(const Spec& spec, const Event& event, const json::object& payload)
{
    const std::string id = event.after.empty() ? std::string() : id_in(event, payload);
    for (const std::string& command : event.after) {
        const std::string cause = spec.name + "." + command;
        if (!told_[cause].contains(id)) early_[cause].try_emplace(id, event.name);
    }
    return event.numbered.empty() ? std::string() : count(spec, event, payload);
}

std::string Sequence::count(const Spec& spec, const Event& event, const json::object& payload)
{
    const auto number = payload.at(event.numbered).to_number<std::int64_t>();
    const auto [last, first] = numbers_.try_emplace(spec.name + "." + event.name, number);
    const std::int64_t before = std::exchange(last->second, number);
    if (first || number == before + 1) return {};
    return fmt::format("its {} {} follows {}, and they rise by one.", event.numbered, number, before);
}

std::string Sequence::answer(const Spec& spec, const Command& command, const json::object& payload)
{
    for (const Event& event : spec.events) {
        if (std::find(event.after.begin(), event.after.end(), command.name) == event.after.end()) continue;
        const std::string cause = spec.name + "." + command.name;
        std::set<std::string> texts;
        gather_texts(payload, texts);
        for (const auto& [id, name] : early_[cause])
            if (texts.contains(id))
                return fmt::format("the event {}, which it causes, named `{}` before it.", name, id);
        told_[cause].merge(texts);
        return {};
    }
    return {};
}

bool Sequence::begins_anew(const Spec& spec, const Command& command)
{
    const auto [known, first] = changing_.try_emplace(spec.name);
    if (first)
        if (const auto machine = machine_of(spec))
            for (const Transition& transition : machine->transitions)
                if (transition.by_command && !transition.from.contains(transition.to))
                    known->second.insert(transition.on);
    return known->second.contains(command.name);
}

} // namespace chorus::conform
