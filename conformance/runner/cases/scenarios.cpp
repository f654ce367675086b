#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/ir/scenario.hpp"
#include "conformance/runner/play/player.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace chorus::conform {
namespace {

/// As much of the scenario as brings the event; nothing if it does not.
std::optional<Scenario> until_event(Scenario scenario, const std::string& operation)
{
    const auto found = std::find_if(scenario.steps.begin(), scenario.steps.end(), [&](const Step& step) {
        return step.kind == Step::Kind::event && step.operation == operation;
    });
    if (found == scenario.steps.end()) return std::nullopt;
    scenario.steps.erase(std::next(found), scenario.steps.end());
    return scenario;
}

/// Brings about an event that comes again and again, or comes again when what was sent last is sent again, and looks
/// on. The client judges how often it comes; where it comes less often than it may, there is nothing to see.
void play_rate(Stage& stage, const Scenario& scenario, unsigned max_per_second)
{
    Player player(stage);
    player.play(scenario);
    const auto last = std::find_if(scenario.steps.rbegin(), scenario.steps.rend(),
                                   [](const Step& step) { return step.kind == Step::Kind::send; });
    Client& client = stage.client(scenario.steps.back().client);
    client.events().clear();
    const auto seen = [&] {
        const auto& events = client.events();
        return std::count_if(events.begin(), events.end(), [&](const Message& event) {
            return event.envelope.operation() == scenario.steps.back().operation;
        });
    };
    // One after the other: what is sent together may well be told together.
    for (unsigned count = 0; count < max_per_second + 3 && last != scenario.steps.rend() && !client.ended(); ++count) {
        const auto before = seen();
        player.send_again(*last);
        stage.loop().run_until([&] { return seen() > before || client.ended(); }, std::chrono::milliseconds(100));
    }
    stage.loop().run_until([&] { return seen() >= max_per_second + 3 || client.ended(); }, std::chrono::seconds(2));
}

void add_rate_cases(CaseList& cases, const Spec& spec, const std::vector<Scenario>& scenarios)
{
    for (const Event& event : spec.events) {
        if (event.max_per_second == 0) continue;
        for (const Scenario& scenario : scenarios) {
            const auto part = until_event(scenario, spec.name + "." + event.name);
            if (!part) continue;
            Case made;
            made.name = fmt::format("L3/{}/rate/{}", spec.stem, event.name);
            made.level = "L3";
            made.domain = spec.stem;
            made.doc = fmt::format("It comes at most {} times a second.", event.max_per_second);
            made.play = [part = *part, most = event.max_per_second](Stage& stage) { play_rate(stage, part, most); };
            made.leaves_clean = false;
            cases.push_back(std::move(made));
            break;
        }
    }
}

} // namespace

void add_scenario_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        const std::vector<Scenario> scenarios = scenarios_of(sources.ir, spec);
        add_rate_cases(cases, spec, scenarios);
        for (const Scenario& scenario : scenarios) {
            Case made;
            made.name = fmt::format("L3/{}/{}", stem, scenario.name);
            made.level = "L3";
            made.domain = stem;
            made.doc = scenario.doc;
            made.play = [scenario](Stage& stage) { Player(stage).play(scenario); };
            made.leaves_clean = false;
            cases.push_back(std::move(made));
        }
    }
}

} // namespace chorus::conform
