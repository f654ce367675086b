#include "conformance/runner/ir/machine.hpp"

#include <algorithm>
#include <deque>

namespace chorus::conform {
namespace {

std::string text_of(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value ? std::string(value->as_string()) : std::string();
}

std::set<std::string> names_of(const json::value& list)
{
    std::set<std::string> names;
    for (const json::value& name : list.as_array())
        names.emplace(name.as_string());
    return names;
}

std::map<std::string, std::string> texts_of(const json::value& object)
{
    std::map<std::string, std::string> texts;
    for (const auto& [key, value] : object.as_object())
        texts.emplace(key, value.as_string());
    return texts;
}

Observation observation_of(const json::object& object)
{
    Observation made{text_of(object, "command"), text_of(object, "at"), {}, texts_of(object.at("errors"))};
    for (const auto& [state, value] : object.at("values").as_object())
        made.values.emplace(state, value);
    return made;
}

Transition transition_of(const json::object& object, const Spec& spec, const std::vector<std::string>& states)
{
    Transition made{text_of(object, "on"), names_of(object.at("from")), text_of(object, "to"), {}};
    if (made.from.empty()) made.from.insert(states.begin(), states.end());
    made.by_command = spec.command(made.on) != nullptr;
    if (const json::value* sends = object.if_contains("sends"))
        for (const json::value& event : sends->as_array())
            made.sends.emplace_back(event.as_string());
    if (const json::value* input = object.if_contains("input")) made.input = input->as_object();
    return made;
}

std::vector<Requirement> read_requirements(const json::object& owner)
{
    std::vector<Requirement> made;
    const json::value* list = owner.if_contains("requires");
    if (!list) return made;
    for (const json::value& item : list->as_array())
        made.push_back({text_of(item.as_object(), "spec"), text_of(item.as_object(), "state")});
    return made;
}

Machine read_machine(const Spec& spec, const json::object& source)
{
    Machine made;
    made.spec = &spec;
    made.initial = text_of(source, "initial");
    made.setup = text_of(source, "setup");
    made.refusals = texts_of(source.at("refusals"));
    for (const json::value& state : source.at("values").as_array())
        made.states.push_back(text_of(state.as_object(), "name"));
    if (const json::value* observed = source.if_contains("observed"))
        made.observed = observation_of(observed->as_object());
    for (const json::value& transition : source.at("transitions").as_array())
        made.transitions.push_back(transition_of(transition.as_object(), spec, made.states));
    for (const json::value& command : spec.source.at("commands").as_array())
        if (const json::value* allowed = command.as_object().if_contains("allowed"))
            made.allowed[text_of(command.as_object(), "name")] = names_of(*allowed);
    return made;
}

} // namespace

bool Machine::refuses(const std::string& state, const std::string& command) const
{
    const auto found = allowed.find(command);
    return found != allowed.end() && !found->second.contains(state);
}

bool Machine::by_command(const std::string& on) const
{
    return std::any_of(transitions.begin(), transitions.end(),
                       [&](const Transition& transition) { return transition.by_command && transition.on == on; });
}

std::vector<const Transition*> Machine::steps(const std::string& state, const std::string& command) const
{
    std::vector<const Transition*> found;
    for (const Transition& transition : transitions)
        if (transition.on == command && transition.from.contains(state)) found.push_back(&transition);
    return found;
}

std::optional<std::vector<const Transition*>> Machine::way(const std::string& from,
                                                           const std::set<std::string>& to) const
{
    std::map<std::string, std::vector<const Transition*>> ways{{from, {}}};
    std::deque<std::string> next{from};
    while (!next.empty()) {
        const std::string state = next.front();
        next.pop_front();
        if (to.contains(state)) return ways.at(state);
        for (const Transition& transition : transitions) {
            if (!transition.by_command || !transition.from.contains(state) || ways.contains(transition.to)) continue;
            std::vector<const Transition*> way = ways.at(state);
            way.push_back(&transition);
            ways.emplace(transition.to, std::move(way));
            next.push_back(transition.to);
        }
    }
    return std::nullopt;
}

std::string name_of(const Machine& machine, const Transition& transition, const std::string& from)
{
    return machine.spec->stem + " " + from + " on " + transition.on + " to " + transition.to;
}

std::optional<Machine> machine_of(const Spec& spec)
{
    const json::value* source = spec.source.if_contains("states");
    if (!source) return std::nullopt;
    try {
        return read_machine(spec, source->as_object());
    } catch (const std::exception& error) {
        throw IrError("The states of `" + spec.stem + "` cannot be read: " + error.what());
    }
}

std::vector<Requirement> requirements_of(const Spec& spec)
{
    return read_requirements(spec.source);
}

std::vector<Requirement> requirements_of(const Spec& spec, const std::string& command)
{
    for (const json::value& item : spec.source.at("commands").as_array()) {
        const json::object& object = item.as_object();
        if (text_of(object, "name") == command && object.contains("requires")) return read_requirements(object);
    }
    return requirements_of(spec);
}

} // namespace chorus::conform
