#include "signal/engine/plan_check.hpp"
#include "tests/signal/engine/support/busy_plan.hpp"
#include "tests/signal/engine/support/plans.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <limits>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

TEST_CASE("a plan that contradicts itself is refused with the place, and the old one plays on")
{
    const std::pair<const char*, std::function<void(Plan&)>> faults[] = {
        {"another rate", [](Plan& plan) { plan.sample_rate = 44100; }},
        {"no master", [](Plan& plan) { plan.strips.clear(); }},
        {"a loop without length",
         [](Plan& plan) {
             plan.loop = FrameRange{Frames{5}, Frames{5}};
         }},
        {"an input that comes later", [](Plan& plan) { plan.strips[0].inputs.push_back(from("master")); }},
        {"an input from itself", [](Plan& plan) { plan.strips[0].inputs.push_back(from("bass.send")); }},
        {"a delay below zero", [](Plan& plan) { plan.strips[4].inputs[0].delay.value = -1; }},
        {"two strips of one key", [](Plan& plan) { plan.strips[1].key = "bass"; }},
        {"a tap and a strip of one key", [](Plan& plan) { plan.strips[1].key = "bass.send"; }},
        {"two ops of one key", [](Plan& plan) { plan.strips[0].ops.push_back(fader("keys.fader", 1.0)); }},
        {"a region without a source", [](Plan& plan) { plan.sources.pop_back(); }},
        {"regions out of order",
         [](Plan& plan) { std::get<RegionsOp>(plan.strips[0].ops[0].value).regions[0].start.value = 1000000; }},
        {"notes out of order",
         [](Plan& plan) { std::get<NotesOp>(plan.strips[1].ops[0].value).notes[0].start.value = 1000000; }},
        {"a curve without points",
         [](Plan& plan) { std::get<PanOp>(plan.strips[0].ops[3].value).pan.curve->points.clear(); }},
        {"a curve that goes back",
         [](Plan& plan) { std::get<PanOp>(plan.strips[0].ops[3].value).pan.curve->points[0].frame.value = 100000; }},
        {"a latency beyond all reason",
         [](Plan& plan) { plan.latency.value = std::numeric_limits<std::int64_t>::max(); }},
    };
    Session session;
    const Plan good = busy_plan(session);
    REQUIRE(check_plan(good, 48000));
    session.apply(good);
    for (const auto& [name, break_it] : faults) {
        CAPTURE(name);
        Plan bad = good;
        break_it(bad);
        const auto checked = check_plan(bad, 48000);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == "graph.invalidPlan");
        REQUIRE(checked.error().details.size() == 2);
        CHECK_FALSE(session.engine.apply(bad));
    }
    CHECK(*session.engine.plan() == good);
}
