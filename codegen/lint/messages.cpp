#include "codegen/lint/lint.hpp"
#include "codegen/model/fixes.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

class MessageLint {
public:
    MessageLint(const Spec& spec, LintReport& report) : spec_(spec), report_(report) {}

    void run()
    {
        check_uses();
        for (const Command& command : spec_.commands) {
            if (!command.has_reply)
                report_.report(spec_, Rule::unanswered_command, command.name,
                               fmt::format("`{}` says nothing of its answer.", command.name.text));
            if (command.examples.empty() && needs_example(command))
                report_.report(spec_, Rule::no_example, command.name,
                               fmt::format("`{}` has no example.", command.name.text));
            if (spec_.stability == "stable" && !is_played(command))
                report_.report(spec_, Rule::no_scenario, command.name,
                               fmt::format("No scenario sends `{}`.", command.name.text));
            std::vector<Located> errors;
            for (const ErrorUse& error : command.errors)
                errors.push_back(error.name);
            check_repeated(command.name, errors);
            check_repeated(command.name, command.from);
        }
        for (const Event& event : spec_.events)
            check_repeated(event.name, event.to);
        check_repeated(spec_.name, spec_.uses);
    }

private:
    /// What people send, and what will not change any more.
    bool needs_example(const Command& command) const
    {
        const bool by_people = std::any_of(command.from.begin(), command.from.end(),
                                           [](const Located& party) { return party.text == "aura"; });
        return by_people || spec_.stability == "stable";
    }

    bool is_played(const Command& command) const
    {
        for (const Scenario& scenario : spec_.scenarios)
            for (const ScenarioStep& step : scenario.steps)
                if (step.command == &command) return true;
        return false;
    }

    void check_uses()
    {
        if (spec_.stability != "stable") return;
        for (const Spec* used : spec_.used)
            if (used->stability != "stable")
                report_.report(spec_, Rule::unstable_use, spec_.name,
                               fmt::format("`{}` is stable and uses `{}`, which is not.", spec_.stem, used->stem));
    }

    void check_repeated(const Located& node, const std::vector<Located>& entries)
    {
        for (std::size_t i = 0; i < entries.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                if (entries[j].text != entries[i].text) continue;
                Diagnostic& finding = report_.report(spec_, Rule::repeated_entry, node,
                                                     fmt::format("`{}` is in the list twice.", entries[i].text));
                finding.span = entries[i].span;
                finding.label(entries[j].span, "the first one");
                finding.fix(remove_entry("Remove the second one", {}, entries, i));
                break;
            }
    }

    const Spec& spec_;
    LintReport& report_;
};

} // namespace

void lint_messages(const Model& model, LintReport& report)
{
    for (const Spec& spec : model.specs)
        MessageLint(spec, report).run();
}

} // namespace chorus::codegen
