#include "conformance/runner/ir/machine.hpp"
#include "conformance/runner/judge/interpreter.hpp"
#include "conformance/runner/testee/description.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace chorus::conform {
namespace {

bool holds(const std::vector<std::string>& parties, const std::string& party)
{
    return std::find(parties.begin(), parties.end(), party) != parties.end();
}

class DescriptionCheck {
public:
    DescriptionCheck(const Description& description, const Ir& ir) : description_(description), ir_(ir) {}

    void check() const
    {
        const auto& specs = ir_.specs();
        if (std::none_of(specs.begin(), specs.end(),
                         [&](const auto& entry) { return entry.second.owner == description_.owner; }))
            refuse("owner", fmt::format("no domain belongs to `{}`", description_.owner));
        check_without_input("fence", description_.fence);
        if (description_.heartbeat) check_without_input("heartbeat", *description_.heartbeat);
        if (description_.greeting) check_sendable("greeting", description_.greeting->operation);
        if (description_.subscribe) check_sendable("subscribe", description_.subscribe->operation);
        for (const auto& [name, steps] : description_.stages)
            for (const Request& step : steps)
                check_sendable("stages." + name, step.operation);
        for (const auto& [operation, what] : description_.ends)
            operation_of("ends", operation);
        if (description_.edit) check_edit(*description_.edit);
        for (const Accident& accident : description_.accidents)
            check_accident(accident);
    }

private:
    [[noreturn]] void refuse(const std::string& key, const std::string& what) const
    {
        throw DescriptionError(fmt::format("{}: `{}`: {}.", description_.file.string(), key, what));
    }

    Operation operation_of(const std::string& key, const std::string& name) const
    {
        const auto known = ir_.operation(description_.owner, name);
        if (!known) refuse(key, fmt::format("{} has no command `{}`", description_.owner, name));
        return *known;
    }

    Operation check_sendable(const std::string& key, const std::string& name) const
    {
        const Operation operation = operation_of(key, name);
        if (!holds(operation.command->from, description_.party))
            refuse(key, fmt::format("`{}` may not be sent by {}", name, description_.party));
        return operation;
    }

    void check_without_input(const std::string& key, const std::string& name) const
    {
        const Operation operation = check_sendable(key, name);
        if (interpret(operation.command->input, json::object()))
            refuse(key, fmt::format("`{}` needs an input, and is sent without one", name));
    }

    void check_edit(const Edit& edit) const
    {
        if (!description_.stages.contains(edit.stage))
            refuse("edit.stage", fmt::format("there is no stage `{}`", edit.stage));
        check_sendable("edit.change", edit.change.operation);
        check_sendable("edit.shown", edit.shown.operation);
        const std::size_t dot = edit.event.find('.');
        const Spec* spec = ir_.domain(description_.owner, edit.event.substr(0, dot));
        const Event* event = spec && dot != std::string::npos ? spec->event(edit.event.substr(dot + 1)) : nullptr;
        if (!event) refuse("edit.event", fmt::format("{} has no event `{}`", description_.owner, edit.event));
        if (!holds(event->to, description_.party))
            refuse("edit.event", fmt::format("`{}` is not for {}", edit.event, description_.party));
    }

    void check_accident(const Accident& accident) const
    {
        check_sendable("accidents", accident.request.operation);
        for (const auto& [stem, spec] : ir_.specs()) {
            if (spec.owner != description_.owner || !accident.transition.starts_with(stem + " ")) continue;
            const auto machine = machine_of(spec);
            if (!machine) continue;
            for (const Transition& transition : machine->transitions)
                for (const std::string& from : transition.from)
                    if (accident.transition == name_of(*machine, transition, from)) return;
        }
        refuse("accidents",
               fmt::format("no domain has the transition `{}`; it is told as `STEM FROM on EVENT to STATE`",
                           accident.transition));
    }

    const Description& description_;
    const Ir& ir_;
};

} // namespace

void check_description(const Description& description, const Ir& ir)
{
    if (description.role != Role::codec) DescriptionCheck(description, ir).check();
}

} // namespace chorus::conform
