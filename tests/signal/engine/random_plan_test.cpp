#include "tests/signal/engine/support/busy_plan.hpp"
#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/reference.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::int64_t span = 6000;

int roll(int from, int below)
{
    return *rc::gen::inRange(from, below);
}

Curve random_curve(double low, double high, CurveScale scale)
{
    Curve curve;
    curve.scale = scale;
    std::int64_t frame = roll(-100, 3000);
    for (int i = roll(1, 6); i > 0; --i) {
        curve.points.push_back({Frames{frame}, low + (high - low) * roll(0, 1000) / 999.0,
                                roll(0, 2) == 0 ? SegmentShape::step : SegmentShape::linear});
        frame += roll(0, 2000);
    }
    return curve;
}

Level random_level()
{
    switch (roll(0, 3)) {
    case 0:
        return {roll(0, 150) / 100.0, std::nullopt};
    case 1:
        return {1.0, random_curve(0.0, 1.2, CurveScale::plain)};
    default:
        return {1.0, random_curve(-150.0, 3.0, CurveScale::decibels)};
    }
}

PanPosition random_pan()
{
    if (roll(0, 2) == 0) return {roll(-100, 101) / 100.0, std::nullopt};
    return {0.0, random_curve(-1.0, 1.0, CurveScale::plain)};
}

PlanOp random_regions(const std::string& key)
{
    std::vector<PlanRegion> list;
    std::int64_t start = roll(-500, 500);
    for (int i = roll(0, 5); i > 0; --i) {
        PlanRegion one =
            region(static_cast<std::uint32_t>(roll(0, 2)), start, roll(1, 4000), roll(0, 3000), roll(0, 100) / 100.0);
        one.fade_in = {Frames{roll(0, 1500)}, roll(0, 2) == 0 ? FadeShape::linear : FadeShape::equal_power};
        one.fade_out = {Frames{roll(0, 1500)}, roll(0, 2) == 0 ? FadeShape::linear : FadeShape::equal_power};
        list.push_back(one);
        start += roll(0, 2500);
    }
    return regions(key, std::move(list));
}

PlanOp random_notes(const std::string& key)
{
    // Keys differ, because a key that is struck twice is one key to the synth and two notes to the reference.
    std::vector<PlanNote> list;
    std::int64_t start = roll(0, 500);
    for (int i = roll(0, 20); i > 0; --i) {
        list.push_back(note(start, roll(1, 3000), static_cast<std::uint8_t>(i)));
        start += roll(0, 500);
    }
    return notes(key, std::move(list));
}

PlanOp random_plugin(const std::string& key)
{
    PlanOp op;
    switch (roll(0, 4)) {
    case 0:
        op = with_port(plugin(key, "test:gain"), roll(0, 120) / 100.0);
        break;
    case 1:
        op = with_port(plugin(key, "test:gain"), random_curve(0.0, 1.2, CurveScale::plain));
        break;
    case 2: {
        const int late = roll(1, 400);
        op = plugin(key, "test:late/" + std::to_string(late), late);
        break;
    }
    default:
        op = plugin(key, "test:pole");
        break;
    }
    return roll(0, 5) == 0 ? bypassed(op) : op;
}

PlanOp random_op(const std::string& key)
{
    switch (roll(0, 8)) {
    case 0:
        return random_regions(key);
    case 1:
        return random_plugin(key);
    case 2:
        return {FaderOp{key, random_level()}};
    case 3:
        return {PanOp{key, random_pan()}};
    case 4:
        return mute(key, roll(0, 6) == 0);
    case 5:
        return delay(key, roll(0, 500));
    case 6:
        return {TapOp{key, random_level(), random_pan(), roll(0, 5) == 0}};
    default:
        return meter(key, 1);
    }
}

Plan random_plan(Session& session)
{
    std::vector<PlanSource> sources{session.media.add("mono", noise(5000, 1)),
                                    session.media.add("stereo", noise(7000, 2), noise(7000, 3))};
    std::vector<Strip> strips;
    std::vector<std::string> outputs;
    const int count = roll(1, 6);
    for (int i = 0; i < count; ++i) {
        Strip made;
        made.key = "s" + std::to_string(i);
        made.channels.value = static_cast<std::uint32_t>(roll(1, 3));
        for (const std::string& output : outputs)
            if (roll(0, 2) == 0 || i + 1 == count) made.inputs.push_back(from(output, roll(0, 2) * roll(0, 700)));
        made.ops.push_back(random_regions(made.key + ".r"));
        if (roll(0, 3) == 0) {
            made.ops.push_back(random_notes(made.key + ".n"));
            made.ops.push_back(plugin(made.key + ".synth", "test:synth"));
        }
        for (int op = roll(0, 6); op > 0; --op)
            made.ops.push_back(random_op(made.key + "." + std::to_string(op)));
        outputs.push_back(made.key);
        for (const PlanOp& op : made.ops)
            if (const auto* one = std::get_if<TapOp>(&op.value)) outputs.push_back(one->key);
        strips.push_back(std::move(made));
    }
    return plan(std::move(sources), std::move(strips), roll(0, 2) * roll(0, 900));
}

/// Largest difference, relative to the loudest sample but at least to 1.
double difference(const Sound& a, const Sound& b)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < a.frames(); ++i)
        largest = std::max({largest, std::abs(static_cast<double>(a.left[i]) - b.left[i]),
                            std::abs(static_cast<double>(a.right[i]) - b.right[i])});
    return largest / std::max(1.0f, loudest(a));
}

} // namespace

TEST_CASE("any plan sounds as its definition says")
{
    CHECK(rc::check([] {
        Session session;
        const Plan plan = random_plan(session);
        const std::int64_t start = roll(0, 2) * roll(0, 1000);
        RC_ASSERT(difference(render(session, plan, start, start + span), interpret(plan, session.media, start, span)) <
                  2e-6);
    }));
}

TEST_CASE("any plan has the same bytes live and offline, at any block size and number of threads")
{
    CHECK(rc::check([] {
        const auto block = static_cast<std::size_t>(roll(1, 2000));
        Session session(block, static_cast<std::size_t>(roll(1, 3)));
        const Plan plan = random_plan(session);
        const std::int64_t start = roll(0, 2) * roll(0, 1000);
        session.apply(plan);
        auto capture = std::make_shared<Capture>(16384);
        session.engine.arm(capture);
        RC_ASSERT(session.engine.play(start).has_value());
        session.pull(static_cast<std::size_t>(span));
        const Sound captured = drain(*capture).cut(0, static_cast<std::size_t>(span));
        RC_ASSERT(same_bytes(captured, render(session, plan, start, start + span)));
    }));
}

TEST_CASE("the reference and the engine agree on the session with one of everything")
{
    Session session;
    const Plan plan = busy_plan(session);
    const Sound sound = render(session, plan, 0, 96000);
    CHECK(difference(sound, interpret(plan, session.media, 0, 96000)) < 2e-6);
}
