#include "codegen/check/check.hpp"
#include "codegen/check/step_values.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/model/json_value.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using Kind = ScenarioStep::Kind;

/// Connects names in the scenarios of one spec with what they mean.
class ScenarioResolver {
public:
    ScenarioResolver(Model& model, Spec& spec, Diagnostics& diagnostics)
        : model_(model), spec_(spec), diagnostics_(diagnostics)
    {}

    void run()
    {
        for (Scenario& scenario : spec_.scenarios) {
            for (ScenarioUse& given : scenario.given)
                resolve(given);
            for (ScenarioStep& step : scenario.steps) {
                if (step.kind == Kind::send)
                    resolve_command(step);
                else if (step.kind == Kind::event || step.kind == Kind::never)
                    resolve_event(step);
            }
        }
    }

private:
    struct Parts {
        const Spec* spec = nullptr;
        std::string name;
    };

    /// The domain of `name` or `domain.name`; reports one that is not there.
    Parts parts(const Located& name)
    {
        const std::size_t dot = name.text.find('.');
        if (dot == std::string::npos) return {&spec_, name.text};
        const std::string domain = name.text.substr(0, dot);
        std::vector<std::string_view> domains;
        for (const Spec& spec : model_.specs) {
            if (spec.is_library || spec.owner != spec_.owner) continue;
            if (spec.name.text == domain) return {&spec, name.text.substr(dot + 1)};
            domains.push_back(spec.name.text);
        }
        if (model_.is_unread(spec_.owner + "/" + domain)) return {};
        Diagnostic& finding = diagnostics_.report(Rule::unknown_step_name, name.span,
                                                  fmt::format("`{}` has no domain `{}`.", spec_.owner, domain));
        suggest(finding, name.span, domain, domains);
        return {};
    }

    template <class Items>
    auto* find(const Located& name, const Parts& parts, const Items& items, std::string_view what)
    {
        std::vector<std::string_view> names;
        for (const auto& item : items) {
            if (item.name.text == parts.name) return &item;
            names.push_back(item.name.text);
        }
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_step_name, name.span,
                                fmt::format("`{}` has no {} `{}`.", parts.spec->name.text, what, parts.name));
        suggest(finding, name.span, parts.name, names);
        return static_cast<decltype(&*items.begin())>(nullptr);
    }

    void resolve(ScenarioUse& given)
    {
        const Parts where = parts(given.name);
        given.spec = where.spec;
        if (where.spec != nullptr) given.scenario = find(given.name, where, where.spec->scenarios, "scenario");
    }

    void resolve_command(ScenarioStep& step)
    {
        const Parts where = parts(step.name);
        step.spec = where.spec;
        if (where.spec == nullptr) return;
        step.command = find(step.name, where, where.spec->commands, "command");
        if (step.command != nullptr && step.error) resolve_error(step);
    }

    /// An error is one of those that the command declares.
    void resolve_error(ScenarioStep& step)
    {
        const std::string& text = step.error->name.text;
        std::vector<std::string_view> names;
        for (const ErrorUse& declared : step.command->errors) {
            names.push_back(declared.name.text);
            if (declared.decl == nullptr) continue;
            const bool own = declared.decl->spec == step.spec && declared.decl->name.text == text;
            if (own || declared.decl->code() == text) step.error->decl = declared.decl;
        }
        if (step.error->decl != nullptr) return;
        Diagnostic& finding =
            diagnostics_.report(Rule::undeclared_refusal, step.error->name.span,
                                fmt::format("`{}` does not declare the error `{}`.", step.name.text, text));
        finding.label(step.command->name.span, "the command");
        suggest(finding, step.error->name.span, text, names);
    }

    void resolve_event(ScenarioStep& step)
    {
        const Parts where = parts(step.name);
        step.spec = where.spec;
        if (where.spec != nullptr) step.event = find(step.name, where, where.spec->events, "event");
    }

    Model& model_;
    Spec& spec_;
    Diagnostics& diagnostics_;
};

/// What is known by name while steps are played: saved values, and those that every play has.
class PlayCheck {
public:
    explicit PlayCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check(const Scenario& scenario)
    {
        known_ = {"folder", "audio", "run"};
        std::set<const Scenario*> played;
        for (const ScenarioUse& given : scenario.given)
            play_before(*given.scenario, played);
        for (const ScenarioStep& step : scenario.steps)
            check(step);
    }

private:
    void play_before(const Scenario& scenario, std::set<const Scenario*>& played)
    {
        if (!played.insert(&scenario).second) return;
        for (const ScenarioUse& given : scenario.given)
            play_before(*given.scenario, played);
        for (const ScenarioStep& step : scenario.steps)
            remember(step);
    }

