#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::size_t length = 100000;

/// Constant 1 through some ops.
Plan through(Session& session, std::vector<PlanOp> more, std::uint32_t channels = 2)
{
    std::vector<PlanOp> ops{regions("r", {region(0, 0, length)})};
    ops.insert(ops.end(), more.begin(), more.end());
    Plan made = plan({session.media.add("one", constant(length, 1.0f))}, {strip("master", std::move(ops))});
    made.strips[0].channels.value = channels;
    return made;
}

double decibels(double gain)
{
    return 20.0 * std::log10(gain);
}

} // namespace

TEST_CASE("a curve in dB is a straight line in dB at every sample")
{
    Session session;
    const Sound sound = render(
        session,
        through(session, {fader("f", curve({{1000, -40.0}, {9000, 0.0}, {9500, -200.0}}, CurveScale::decibels))}), 0,
        10000);
    CHECK(sound.left[500] == Approx(0.01));
    for (std::size_t i = 1000; i <= 9000; ++i)
        CHECK(decibels(sound.left[i]) == Approx(-40.0 + 40.0 * static_cast<double>(i - 1000) / 8000.0).margin(1e-4));
    CHECK(sound.left[9000] == 1.0f);
    CHECK(sound.left[9400] == 0.0f); // -160 dB
}

TEST_CASE("a pan curve has constant power all the way")
{
    Session session;
    const Sound sound = render(session, through(session, {pan("p", curve({{0, -1.0}, {8000, 1.0}}))}, 1), 0, 8000);
    for (std::size_t i = 0; i < 8000; ++i)
        CHECK(sound.left[i] * sound.left[i] + sound.right[i] * sound.right[i] == Approx(1.0).epsilon(1e-5));
    CHECK(sound.right[0] == 0.0f);
    CHECK(decibels(sound.left[4000]) == Approx(-3.0103).margin(1e-3));
}

TEST_CASE("a stereo file in a mono strip is its middle, a mono file in a stereo strip is on both sides")
{
    Session session;
    Plan made = plan({session.media.add("wide", constant(1000, 0.5f), constant(1000, -0.25f)),
                      session.media.add("mono", constant(1000, 0.75f))},
                     {strip("master", {regions("r", {region(0, 0, 500), region(1, 500, 500)})})});
    const Sound wide = render(session, made, 0, 1000);
    CHECK(wide.left[100] == 0.5f);
    CHECK(wide.right[100] == -0.25f);
    CHECK(wide.left[600] == 0.75f);
    CHECK(wide.right[600] == 0.75f);
    made.strips[0].channels.value = 1;
    const Sound narrow = render(session, made, 0, 1000);
    CHECK(narrow.left[100] == 0.125f);
    CHECK(narrow.right[100] == 0.125f);
}

TEST_CASE("a mono bus hears the middle of its inputs")
{
    Session session;
    Plan made = plan({session.media.add("wide", constant(1000, 0.5f), constant(1000, -0.25f))},
                     {strip("a", {regions("r", {region(0, 0, 1000)})}), strip("master", {}, {from("a")})});
    made.strips[1].channels.value = 1;
    CHECK(render(session, made, 0, 1000).right[100] == 0.125f);
}

TEST_CASE("mute takes 5 ms there and back, and less when it is turned round")
{
    Session session(128);
    session.apply(through(session, {mute("m", false)}));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    session.apply(through(session, {mute("m", true)}));
    const Sound down = session.pull(1280);
    session.apply(through(session, {mute("m", false)}));
    const Sound up = session.pull(1280);
    for (std::size_t i = 0; i < 240; ++i) {
        CHECK(down.left[i] == Approx(1.0 - static_cast<double>(i + 1) / 240.0).margin(1e-6));
        CHECK(up.left[i] == Approx(static_cast<double>(i + 1) / 240.0).margin(1e-6));
    }
    CHECK(down.left[239] == 0.0f);
    CHECK(up.left[239] == 1.0f);
}

