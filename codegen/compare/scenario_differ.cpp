#include "codegen/compare/scenario_differ.hpp"

#include "codegen/compare/pairing.hpp"
#include "codegen/model/json_value.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// `name`, or `domain.name` of another domain.
std::string name_in(const Spec& spec, const Spec& owner, const std::string& name)
{
    return &owner == &spec ? name : owner.name.text + "." + name;
}

std::string value_text(const std::optional<YamlNode>& value, const Fields& fields)
{
    return value ? " " + to_compact_text(json_value(*value, fields)) : std::string();
}

/// What a command is sent with; to send nothing is to send no fields.
std::string input_text(const ScenarioStep& step)
{
    const std::string text = value_text(step.input, step.command->input);
    return text == " {}" ? "" : text;
}

/// What must come of a command.
std::string outcome_text(const ScenarioStep& step)
{
    if (step.error) {
        Fields details;
        details.fields = step.error->decl->details;
        return fmt::format(", error {}{}", step.error->decl->code(), value_text(step.expected, details));
    }
    return step.expected ? ", reply" + value_text(step.expected, step.command->reply) : std::string();
}

/// `b: send seek {"to":4}, reply {"position":4}`
std::string step_text(const ScenarioStep& step, const Spec& spec)
{
    using Kind = ScenarioStep::Kind;
    std::string text = step.client.text == "a" ? "" : step.client.text + ": ";
    switch (step.kind) {
    case Kind::connect:
        return text + "connect";
    case Kind::disconnect:
        return text + "disconnect";
    case Kind::send:
        text += fmt::format("send {}{}{}", name_in(spec, *step.spec, step.command->name.text), input_text(step),
                            outcome_text(step));
        break;
    case Kind::event:
    case Kind::never:
        text += fmt::format("{} {}{}", step.kind == Kind::event ? "event" : "never",
                            name_in(spec, *step.spec, step.event->name.text),
                            value_text(step.expected, step.event->payload));
        break;
    }
    std::map<std::string, std::string> pointers; // Which of them is saved first makes no difference.
    for (const SavedValue& saved : step.saved)
        pointers.emplace(saved.name.text, saved.pointer.text);
    for (const auto& [name, pointer] : pointers)
        text += fmt::format(", save {} as {}", pointer, name);
    return text;
}

std::vector<std::string> step_texts(const Scenario& scenario, const Spec& spec)
{
    std::vector<std::string> texts;
    for (const ScenarioUse& given : scenario.given)
        texts.push_back("given " + name_in(spec, *given.spec, given.scenario->name.text));
    for (const ScenarioStep& step : scenario.steps)
        texts.push_back(step_text(step, spec));
    return texts;
}

/// The steps of each that are between those with which both begin and those with which both end.
void leave_what_differs(std::vector<std::string>& a, std::vector<std::string>& b)
{
    const auto [a_begin, b_begin] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    a.erase(a.begin(), a_begin);
    b.erase(b.begin(), b_begin);
    const auto [a_end, b_end] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    a.erase(a_end.base(), a.end());
    b.erase(b_end.base(), b.end());
}

std::string count_text(const Scenario& scenario)
{
    return fmt::format("{} step{}", scenario.steps.size(), scenario.steps.size() == 1 ? "" : "s");
}

} // namespace

void diff_scenarios(ChangeList& out, const Spec& before, const Spec& after)
{
    pair_up(
        before.scenarios, after.scenarios,
        [&](const Scenario& a, const Scenario& b) {
            const std::string subject = "scenarios." + b.name.text;
            out.words_changed(subject, a, b);
            std::vector<std::string> old_steps = step_texts(a, before);
            std::vector<std::string> new_steps = step_texts(b, after);
            leave_what_differs(old_steps, new_steps);
            const auto text = [](const std::vector<std::string>& steps) {
                return steps.empty() ? std::string("nothing") : fmt::format("{}", fmt::join(steps, "; "));
            };
            out.changed(ChangeKind::scenario_changed, subject, text(old_steps), text(new_steps), b.name.span);
        },
        [&](const Scenario& scenario) {
            out.add(ChangeKind::scenario_removed, "scenarios." + scenario.name.text, count_text(scenario), "",
                    after.name.span);
        },
        [&](const Scenario& scenario) {
            out.add(ChangeKind::scenario_added, "scenarios." + scenario.name.text, "", count_text(scenario),
                    scenario.name.span);
        });
}

} // namespace chorus::codegen