    void remember(const ScenarioStep& step)
    {
        for (const SavedValue& saved : step.saved)
            known_.insert(saved.name.text);
    }

    void check(const ScenarioStep& step)
    {
        if (step.input) check_names(*step.input);
        if (step.expected) check_names(*step.expected);
        if (step.kind == Kind::send) check_input(step);
        if (step.expected) check_expected(step);
        for (const SavedValue& saved : step.saved)
            if (!leads_somewhere(saved.pointer.text, come(step)))
                diagnostics_.report(Rule::unknown_step_name, saved.pointer.span,
                                    fmt::format("`{}` leads nowhere in what comes.", saved.pointer.text));
        remember(step);
    }

    static Fields come(const ScenarioStep& step)
    {
        if (step.event != nullptr) return step.event->payload;
        if (!step.error) return step.command->reply;
        Fields details;
        details.fields = step.error->decl->details;
        return details;
    }

    void check_names(const YamlNode& node)
    {
        for (const std::string& name : names_in(node.text))
            if (!known_.contains(name)) {
                const std::vector<std::string_view> candidates(known_.begin(), known_.end());
                Diagnostic& finding = diagnostics_.report(Rule::unknown_value, node.span,
                                                          fmt::format("Nothing was saved as `{}`.", name));
                suggest(finding, node.span, name, candidates);
            }
        for (const YamlNode& item : node.items)
            check_names(item);
        for (const YamlEntry& entry : node.entries)
            check_names(entry.value);
    }

    void check_input(const ScenarioStep& step)
    {
        // What is refused may be wrong on purpose only as far as the type lets it pass.
        const Fields& fields = step.command->input;
        const Json given = step.input ? json_value(*step.input, fields) : Json(Json::Object{});
        YamlNode nothing;
        nothing.span = step.span;
        report(find_input_breach(given, fields), step.input ? *step.input : nothing, step.command->name.span);
    }

    void check_expected(const ScenarioStep& step)
    {
        const Fields fields = come(step);
        report(find_expectation_breach(json_value(*step.expected, fields), fields), *step.expected,
               step.event != nullptr ? step.event->name.span : step.command->name.span);
    }

    void report(const std::optional<Breach>& breach, const YamlNode& node, const Span& declared)
    {
        if (!breach) return;
        const std::string place = breach->pointer.empty() ? std::string("It") : "`" + breach->pointer + "`";
        diagnostics_
            .report(Rule::unfit_step_value, part_at(node, breach->pointer).span,
                    fmt::format("{} breaks `{}`.", place, breach->rule))
            .label(declared, "declared here");
    }

    Diagnostics& diagnostics_;
    std::set<std::string, std::less<>> known_;
};

bool all_known(const Scenario& scenario)
{
    for (const ScenarioUse& given : scenario.given)
        if (given.scenario == nullptr) return false;
    for (const ScenarioStep& step : scenario.steps)
        if (step.command == nullptr && step.event == nullptr && !step.name.text.empty()) return false;
    return true;
}

/// True if what is given before `scenario` leads to `start`.
bool leads_back(const Scenario& scenario, const Scenario& start, std::set<const Scenario*>& seen)
{
    for (const ScenarioUse& given : scenario.given) {
        if (given.scenario == &start) return true;
        if (given.scenario != nullptr && seen.insert(given.scenario).second && leads_back(*given.scenario, start, seen))
            return true;
    }
    return false;
}

} // namespace

void check_scenarios(Model& model, Diagnostics& diagnostics)
{
    for (Spec& spec : model.specs)
        ScenarioResolver(model, spec, diagnostics).run();
    for (const Spec& spec : model.specs)
        for (const Scenario& scenario : spec.scenarios) {
            std::set<const Scenario*> seen;
            if (leads_back(scenario, scenario, seen))
                diagnostics.report(Rule::circular_given, scenario.name.span,
                                   fmt::format("`{}` is given before itself.", scenario.name.text));
        }
    // Values are judged by the types, so those must be good.
    if (!diagnostics.empty()) return;
    for (const Spec& spec : model.specs)
        for (const Scenario& scenario : spec.scenarios)
            if (all_known(scenario)) PlayCheck(diagnostics).check(scenario);
}

} // namespace chorus::codegen
