#include "codegen/check/check.hpp"
#include "codegen/check/interpreter.hpp"
#include "codegen/check/step_values.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/model/json_value.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Checks how the states of a domain are seen from outside, and what leads from one to another on a walk.
class ObservationCheck {
public:
    ObservationCheck(const Spec& spec, Diagnostics& diagnostics)
        : spec_(spec), machine_(*spec.machine), diagnostics_(diagnostics)
    {}

    void run()
    {
        if (machine_.observed) check(*machine_.observed);
        if (!machine_.setup.text.empty()) check_setup();
        for (const Transition& transition : machine_.transitions)
            if (transition.input) check_input(transition, *transition.input);
    }

private:
    const Command* find_command(std::string_view name) const
    {
        for (const Command& command : spec_.commands)
            if (command.name.text == name) return &command;
        return nullptr;
    }

    void check_setup()
    {
        std::vector<std::string_view> names;
        for (const Scenario& scenario : spec_.scenarios)
            names.push_back(scenario.name.text);
        if (std::find(names.begin(), names.end(), machine_.setup.text) != names.end()) return;
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_step_name, machine_.setup.span,
                                fmt::format("`{}` has no scenario `{}`.", spec_.name.text, machine_.setup.text));
        suggest(finding, machine_.setup.span, machine_.setup.text, names);
    }

    Diagnostic& report(const Span& span, std::string message)
    {
        return diagnostics_.report(Rule::unfit_observation, span, std::move(message));
    }

    void check(const Observation& observed)
    {
        const Command* command = find_command(observed.command.text);
        if (command == nullptr) {
            std::vector<std::string_view> names;
            for (const Command& known : spec_.commands)
                names.push_back(known.name.text);
            Diagnostic& finding = report(observed.command.span, fmt::format("`{}` has no command `{}`.",
                                                                            spec_.name.text, observed.command.text));
            suggest(finding, observed.command.span, observed.command.text, names);
            return;
        }
        check_told(observed);
        check_errors(observed, *command);
        if (observed.values.empty()) return;
        const Field* field = field_at(command->reply, observed.pointer.text);
        if (field == nullptr) {
            report(observed.pointer.text.empty() ? observed.span : observed.pointer.span,
                   fmt::format("`{}` leads to no field of the reply.", observed.pointer.text))
                .label(command->name.span, "the command");
        } else {
            check_values(observed, *field);
        }
    }

    void check_told(const Observation& observed)
    {
        for (const EnumValue& state : machine_.states) {
            const auto tells = [&](const auto& seen) { return seen.state.text == state.name.text; };
            const auto value = std::find_if(observed.values.begin(), observed.values.end(), tells);
            const auto error = std::find_if(observed.errors.begin(), observed.errors.end(), tells);
            if (value == observed.values.end() && error == observed.errors.end())
                report(observed.span, fmt::format("Nothing tells `{}`.", state.name.text));
            if (value != observed.values.end() && error != observed.errors.end())
                report(error->state.span, fmt::format("`{}` is told by a value and by an error.", state.name.text))
                    .label(value->state.span, "the value");
        }
    }

    void check_errors(const Observation& observed, const Command& command)
    {
        for (const StateRefusal& seen : observed.errors) {
            if (seen.error.decl == nullptr) continue;
            const bool listed = std::any_of(command.errors.begin(), command.errors.end(),
                                            [&](const ErrorUse& use) { return use.decl == seen.error.decl; });
            if (!listed)
                report(seen.error.name.span, fmt::format("`{}` is not among the errors of `{}`.",
                                                         seen.error.decl->code(), command.name.text));
            for (const StateRefusal& other : observed.errors)
                if (&other < &seen && other.error.decl == seen.error.decl) report_same(seen.state, other.state);
        }
    }

    void check_values(const Observation& observed, const Field& field)
    {
        for (const Observation::Value& seen : observed.values) {
            const Json value = json_value(seen.value, field.type);
            if (const auto breach = find_breach(value, field.type, field.limits))
                report(seen.value.span,
                       fmt::format("`{}` breaks `{}` at `{}`.", to_compact_text(value), breach->rule, field.name.text))
                    .label(field.name.span, "the field");
            for (const Observation::Value& other : observed.values)
                if (&other < &seen && json_value(other.value, field.type) == value)
                    report_same(seen.state, other.state);
        }
    }

    void report_same(const Located& state, const Located& other)
    {
        report(state.span, fmt::format("`{}` looks like `{}`.", state.text, other.text))
            .label(other.span, "the other one");
    }

    void check_input(const Transition& transition, const YamlNode& input)
    {
        const Command* command = find_command(transition.on.text);
        if (command == nullptr) {
            diagnostics_.report(Rule::unfit_walk_input, input.span,
                                fmt::format("`{}` is an event, which nobody sends.", transition.on.text));
            return;
        }
        const Json value = json_value(input, command->input);
        if (const auto breach = find_input_breach(value, command->input))
            diagnostics_.report(Rule::unfit_walk_input, part_at(input, breach->pointer).span,
                                fmt::format("`{}` breaks `{}`.", breach->pointer, breach->rule));
    }

    const Spec& spec_;
    const StateMachine& machine_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_observed(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs)
        if (spec.machine) ObservationCheck(spec, diagnostics).run();
}

} // namespace chorus::codegen
