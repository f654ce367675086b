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
        check_requirements();
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
            for (const Located& event : transition.sends)
                check_sent(event);
        }
        for (const Command& command : spec_.commands)
            for (const Located& state : command.allowed.value_or(std::vector<Located>{}))
                check_state(state);
        check_refusal(machine().refusal);
        for (const StateRefusal& refusal : machine().refusals) {
            check_state(refusal.state);
            check_refusal(refusal.error);
        }
        if (!machine().observed) return;
        for (const Observation::Value& seen : machine().observed->values)
            check_state(seen.state);
        for (const StateRefusal& seen : machine().observed->errors)
            check_state(seen.state);
    }

    void check_sent(const Located& event)
    {
        std::vector<std::string_view> names;
        for (const Event& known : spec_.events)
            names.push_back(known.name.text);
        if (std::find(names.begin(), names.end(), event.text) != names.end()) return;
        Diagnostic& finding = diagnostics_.report(Rule::unknown_sent_event, event.span,
                                                  fmt::format("`{}` has no event `{}`.", spec_.name.text, event.text));
        suggest(finding, event.span, event.text, names);
    }

    void check_refusal(const ErrorUse& refusal)
    {
        if (refusal.decl == nullptr || refusal.decl->details.empty()) return;
        diagnostics_
            .report(Rule::unfit_refusal, refusal.name.span,
                    fmt::format("`{}` has details, which the guard does not know.", refusal.decl->code()))
            .label(refusal.decl->name.span, "declared here");
    }

    void check_requirements()
    {
        for (const Command& command : spec_.commands)
            for (const Requirement& required : spec_.required_by(command)) {
                if (required.domain == nullptr) continue; // It was reported.
                for (const EnumValue& state : required.domain->machine->states)
                    if (!is_required(command, *required.domain, state.name.text))
                        check_listed(command, *required.domain->machine, state.name.text, required.name.span);
            }
    }

    bool is_required(const Command& command, const Spec& domain, std::string_view state) const
    {
        const std::vector<Requirement>& required = spec_.required_by(command);
        return std::any_of(required.begin(), required.end(),
                           [&](const Requirement& one) { return one.domain == &domain && one.state() == state; });
    }

    /// What the guard of `command` answers in `state` must be among its errors.
    void check_listed(const Command& command, const StateMachine& guard, std::string_view state, const Span& because)
    {
        const ErrorUse* refusal = guard.refusal_in(state);
        if (refusal == nullptr) {
            if (state_without_refusal_.insert(std::string(state)).second)
                diagnostics_
                    .report(
                        Rule::state_without_refusal, because,
                        fmt::format("`{}` refuses `{}`, and nothing says with which error.", state, command.name.text))
                    .label(guard.span, "the errors of the states");
            return;
        }
        if (refusal->decl == nullptr) return;
        const bool listed = std::any_of(command.errors.begin(), command.errors.end(),
                                        [&](const ErrorUse& use) { return use.decl == refusal->decl; });
        if (listed || !unlisted_.insert({&command, refusal->decl}).second) return;
        diagnostics_
            .report(Rule::unlisted_refusal, command.name.span,
                    fmt::format("`{}` may be refused with `{}`, which is not among its errors.", command.name.text,
                                refusal->decl->code()))
            .label(because, "why it may be refused");
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
            for (const EnumValue& state : machine().states)
                if (reachable_.contains(state.name.text) && !is_allowed(command, state.name.text))
                    check_listed(command, machine(), state.name.text, command.allowed_key);
            for (const Transition& transition : machine().transitions)
                if (transition.on.text == command.name.text) check_start(transition, command);
        }
    }

    static bool is_allowed(const Command& command, std::string_view state)
    {
        return std::any_of(command.allowed->begin(), command.allowed->end(),
                           [&](const Located& allowed) { return allowed.text == state; });
    }

    void check_start(const Transition& transition, const Command& command)
    {
        for (const Located& from : transition.from) {
            if (!is_allowed(command, from.text))
                diagnostics_
                    .report(Rule::refused_transition, from.span,
                            fmt::format("`{}` is not allowed in `{}`.", command.name.text, from.text))
                    .label(command.allowed_key, "where it is allowed");
        }
    }

    const Spec& spec_;
    Diagnostics& diagnostics_;
    std::set<std::string, std::less<>> reachable_;
    std::set<std::string> state_without_refusal_;
    std::set<std::pair<const Command*, const ErrorDecl*>> unlisted_;
    bool all_known_ = true;
};

} // namespace

void check_states(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs)
        StateCheck(spec, diagnostics).run();
}

} // namespace chorus::codegen
