#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::size_t length = 480000;
constexpr float ramp = 240.0f;
constexpr std::int64_t late_frames = 300;
constexpr const char* late_uri = "test:late/300";
// A sine of 100 Hz at full level moves by this much in one frame.
const float sine_step = static_cast<float>(2.0 * std::acos(-1.0) * 100.0 / 48000.0);

/// The loudest that such a plan gets: a track at a level of 0.99 on one side, which is 3 dB up there; the send of it,
/// halved twice; a second track at 0.3.
constexpr float loudest_edit = 2.1f;
/// What may change in one edit, each with the share of the signal that it moves at most: the regions, the plugin that
/// delays and the delay cross between two readings (2 each), the gains (1 together), fader, pan, mute, send, the way to
/// the bus and to the master and the dip of the output (1 each).
constexpr double most_moved = 14.0;

/// A plan that plays a sine, from parts that an edit may change one by one.
struct Edit {
    bool gain = false;         // an effect that halves
    bool second_gain = false;  // another one behind it
    bool swapped = false;      // their order
    bool bypass = false;       // of the first
    bool muted = false;        // with a second track that goes on
    bool bus = false;          // a send to a bus
    bool region_moved = false; // the same sine from another place of the file
    bool track = false;        // a second track
    double level = 0.4;
    double position = 0.0; // pan
    std::int64_t delay = 0;
    bool late = false;      // a plugin that delays, for which the others wait
    bool pre_fader = false; // where the send is taken

    Plan plan(const PlanSource& source) const
    {
        std::vector<PlanOp> ops{regions("a.r", {region(0, 0, length, region_moved ? 240 : 0)})};
        PlanOp first = with_port(plugin("a.gain", "test:gain"), 0.5);
        if (bypass) first = bypassed(first);
        const PlanOp second = with_port(plugin("a.gain2", "test:gain"), 0.7);
        if (second_gain && swapped) ops.push_back(second);
        if (gain) ops.push_back(first);
        if (second_gain && !swapped) ops.push_back(second);
        // The delay goes where there is none, so that it comes and goes as well.
        if (delay > 0) ops.push_back(test::delay("a.delay", delay));
        if (bus && pre_fader) ops.push_back(tap("a.send", 0.5));
        if (late) ops.push_back(plugin("a.late", late_uri, late_frames));
        ops.push_back(fader("a.fader", level));
        ops.push_back(pan("a.pan", position));
        ops.push_back(mute("a.mute", muted));
        if (bus && !pre_fader) ops.push_back(tap("a.send", 0.5));
        const std::int64_t latency = late ? late_frames : 0;
        std::vector<Strip> strips{strip("a", std::move(ops))};
        std::vector<PlanEdge> inputs{from("a")};
        if (track) {
            strips.push_back(strip("b", {regions("b.r", {region(0, 0, length)}), fader("b.fader", 0.3)}));
            inputs.push_back(from("b", latency));
        }
        if (bus) {
            strips.push_back(strip("bus", {fader("bus.fader", 0.5)}, {from("a.send")}));
            inputs.push_back(from("bus", pre_fader ? latency : 0));
        }
        strips.push_back(strip("master", {}, std::move(inputs)));
        return test::plan({source}, std::move(strips), latency);
    }
};

Edit random_edit(Edit edit)
{
    switch (*rc::gen::inRange(0, 13)) {
    case 0:
        edit.gain = !edit.gain;
        break;
    case 1:
        edit.second_gain = !edit.second_gain;
        break;
    case 2:
        edit.swapped = !edit.swapped;
        break;
    case 3:
        edit.bypass = !edit.bypass;
        break;
    case 4:
        edit.muted = !edit.muted;
        break;
    case 5:
        edit.bus = !edit.bus;
        break;
    case 6:
        edit.region_moved = !edit.region_moved;
        break;
    case 7:
        edit.track = !edit.track;
        break;
    case 8:
        edit.level = *rc::gen::inRange(0, 100) / 100.0;
        break;
    case 9:
        edit.position = *rc::gen::inRange(-100, 101) / 100.0;
        break;
    case 10:
        edit.delay = *rc::gen::element<std::int64_t>(0, 1, 128, 129, 299, 2000);
        break;
    case 11:
        edit.late = !edit.late;
        break;
    case 12:
        edit.pre_fader = !edit.pre_fader;
        break;
    default:
        break;
    }
    return edit;
}

} // namespace

