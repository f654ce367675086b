#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <cmath>
#include <thread>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::size_t length = 200000;

Plan one_track(Session& session, std::vector<float> samples, std::vector<PlanOp> more = {})
{
    std::vector<PlanOp> ops{regions("r", {region(0, 0, length)})};
    ops.insert(ops.end(), more.begin(), more.end());
    return plan({session.media.add("file", std::move(samples))}, {strip("master", std::move(ops))});
}

} // namespace

TEST_CASE("without a plan there is silence and nothing to play")
{
    Session session;
    CHECK(loudest(session.pull(1000)) == 0.0f);
    const auto played = session.engine.play(0);
    REQUIRE_FALSE(played);
    CHECK(played.error().code == "transport.noPlan");
    session.engine.locate(500);
    session.pull(100);
    CHECK(session.engine.mark().position == 500);
}

TEST_CASE("playback starts at the very frame that was asked for, also inside a quantum")
{
    const std::int64_t start = GENERATE(0, 1, 127, 128, 1000);
    Session session(64);
    const std::vector<float> samples = noise(length, 5);
    session.apply(one_track(session, samples));
    const auto mark = session.engine.play(start);
    REQUIRE(mark);
    CHECK(mark->position == start);
    CHECK(mark->rolling == 1);
    const Sound sound = session.pull(1000);
    CHECK(std::equal(sound.left.begin(), sound.left.end(), samples.begin() + start));
    CHECK(session.engine.mark().position == start + 1000);
    CHECK(session.engine.mark().roll == mark->roll);
}

TEST_CASE("a stop fades the sources out in 5 ms, and the position stays where it stopped")
{
    Session session(128);
    session.apply(one_track(session, constant(length, 1.0f)));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    session.engine.stop();
    const Sound sound = session.pull(1000);
    for (std::size_t i = 0; i < 240; ++i)
        CHECK(sound.left[i] == Approx(1.0 - static_cast<double>(i + 1) / 240.0).margin(1e-6));
    CHECK(loudest(sound.cut(240, 760)) == 0.0f);
    CHECK(session.engine.mark().position == 1280);
    CHECK(session.engine.mark().rolling == 0);
    REQUIRE(session.engine.play(std::nullopt));
    session.pull(128);
    CHECK(session.engine.mark().position == 1408);
}

TEST_CASE("tails ring out after the stop")
{
    Session session(128);
    session.apply(one_track(session, constant(length, 1.0f), {plugin("pole", "test:pole")}));
    REQUIRE(session.engine.play(0));
    session.pull(12800);
    session.engine.stop();
    const Sound sound = session.pull(480);
    CHECK(sound.left[239] > 0.05f);
    CHECK(sound.left[245] == Approx(sound.left[244] * 0.9f));
    CHECK(sound.left[479] > 0.0f);
    CHECK(largest_step(sound) < 10.0f / 240.0f * 1.5f);
}

TEST_CASE("a start while something still sounds fades that out beside the new roll")
{
    Session session(128);
    session.apply(one_track(session, constant(length, 1.0f)));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    session.engine.stop();
    session.pull(48); // the sources are fading out, at four fifths
    REQUIRE(session.engine.play(100000));
    const Sound sound = session.pull(480);
    CHECK(sound.left[0] > 1.5f);
    CHECK(sound.left[300] == 1.0f);
    CHECK(largest_step(sound) < 3.0f / 240.0f);
}

TEST_CASE("locate moves playback with a crossfade of 5 ms and makes nothing anew")
{
    Session session(128);
    session.apply(one_track(session, sine(length, 100.0), {plugin("pole", "test:gain")}));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    const int made = session.plugins.made;
    CHECK(session.engine.locate(100120).position == 100120); // against the phase
    const Sound sound = session.pull(512);
    const std::vector<float> file = sine(length, 100.0);
    CHECK(std::equal(sound.left.begin() + 240, sound.left.end(), file.begin() + 100120 + 240));
    CHECK(largest_step(sound) < 2.0f * 0.0131f + 2.0f / 240.0f);
    CHECK(session.engine.mark().position == 100120 + 512);
    CHECK(session.plugins.made == made);
}

