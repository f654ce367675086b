#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::size_t length = 100000;

Plan through(Session& session, std::vector<float> samples, PlanOp op)
{
    return plan({session.media.add("file", std::move(samples))},
                {strip("master", {regions("r", {region(0, 0, length)}), std::move(op)})});
}

} // namespace

TEST_CASE("a curve on a plugin holds its value at breakpoints exactly and follows slopes every 32 frames")
{
    Session session(100);
    Curve steps = curve({{0, 1.0}, {100, 0.5}, {200, 0.0}, {250, 0.75}});
    steps.points[0].shape = SegmentShape::step;
    steps.points[2].shape = SegmentShape::step;
    session.apply(through(session, constant(length, 1.0f), with_port(plugin("p", "test:probe"), steps)));
    REQUIRE(session.engine.play(0));
    session.pull(384);
    const auto& seen = session.plugins.last.at("p")->seen;
    std::vector<std::pair<std::int64_t, float>> values;
    for (const Seen& part : seen)
        values.emplace_back(part.position, part.control);
    const auto slope = [](std::int64_t frame) {
        return static_cast<float>(0.5 - 0.5 * (static_cast<double>(frame - 100) / 100.0));
    };
    CHECK(values == std::vector<std::pair<std::int64_t, float>>{{0, 1.0f},
                                                                {100, 0.5f},
                                                                {128, slope(128)},
                                                                {160, slope(160)},
                                                                {192, slope(192)},
                                                                {200, 0.0f},
                                                                {250, 0.75f},
                                                                {256, 0.75f}});
}

TEST_CASE("a curve on a plugin sounds the same at every block size and offline")
{
    Session reference;
    const auto make = [](Session& session) {
        return through(session, noise(length, 7),
                       with_port(plugin("p", "test:gain"), curve({{33, 0.0}, {5000, 1.0}, {5000, 0.2}, {20001, 0.9}})));
    };
    const Sound expected = render(reference, make(reference), 7, 30007);
    for (const std::size_t block : {16, 333, 4096}) {
        Session session(block);
        session.apply(make(session));
        REQUIRE(session.engine.play(7));
        CHECK(same_bytes(session.pull(30000), expected));
    }
}

TEST_CASE("a port that the plan no longer names goes back to its default")
{
    Session session(128);
    session.apply(through(session, constant(length, 1.0f), with_port(plugin("p", "test:gain"), 0.25)));
    REQUIRE(session.engine.play(0));
    CHECK(session.pull(128).left[100] == 0.25f);
    session.apply(through(session, constant(length, 1.0f), plugin("p", "test:gain")));
    CHECK(session.pull(1000).left[999] == 1.0f);
}

TEST_CASE("a port that the plugin does not have is reported")
{
    Session session;
    PlanOp op = with_port(plugin("p", "test:gain"), 0.25);
    std::get<PluginOp>(op.value).ports[0].symbol = "volume";
    const Applied applied = session.apply(through(session, constant(length, 1.0f), op));
    REQUIRE(applied.missing.size() == 1);
    CHECK(applied.missing[0].key == "p");
    CHECK(applied.missing[0].error.code == "plugin.unknownPort");
}

TEST_CASE("bypass changes over in 5 ms without a click, and what is heard instead has the same delay")
{
    Session session(128);
    const PlanOp effect = plugin("p", "test:late/500", 500);
    const auto make = [&](bool bypass) {
        Plan made = through(session, sine(length, 100.0), bypass ? bypassed(effect) : effect);
        made.latency.value = 500;
        return made;
    };
    const std::vector<float> file = sine(length, 100.0);
    session.apply(make(false));
    REQUIRE(session.engine.play(0));
    std::size_t at = 0;
    for (const bool bypass : {true, false, true}) {
        const Sound before = session.pull(1280);
        session.apply(make(bypass));
        const Sound after = session.pull(1280);
        for (std::size_t i = 0; i < 1280; ++i) {
            CHECK(before.left[i] == Approx(file[at + i]).margin(1e-6));
            CHECK(after.left[i] == Approx(file[at + 1280 + i]).margin(1e-6));
        }
        at += 2560;
    }
}

TEST_CASE("a plugin that comes back from bypass is where it would have been")
{
    Session session(128);
    const auto make = [&](bool bypass) {
        const PlanOp pole = plugin("p", "test:pole");
        return through(session, noise(length, 2), bypass ? bypassed(pole) : pole);
    };
    session.apply(make(false));
    REQUIRE(session.engine.play(0));
    session.pull(1000);
    session.apply(make(true));
    session.pull(1000);
    session.apply(make(false));
    session.pull(1000);
    CHECK(session.pull(1000) == render(session, make(false), 0, 4000).cut(3000, 1000));
}

TEST_CASE("delays that plugins report are told with the plan and later")
{
    Session session;
    const Applied applied = session.apply(through(session, constant(length, 1.0f), plugin("p", "test:late/77")));
    CHECK(applied.latencies == std::vector<ReportedLatency>{{"p", 77}});
    CHECK(session.engine.latencies() == applied.latencies);
}

TEST_CASE("a plugin that is missing is reported, passes its input on and comes when it can")
{
    Session session(128);
    const Applied applied = session.apply(through(session, constant(length, 0.5f), plugin("p", "gone:gain")));
    REQUIRE(applied.missing.size() == 1);
    CHECK(applied.missing[0].key == "p");
    CHECK(applied.missing[0].error.code == "plugin.notFound");
    CHECK(session.engine.processor("p") == nullptr);
    REQUIRE(session.engine.play(0));
    CHECK(session.pull(1000).left[999] == 0.5f);
    session.apply(through(session, constant(length, 0.5f), with_port(plugin("p", "test:gain"), 0.5)));
    const Sound sound = session.pull(1000);
    CHECK(sound.left[999] == 0.25f);
    CHECK(largest_step(sound) < 1.0f / 240.0f);
}

TEST_CASE("a plugin that gives no numbers falls silent, is counted, and harms nobody behind it")
{
    Session session(128);
    Plan sick = plan({session.media.add("one", constant(length, 1.0f))},
                     {strip("a", {regions("a.r", {region(0, 0, length)}), plugin("p", "test:nan")}),
                      strip("b", {regions("b.r", {region(0, 0, length)})}),
                      strip("master", {plugin("pole", "test:pole")}, {from("a"), from("b")})});
    session.apply(sick);
    REQUIRE(session.engine.play(0));
    const Sound sound = session.pull(1280);
    CHECK(session.engine.health().plugin_faults >= 10);
    CHECK(sound.left[1279] == Approx(10.0));
}

TEST_CASE("a plugin knows where the timeline is, whether it moves and how fast the song is")
{
    Session session(128);
    session.apply(through(session, constant(length, 1.0f), plugin("p", "test:probe")));
    REQUIRE(session.engine.play(1000));
    session.pull(1280);
    session.engine.stop();
    session.pull(1280);
    const auto& seen = session.plugins.last.at("p")->seen;
    REQUIRE(seen.size() > 12);
    CHECK(seen[0].position == 1000);
    CHECK(seen[0].frames == 24);
    CHECK(seen[0].rolling);
    CHECK(seen[1].position == 1024);
    CHECK_FALSE(seen.back().rolling);
    CHECK(seen.back().position == session.engine.mark().position);
}

TEST_CASE("the state of an instance can be asked for while it plays")
{
    Session session;
    session.apply(through(session, constant(length, 1.0f), plugin("p", "test:pole")));
    REQUIRE(session.engine.processor("p"));
    CHECK(*session.engine.processor("p")->save_state() == "state of pole");
    CHECK(session.engine.processor("master") == nullptr);
}
