#include "pulse/engine/compensation.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstdint>
#include <map>
#include <set>
#include <string>

using namespace chorus;
using pulse::compensate_delays;

namespace {

PlanOp plugin(const std::string& key, std::int64_t latency)
{
    PluginOp op;
    op.key = key;
    op.uri = "urn:delay";
    op.latency = {latency};
    return {op};
}

PlanOp tap(const std::string& key)
{
    TapOp op;
    op.key = key;
    return {op};
}

Strip strip(const std::string& key, std::vector<std::string> inputs, std::vector<PlanOp> ops)
{
    Strip made;
    made.key = key;
    for (std::string& from : inputs)
        made.inputs.push_back({.from = std::move(from), .delay = {0}});
    made.ops = std::move(ops);
    return made;
}

using Arrivals = std::map<std::string, std::set<std::int64_t>>;

/// Follows every path from every strip without inputs, and collects how late the signals arrive at each output.
Arrivals arrivals_by_path(const Plan& plan, bool& aligned)
{
    Arrivals arrivals;
    for (const Strip& each : plan.strips) {
        std::set<std::int64_t> now;
        for (const PlanEdge& edge : each.inputs)
            for (const std::int64_t late : arrivals.at(edge.from))
                now.insert(late + edge.delay.value);
        if (each.inputs.empty()) now = {0};
        aligned = aligned && now.size() == 1;
        for (const PlanOp& op : each.ops) {
            if (const auto* delaying = std::get_if<PluginOp>(&op.value)) {
                std::set<std::int64_t> after;
                for (const std::int64_t late : now)
                    after.insert(late + delaying->latency.value);
                now = after;
            }
            if (const auto* copy = std::get_if<TapOp>(&op.value)) arrivals[copy->key] = now;
        }
        arrivals[each.key] = now;
    }
    return arrivals;
}

/// Up to a dozen strips with random plugins and sends; each is fed by earlier outputs and taps.
Plan random_plan()
{
    Plan plan;
    std::vector<std::string> outputs;
    const int strips = *rc::gen::inRange(1, 13);
    for (int index = 0; index < strips; ++index) {
        const std::string key = "s" + std::to_string(index);
        std::set<std::string> inputs;
        for (int edge = *rc::gen::inRange(0, 5); edge > 0 && !outputs.empty(); --edge)
            inputs.insert(*rc::gen::elementOf(outputs));
        std::vector<PlanOp> ops;
        std::vector<std::string> taps;
        for (int op = *rc::gen::inRange(0, 5); op > 0; --op) {
            const std::string op_key = key + "." + std::to_string(op);
            if (*rc::gen::arbitrary<bool>()) {
                ops.push_back(plugin(op_key, *rc::gen::inRange<std::int64_t>(0, 5000)));
            } else {
                ops.push_back(tap(op_key));
                taps.push_back(op_key);
            }
        }
        plan.strips.push_back(strip(key, {inputs.begin(), inputs.end()}, std::move(ops)));
        outputs.push_back(key);
        outputs.insert(outputs.end(), taps.begin(), taps.end());
    }
    return plan;
}

} // namespace

TEST_CASE("on random graphs all signals of a sum arrive at one time, and none later than it must")
{
    CHECK(rc::check([] {
        Plan plan = random_plan();
        const auto latencies = compensate_delays(plan);
        bool aligned = true;
        const Arrivals arrivals = arrivals_by_path(plan, aligned);
        RC_ASSERT(aligned);
        for (const auto& [key, late] : arrivals)
            RC_ASSERT(late == std::set<std::int64_t>{latencies.at(key)});
        RC_ASSERT(plan.latency.value == latencies.at(plan.strips.back().key));
        for (const Strip& each : plan.strips) {
            const bool some_undelayed = std::any_of(each.inputs.begin(), each.inputs.end(),
                                                    [](const PlanEdge& edge) { return edge.delay.value == 0; });
            RC_ASSERT(each.inputs.empty() || some_undelayed);
        }
    }));
}

TEST_CASE("a send before a slow plugin waits for the signal behind it")
{
    Plan plan;
    plan.strips = {strip("track", {}, {tap("send"), plugin("slow", 64)}),
                   strip("return", {"send"}, {plugin("echo", 10)}), strip("master", {"track", "return"}, {})};
    compensate_delays(plan);
    CHECK(plan.strips[2].inputs[0].delay == Frames{0});
    CHECK(plan.strips[2].inputs[1].delay == Frames{54});
    CHECK(plan.latency == Frames{64});
}

TEST_CASE("a bypassed plugin is compensated like a running one")
{
    Plan plan;
    PlanOp bypassed = plugin("slow", 64);
    std::get<PluginOp>(bypassed.value).bypass = true;
    plan.strips = {strip("a", {}, {bypassed}), strip("b", {}, {}), strip("master", {"a", "b"}, {})};
    compensate_delays(plan);
    CHECK(plan.strips[2].inputs[1].delay == Frames{64});
}

TEST_CASE("automation moves with the delayed signal that it acts on")
{
    Plan plan;
    FaderOp fader;
    fader.key = "fader";
    fader.level.curve = Curve{.points = {{.frame = {100}, .value = 1}}};
    PlanOp slow = plugin("slow", 64);
    std::get<PluginOp>(slow.value).ports = {
        {.symbol = "gain", .value = 0, .curve = Curve{.points = {{.frame = {100}, .value = 1}}}}};
    plan.strips = {strip("track", {}, {slow, {fader}}), strip("master", {"track"}, {})};
    compensate_delays(plan);
    const auto& ops = plan.strips[0].ops;
    CHECK(std::get<PluginOp>(ops[0].value).ports[0].curve->points[0].frame == Frames{100});
    CHECK(std::get<FaderOp>(ops[1].value).level.curve->points[0].frame == Frames{164});
}