TEST_CASE("locate while stopped sets where the next start begins")
{
    Session session(128);
    session.apply(one_track(session, noise(length, 1)));
    session.engine.locate(4321);
    CHECK(loudest(session.pull(256)) == 0.0f);
    CHECK(session.engine.mark().position == 4321);
    const auto mark = session.engine.play(std::nullopt);
    REQUIRE(mark);
    CHECK(mark->position == 4321);
}

TEST_CASE("a start while it rolls does nothing")
{
    Session session(128);
    session.apply(one_track(session, noise(length, 1)));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    const auto again = session.engine.play(5000);
    REQUIRE(again);
    CHECK(again->position == 1280);
    session.pull(128);
    CHECK(session.engine.mark().position == 1408);
    CHECK(session.engine.mark().roll == 1);
}

TEST_CASE("each start from stop has fresh plugins, and those of the roll before are given back")
{
    Session session(128);
    session.apply(one_track(session, noise(length, 1), {plugin("p", "test:pole")}));
    for (int i = 0; i < 5; ++i) {
        const int made = session.plugins.made;
        REQUIRE(session.engine.play(0));
        CHECK(session.plugins.made == made + 1);
        session.pull(1000);
        session.engine.stop();
        session.pull(1000);
    }
    session.engine.collect();
    session.plugins.last.clear();
    CHECK(session.plugins.living == 1);
}

TEST_CASE("commands take effect in order, and the engine tells when they have")
{
    Session session(128);
    session.apply(one_track(session, noise(length, 1)));
    REQUIRE(session.engine.play(0));
    session.engine.stop();
    session.engine.locate(777);
    REQUIRE(session.engine.play(std::nullopt));
    session.engine.locate(2000);
    CHECK(session.engine.mark().commands < session.engine.sent());
    session.pull(4000);
    CHECK(session.engine.mark().commands == session.engine.sent());
    CHECK(session.engine.mark().rolling == 1);
    CHECK(session.engine.mark().position > 2000);
}

TEST_CASE("the position can be read from another thread at any time and never goes back while it plays")
{
    Session session(64);
    session.apply(one_track(session, noise(length, 1)));
    REQUIRE(session.engine.play(0));
    session.pull(64);
    std::atomic<bool> done{false};
    bool forward = true;
    std::thread reader([&] {
        Mark last = session.engine.mark();
        while (!done) {
            const Mark mark = session.engine.mark();
            forward = forward && mark.position >= last.position && mark.time_ns >= last.time_ns && mark.roll == 1;
            last = mark;
        }
    });
    session.pull(100000);
    done = true;
    reader.join();
    CHECK(forward);
}

TEST_CASE("one thread may edit and command while another one plays")
{
    Session session(128, 2);
    const Plan quiet = one_track(session, noise(length, 1), {plugin("p", "test:pole"), fader("f", 0.1)});
    const Plan loud = one_track(session, noise(length, 1), {plugin("q", "test:gain"), fader("f", 0.9)});
    std::atomic<bool> done{false};
    std::thread audio([&] {
        while (!done)
            session.pull(1280);
    });
    for (int i = 0; i < 300; ++i) {
        session.apply(i % 2 == 0 ? quiet : loud);
        if (i % 7 == 0) session.engine.locate(i * 100);
        if (i % 11 == 0) CHECK(session.engine.play(std::nullopt));
        if (i % 17 == 0) session.engine.stop();
        if (i % 5 == 0) session.engine.set_loop(FrameRange{Frames{i}, Frames{i + 1000}});
    }
    done = true;
    audio.join();
    for (int i = 0; i < 1000 && session.engine.mark().commands < session.engine.sent(); ++i)
        session.pull(480); // one after the other, each takes at most 10 ms
    CHECK(session.engine.mark().commands == session.engine.sent());
}
