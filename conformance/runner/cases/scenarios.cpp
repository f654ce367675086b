#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/ir/scenario.hpp"
#include "conformance/runner/play/player.hpp"

#include <fmt/format.h>

namespace chorus::conform {

void add_scenario_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        for (const Scenario& scenario : scenarios_of(sources.ir, spec)) {
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
