#include "codegen/check/check.hpp"
#include "codegen/model/fixes.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Checks the state machine of one domain, and what its commands say of states.
class StateCheck {
public:
    StateCheck(const Spec& spec, Diagnostics& diagnostics) : spec_(spec), diagnostics_(diagnostics) {}

    void run()
    {
        if (!spec_.machine) {
            for (const Command& command : spec_.commands)
                if (command.allowed)
                    diagnostics_.report(Rule::unknown_state, command.allowed_key,
                                        fmt::format("`{}` has no states.", spec_.name.text));
            return;
        }
        check_names();
        // What can be reached is not known while a name leads nowhere.
        if (!all_known_) return;
        find_reachable();
        check_ways();
        check_commands();
    }

private:
    const StateMachine& machine() const { return *spec_.machine; }

    void check_state(const Located& state)
    {
        if (machine().has(state.text)) return;
        all_known_ = false;
        if (state.text.empty()) return; // Its absence was reported.
        std::vector<std::string_view> names;
        for (const EnumValue& value : machine().states)
            names.push_back(value.name.text);
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_state, state.span, fmt::format("There is no state `{}`.", state.text));
        suggest(finding, state.span, state.text, names);
    }

    void check_trigger(const Located& trigger)
    {
        std::vector<std::string_view> names;
        for (const Command& command : spec_.commands)
            names.push_back(command.name.text);
        for (const Event& event : spec_.events)
            names.push_back(event.name.text);
        if (trigger.text.empty() || std::find(names.begin(), names.end(), trigger.text) != names.end()) return;
        all_known_ = false;
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_trigger, trigger.span,
                                fmt::format("`{}` has no command or event `{}`.", spec_.name.text, trigger.text));
        suggest(finding, trigger.span, trigger.text, names);
    }

    void check_names()
    {
        check_state(machine().initial);
        for (const Located& state : machine().final_states)
            check_state(state);
        for (const Transition& transition : machine().transitions) {
            check_trigger(transition.on);
            for (const Located& state : transition.from)
                check_state(state);
            check_state(transition.to);
        }
        for (const Command& command : spec_.commands)
            for (const Located& state : command.allowed.value_or(std::vector<Located>{}))
                check_state(state);
        const ErrorDecl* refusal = machine().refusal.decl;
        if (refusal != nullptr && !refusal->details.empty())
            diagnostics_
                .report(Rule::unfit_refusal, machine().refusal.name.span,
                        fmt::format("`{}` has details, which the guard does not know.", refusal->code()))
                .label(refusal->name.span, "declared here");
    }

    static bool starts_at(const Transition& transition, const std::string& state)
    {
        return transition.from.empty() || std::any_of(transition.from.begin(), transition.from.end(),
                                                      [&](const Located& from) { return from.text == state; });
    }

    void find_reachable()
    {
        std::vector<std::string> open{machine().initial.text};
        while (!open.empty()) {
            const std::string state = open.back();
            open.pop_back();
            if (!reachable_.insert(state).second) continue;
            for (const Transition& transition : machine().transitions)
                if (starts_at(transition, state)) open.push_back(transition.to.text);
        }
    }

    void check_ways()
    {
        for (const EnumValue& state : machine().states) {
            const std::string& name = state.name.text;
            if (!reachable_.contains(name)) {
                diagnostics_.report(Rule::unreachable_state, state.name.span,
                                    fmt::format("Nothing leads from `{}` to `{}`.", machine().initial.text, name));
                continue;
            }
            const bool is_final = std::any_of(machine().final_states.begin(), machine().final_states.end(),
                                              [&](const Located& other) { return other.text == name; });
            const bool has_exit = std::any_of(machine().transitions.begin(), machine().transitions.end(),
                                              [&](const Transition& transition) {
                                                  return starts_at(transition, name) && transition.to.text != name;
                                              });
            if (!is_final && !has_exit)
                diagnostics_.report(Rule::dead_state, state.name.span, fmt::format("Nothing leads out of `{}`.", name));
        }
    }

    void check_commands()
    {
        for (const Command& command : spec_.commands) {
            if (!command.allowed) continue;
            const std::vector<Located>& allowed = *command.allowed;
            const auto can_be = [&](const Located& state) { return reachable_.contains(state.text); };
            if (std::none_of(allowed.begin(), allowed.end(), can_be))
                diagnostics_.report(Rule::allowed_nowhere, command.allowed_key,
                                    fmt::format("No state allows `{}`.", command.name.text));
            for (const Transition& transition : machine().transitions)
                if (transition.on.text == command.name.text) check_start(transition, command);
        }
    }

    void check_start(const Transition& transition, const Command& command)
    {
        for (const Located& from : transition.from) {
            const bool allowed = std::any_of(command.allowed->begin(), command.allowed->end(),
                                             [&](const Located& state) { return state.text == from.text; });
            if (!allowed)
                diagnostics_
                    .report(Rule::refused_transition, from.span,
                            fmt::format("`{}` is not allowed in `{}`.", command.name.text, from.text))
                    .label(command.allowed_key, "where it is allowed");
        }
    }

    const Spec& spec_;
    Diagnostics& diagnostics_;
    std::set<std::string> reachable_;
    bool all_known_ = true;
};

} // namespace

void check_states(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs)
        StateCheck(spec, diagnostics).run();
}

} // namespace chorus::codegen