TEST_CASE("regions fade as their fades say, and overlapping equal power fades keep the power of two signals")
{
    Session session;
    Plan made = through(session, {});
    PlanRegion first = region(0, 0, 4000);
    first.fade_out = {Frames{1000}, FadeShape::equal_power};
    PlanRegion second = region(0, 3000, 4000);
    second.fade_in = {Frames{1000}, FadeShape::equal_power};
    second.fade_out = {Frames{500}, FadeShape::linear};
    std::get<RegionsOp>(made.strips[0].ops[0].value).regions = {first, second};
    const Sound sound = render(session, made, 0, 8000);
    for (std::size_t i = 0; i < 1000; ++i) {
        const double angle = std::acos(0.0) * static_cast<double>(i) / 1000.0;
        CHECK(sound.left[3000 + i] == Approx(std::sin(angle) + std::cos(angle)).margin(1e-6));
    }
    for (std::size_t i = 0; i < 500; ++i)
        CHECK(sound.left[6500 + i] == Approx(1.0 - static_cast<double>(i) / 500.0).margin(1e-6));
    CHECK(sound.left[7000] == 0.0f);
}

TEST_CASE("a region that is shorter than its fades has both of them")
{
    Session session;
    Plan made = through(session, {});
    PlanRegion tiny = region(0, 10, 100);
    tiny.fade_in = {Frames{200}, FadeShape::linear};
    tiny.fade_out = {Frames{100}, FadeShape::linear};
    std::get<RegionsOp>(made.strips[0].ops[0].value).regions = {tiny};
    const Sound sound = render(session, made, 0, 200);
    for (std::size_t i = 0; i < 100; ++i)
        CHECK(sound.left[10 + i] ==
              Approx(static_cast<double>(i) / 200.0 * (1.0 - static_cast<double>(i) / 100.0)).margin(1e-6));
}

TEST_CASE("a tap copies what is there at its place, with a level, a balance and a mute of its own")
{
    Session session;
    TapOp send;
    send.key = "send";
    send.level.gain = 0.5;
    send.pan.position = 1.0;
    Plan made = through(session, {fader("pre", 0.5), PlanOp{send}, fader("post", 0.5)});
    made.strips[0].key = "a";
    made.strips.push_back(strip("master", {}, {from("a"), from("send")}));
    auto stems = render(session, made, 0, 1000, {"a", "send", "master"});
    CHECK(stems[0].left[500] == 0.25f);
    CHECK(stems[1].left[500] == 0.0f);
    CHECK(stems[1].right[500] == Approx(0.25 * std::sqrt(2.0)));
    CHECK(stems[2].right[500] == stems[0].right[500] + stems[1].right[500]);
    std::get<TapOp>(made.strips[0].ops[2].value).muted = true;
    stems = render(session, made, 0, 1000, {"a", "send"});
    CHECK(stems[0].left[500] == 0.25f);
    CHECK(loudest(stems[1]) == 0.0f);
}

TEST_CASE("meters show the peak since they were read and the RMS of 300 ms, where they stand in the strip")
{
    Session session(256);
    Plan made = plan({session.media.add("sine", sine(length, 1000.0, 0.5))},
                     {strip("master", {regions("r", {region(0, 0, length)}), meter("before", 7), fader("f", 0.5),
                                       meter("after", 300)})});
    session.apply(made);
    REQUIRE(session.engine.play(0));
    session.pull(14400 + 256);
    const auto levels = session.engine.levels();
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].slot == 7);
    CHECK(levels[0].reading.peak_left == Approx(0.5).epsilon(1e-3));
    CHECK(levels[0].reading.rms_right == Approx(0.5 / std::sqrt(2.0)).epsilon(1e-3));
    CHECK(levels[1].slot == 300);
    CHECK(levels[1].reading.peak_right == Approx(0.25).epsilon(1e-3));
    session.engine.stop();
    session.pull(14400 + 1024);
    session.engine.levels();
    session.pull(1024);
    CHECK(session.engine.levels()[0].reading == MeterBank::Reading{});
}

TEST_CASE("a delay shifts the signal by its frames")
{
    Session session;
    Plan made = plan({session.media.add("click", impulse(1000, 100))},
                     {strip("master", {regions("r", {region(0, 0, 1000)}), delay("d", 333)})});
    CHECK(render(session, made, 0, 1000).left == impulse(1000, 433));
}