TEST_CASE("new plans one after the other make no click, whatever they change")
{
    CHECK(rc::check([] {
        Session session(static_cast<std::size_t>(*rc::gen::element(16, 64, 128, 500)),
                        static_cast<std::size_t>(*rc::gen::inRange(1, 3)));
        const PlanSource source = session.media.add("sine", sine(length, 100.0));
        Edit edit;
        session.apply(edit.plan(source));
        RC_ASSERT(session.engine.play(0).has_value());
        session.pull(480);
        Sound sound;
        for (int i = 0; i < 60; ++i) {
            edit = random_edit(edit);
            session.apply(edit.plan(source));
            // Longer than a fade of 5 ms and the quantum that it begins in: the one before has been taken up.
            const Sound more = session.pull(static_cast<std::size_t>(*rc::gen::element(384, 500, 1000)));
            sound.add(more.left.data(), more.right.data(), more.frames());
        }
        // Whatever an edit changes, it does in a straight line over 5 ms: in one frame a part moves the signal by no
        // more than its share of it / 240, while the sine itself goes on. A change that is not faded, or that fades to
        // what is not there yet, steps by up to the whole signal.
        RC_ASSERT(loudest(sound) < loudest_edit);
        RC_ASSERT(largest_step(sound) < loudest_edit * (sine_step + static_cast<float>(most_moved / ramp)));
    }));
}

TEST_CASE("after the edits have faded in, the plan sounds as if it had always been there")
{
    Session session(128);
    const PlanSource source = session.media.add("sine", sine(length, 100.0));
    Edit before;
    before.gain = before.bus = before.track = true;
    Edit after;
    after.second_gain = after.region_moved = true;
    after.level = 0.9;
    after.position = -0.5;
    session.apply(before.plan(source));
    REQUIRE(session.engine.play(0));
    session.pull(4800);
    session.apply(after.plan(source));
    session.pull(4800);
    const Sound expected = render(session, after.plan(source), 0, 9600 + 4800).cut(9600, 4800);
    CHECK(session.pull(4800) == expected);
}

TEST_CASE("an untouched plugin goes on as one and the same instance, with all it remembers")
{
    Session session(128);
    const PlanSource source = session.media.add("impulse", impulse(length, 100));
    const auto with_level = [&](double level) {
        return plan({source},
                    {strip("master", {regions("r", {region(0, 0, length)}), plugin("pole", "test:pole"),
                                      plugin("late", "test:late/1000", 1000), fader("f", level)})},
                    1000);
    };
    session.apply(with_level(1.0));
    REQUIRE(session.engine.play(0));
    const int made = session.plugins.made;
    Sound sound = session.pull(128);
    for (int i = 0; i < 20; ++i) {
        session.apply(with_level(1.0));
        const Sound more = session.pull(256);
        sound.add(more.left.data(), more.right.data(), more.frames());
    }
    CHECK(session.plugins.made == made);
    CHECK(sound == render(session, with_level(1.0), 0, static_cast<std::int64_t>(sound.frames())));
}

TEST_CASE("a level that is changed glides to its new value in 5 ms")
{
    Session session(128);
    const PlanSource source = session.media.add("one", constant(length, 1.0f));
    const auto at_level = [&](double level) {
        return plan({source}, {strip("master", {regions("r", {region(0, 0, length)}), fader("f", level)})});
    };
    session.apply(at_level(0.25));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    session.apply(at_level(0.75));
    const Sound sound = session.pull(480);
    for (std::size_t i = 0; i < 480; ++i)
        CHECK(sound.left[i] == Approx(i < 240 ? 0.25 + 0.5 * static_cast<double>(i + 1) / ramp : 0.75).margin(1e-6));
    CHECK(sound.left[239] == 0.75f);
}

