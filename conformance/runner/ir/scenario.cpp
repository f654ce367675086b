#include "conformance/runner/ir/scenario.hpp"

#include <array>
#include <set>

#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr std::array<std::string_view, 5> kinds{"send", "event", "never", "connect", "disconnect"};

std::string text_of(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

class Gatherer {
public:
    explicit Gatherer(const Ir& ir) : ir_(ir) {}

    void add(const Spec& spec, const json::object& scenario)
    {
        if (!played_.insert(spec.stem + "." + text_of(scenario, "name")).second) return;
        for (const json::value& given : scenario.at("given").as_array())
            add_given(given.as_object());
        for (const json::value& step : scenario.at("steps").as_array())
            steps.push_back(step_of(step.as_object()));
    }

    std::vector<Step> steps;

private:
    const Spec& spec_of(const json::object& object) const
    {
        const std::string stem = text_of(object, "spec");
        const Spec* spec = ir_.find(stem);
        if (!spec) throw IrError("A scenario names the spec `" + stem + "`, which is not there.");
        return *spec;
    }

    void add_given(const json::object& given)
    {
        const Spec& spec = spec_of(given);
        for (const json::value& scenario : spec.source.at("scenarios").as_array())
            if (text_of(scenario.as_object(), "name") == text_of(given, "name")) return add(spec, scenario.as_object());
        throw IrError(fmt::format("`{}` has no scenario `{}`.", spec.stem, text_of(given, "name")));
    }

    Step step_of(const json::object& object) const
    {
        Step step;
        const std::string kind = text_of(object, "step");
        const auto found = std::find(kinds.begin(), kinds.end(), kind);
        if (found == kinds.end()) throw IrError("A scenario has a step of the kind `" + kind + "`.");
        step.kind = static_cast<Step::Kind>(found - kinds.begin());
        step.client = text_of(object, "as");
        if (object.contains("spec")) step.operation = spec_of(object).name + "." + text_of(object, "name");
        if (const json::value* input = object.if_contains("input")) step.input = input->as_object();
        step.error = text_of(object, "error");
        if (const json::value* expected = object.if_contains("expected")) step.expected = *expected;
        if (const json::value* saved = object.if_contains("save"))
            for (const auto& [name, pointer] : saved->as_object())
                step.saved.emplace(name, std::string(pointer.as_string()));
        return step;
    }

    const Ir& ir_;
    std::set<std::string> played_;
};

} // namespace

std::string Step::words() const
{
    std::string text(kinds[static_cast<std::size_t>(kind)]);
    if (!operation.empty()) text += " " + operation;
    return text + " as " + client;
}

std::vector<Scenario> scenarios_of(const Ir& ir, const Spec& spec)
{
    std::vector<Scenario> scenarios;
    const json::value* list = spec.source.if_contains("scenarios");
    if (!list) return scenarios;
    try {
        for (const json::value& item : list->as_array()) {
            Gatherer gatherer(ir);
            gatherer.add(spec, item.as_object());
            scenarios.push_back(
                {text_of(item.as_object(), "name"), text_of(item.as_object(), "doc"), std::move(gatherer.steps)});
        }
    } catch (const IrError&) {
        throw;
    } catch (const std::exception& error) {
        throw IrError("The scenarios of `" + spec.stem + "` cannot be read: " + error.what());
    }
    return scenarios;
}

} // namespace chorus::conform
