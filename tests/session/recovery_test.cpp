#include <csignal>

#include <catch2/catch.hpp>

#include "codegen/runtime/reflect/query.hpp"
#include "tests/session/sound_session.hpp"

using namespace chorus;
using namespace chorus::session_test;

namespace {

void kill_process(const SoundSession& session, const char* name)
{
    const long pid = session.pid_of(name);
    REQUIRE(pid > 0); // anything else would be more than that process
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

/// The next place that the playhead is told to be at, in samples.
long next_frame(Running& watch)
{
    for (;;) {
        const std::string line = watch.line();
        REQUIRE_FALSE(line.empty());
        if (reflect::text_at(line, "/name") == "position")
            return std::strtol(reflect::text_at(line, "/payload/frame")->c_str(), nullptr, 10);
    }
}

} // namespace

TEST_CASE("playback comes back by itself, further on, after the engine was killed")
{
    SoundSession session;
    session.tone_track("Tone", 30);
    session.must({"session", "sync"});
    session.must({"play", "3"});
    Running watch = session.start({"watch", "transport", "--json"});
    const long before = next_frame(watch);
    CHECK(before >= 4 * 48000);
    kill_process(session, "loophole-signal");
    CHECK(session.becomes({"session", "status"}, "/engine/connects",
                          [](const std::string& count) { return count == "2"; }));
    CHECK(session.becomes({"session", "status"}, "/engine/state",
                          [](const std::string& state) { return state == "ready"; }));
    CHECK(at(session.must({"transport", "get"}), "/transport/play") == "playing");
    const bool goes_on = session.becomes({"transport", "get"}, "/transport/frame", [&](const std::string& frame) {
        return std::strtol(frame.c_str(), nullptr, 10) > before + 24000;
    });
    CHECK(goes_on);
    CHECK(at(session.must({"stop"}), "/transport/play") == "stopped");
}

TEST_CASE("what is asked for right after the engine was killed waits for its return and is done")
{
    SoundSession session;
    session.tone_track("Tone", 4);
    session.must({"session", "sync"});
    kill_process(session, "loophole-signal");
    CHECK(at(session.must({"play", "1"}), "/transport/play") == "playing");
    kill_process(session, "loophole-signal");
    session.must({"import", session.write_tone("second.wav", 1), "--track", "Tone", "--at", "5"});
    kill_process(session, "loophole-signal");
    CHECK(at(session.must({"plugin-library", "scan"}), "/found") != "0");
    kill_process(session, "loophole-signal");
    session.must({"render", session.path() / "after.wav", "--range", "1..2"});
}

TEST_CASE("an engine that was given up is not waited for, and the error says what to do")
{
    SoundSession session;
    session.tone_track("Tone", 1);
    const auto given_up = [&] { return at(session.must({"status"}), "/supervisor/state") == "degraded"; };
    while (!given_up())
        if (const long engine = session.pid_of("loophole-signal"); engine > 0)
            ::kill(static_cast<pid_t>(engine), SIGKILL);
    const Outcome play = session.refused({"play"}, "session.engineDown");
    CHECK(at(play, "/error/details/reason").find("given up") != std::string::npos);
    CHECK(at(play, "/error/hint").find("aura up") != std::string::npos);
    session.refused({"import", session.write_tone("late.wav", 1)}, "session.engineDown");
    session.refused({"plugin-library", "scan"}, "session.engineDown");
    session.refused({"render", session.path() / "late-mix.wav", "--range", "1..2"}, "session.engineDown");
    session.must({"track", "create", "Edits go on"});
}

TEST_CASE("a device that cannot be had is told when the session comes up, and later, at every rate")
{
    aura_test::AuraSession session(SESSION_PROGRAMS);
    const Outcome up = session.must({"up", "--device", "No such/device"});
    CHECK(at(up, "/engine/device") == "virtual");
    CHECK(at(up, "/engine/note").find("The virtual clock is used") != std::string::npos);
    session.must({"new", session.path() / "song", "--sample-rate", "44100"});
    session.must({"session", "sync"});
    const Outcome status = session.must({"status"});
    CHECK(at(status, "/pulse/engine/sampleRate") == "44100");
    CHECK(at(status, "/pulse/engine/note").find("The virtual clock is used") != std::string::npos);
    CHECK(session.run({"status"}).out.find("The virtual clock is used") != std::string::npos);
}

TEST_CASE("no edit that was acknowledged is missing after Pulse was killed, however often")
{
    SoundSession session;
    std::string before;
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 5; ++i)
            session.must({"track", "create", "T" + std::to_string(round * 5 + i)});
        session.must({"channel", "set-fader", "T" + std::to_string(round), "-7.25"});
        before = at(session.must({"project", "snapshot"}), "/content");
        kill_process(session, "loophole-pulse");
        CHECK(at(session.must({"project", "snapshot"}), "/content") == before);
    }
    session.must({"undo"});
    session.must({"redo"});
    CHECK(at(session.must({"project", "snapshot"}), "/content") == before);
}

TEST_CASE("the engine plays on while Pulse is away, and is found playing")
{
    SoundSession session;
    session.tone_track("Tone", 30);
    session.must({"session", "sync"});
    session.must({"play", "1"});
    const long engine = session.pid_of("loophole-signal");
    kill_process(session, "loophole-pulse");
    CHECK(session.becomes({"transport", "get"}, "/transport/play",
                          [](const std::string& play) { return play == "playing"; }));
    CHECK(session.pid_of("loophole-signal") == engine);
    CHECK(at(session.must({"status"}), "/supervisor/processes/0/restarts") == "0");
}

TEST_CASE("a hundred sessions of the real processes leave nothing running")
{
    aura_test::AuraSession session(SESSION_PROGRAMS);
    for (int i = 0; i < 100; ++i) {
        REQUIRE(session.run({"up", "--device", "virtual"}).exit == 0);
        REQUIRE(session.run({"down"}).exit == 0);
        REQUIRE(aura_test::processes_with(session.path()).empty());
    }
}