TEST_CASE("a plugin that comes with a delay moves nothing on the timeline")
{
    Session session(128);
    const PlanSource source = session.media.add("sine", sine(length, 100.0, 0.5));
    const auto with_late = [&](bool late) {
        std::vector<PlanOp> ops{regions("a.r", {region(0, 0, length)})};
        if (late) ops.push_back(plugin("a.late", "test:late/300", 300));
        ops.push_back(fader("a.fader", 0.5));
        return plan({source},
                    {strip("a", std::move(ops)), strip("b", {regions("b.r", {region(0, 0, length)})}),
                     strip("master", {}, {from("a"), from("b", late ? 300 : 0)})},
                    late ? 300 : 0);
    };
    const Sound expected = render(session, with_late(false), 0, 48000);
    session.apply(with_late(false));
    REQUIRE(session.engine.play(0));
    CHECK(session.pull(4800) == expected.cut(0, 4800));
    session.apply(with_late(true));
    const Sound growing = session.pull(4800);
    for (std::size_t i = 0; i < 4800; ++i)
        CHECK(growing.left[i] == Approx(expected.left[4800 + i]).margin(1e-6));
    CHECK(session.engine.mark().position == 9600);

    // And when it goes again, the output dips instead of jumping.
    session.apply(with_late(false));
    const Sound shrinking = session.pull(4800);
    CHECK(largest_step(shrinking) < sine_step + static_cast<float>(1.5 / ramp));
    CHECK(session.pull(4800) == expected.cut(14400, 4800));
    CHECK(session.engine.mark().position == 19200);

    // It left its delay behind; a second coming needs no more than that.
    session.apply(with_late(true));
    CHECK(largest_step(session.pull(4800)) < sine_step + static_cast<float>(1.5 / ramp));
    CHECK(session.pull(4800) == expected.cut(24000, 4800));
}

TEST_CASE("a level that changes in the edit that brings a delaying plugin glides where it is heard")
{
    Session session(128);
    const PlanSource source = session.media.add("one", constant(length, 1.0f));
    const auto with = [&](bool late, double level) {
        std::vector<PlanOp> ops{regions("r", {region(0, 0, length)})};
        if (late) ops.push_back(plugin("late", late_uri, late_frames));
        ops.push_back(fader("f", level));
        return plan({source}, {strip("master", std::move(ops))}, late ? late_frames : 0);
    };
    session.apply(with(false, 1.0));
    REQUIRE(session.engine.play(0));
    session.pull(1300); // the change falls inside what is looked at
    session.apply(with(true, 0.25));
    const Sound sound = session.pull(4800);
    CHECK(largest_step(sound) < 1.0f / ramp);
    CHECK(sound.left[4799] == 0.25f);
}

TEST_CASE("a delay that grows is heard once there is something to hear")
{
    Session session(128);
    const PlanSource source = session.media.add("one", constant(length, 1.0f));
    const auto delayed = [&](std::int64_t frames) {
        std::vector<PlanOp> ops{regions("r", {region(0, 0, length)})};
        if (frames > 0) ops.push_back(delay("d", frames));
        return plan({source}, {strip("master", std::move(ops))});
    };
    session.apply(delayed(0));
    REQUIRE(session.engine.play(0));
    session.pull(4800);
    for (const std::int64_t frames : {1, 129, 5000, 0, 3000}) {
        session.apply(delayed(frames));
        const Sound sound = session.pull(9600);
        CHECK(*std::min_element(sound.left.begin(), sound.left.end()) > 0.999f);
    }
}

TEST_CASE("a fresh start after edits has no trace of them")
{
    Session session(128);
    const PlanSource source = session.media.add("sine", sine(length, 100.0));
    Edit edit;
    session.apply(edit.plan(source));
    REQUIRE(session.engine.play(0));
    session.pull(1000);
    edit.gain = edit.bus = true;
    session.apply(edit.plan(source));
    session.pull(50);
    edit.track = true;
    session.apply(edit.plan(source)); // not taken yet when the stop comes
    session.engine.stop();
    session.pull(2000);
    REQUIRE(session.engine.play(100));
    const Sound expected = render(session, edit.plan(source), 100, 100 + 4800);
    session.pull(480); // the end of the roll before fades out meanwhile
    CHECK(session.pull(4320) == expected.cut(480, 4320));
}

TEST_CASE("plans that come faster than they can be heard are passed over, and no instance is left behind")
{
    Session session(128);
    const PlanSource source = session.media.add("sine", sine(length, 100.0));
    Edit edit;
    session.apply(edit.plan(source));
    REQUIRE(session.engine.play(0));
    session.pull(128);
    for (int i = 0; i < 10; ++i) {
        edit.gain = !edit.gain;
        edit.second_gain = !edit.gain;
        session.apply(edit.plan(source));
    }
    edit.gain = edit.second_gain = true;
    session.apply(edit.plan(source));
    session.pull(2000);
    session.engine.collect();
    CHECK(session.plugins.living - static_cast<int>(session.plugins.last.size()) <= 2);
    session.plugins.last.clear();
    CHECK(session.plugins.living == 2);
}
