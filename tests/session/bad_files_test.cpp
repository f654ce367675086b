#include <catch2/catch.hpp>

#include "tests/session/sound_session.hpp"

using namespace chorus;
using namespace chorus::aura_test;
using namespace chorus::session_test;
namespace fs = std::filesystem;

TEST_CASE("an empty file is refused and the pool stays as it is")
{
    SoundSession session;
    write_text(session.path() / "empty.wav", "");
    session.refused({"import", session.path() / "empty.wav"}, "media.");
    CHECK(at(session.must({"media", "list"}), "/media") == "[]");
    CHECK(session.is_well());
}

TEST_CASE("a corrupt file is refused with what is wrong")
{
    SoundSession session;
    std::string bytes = "fLaC";
    for (int i = 0; i < 4000; ++i)
        bytes += static_cast<char>(i * 37);
    write_text(session.path() / "corrupt.flac", bytes);
    const Outcome outcome = session.refused({"import", session.path() / "corrupt.flac"}, "media.");
    CHECK(at(outcome, "/error/details/path").find("corrupt.flac") != std::string::npos);
    write_text(session.path() / "text.wav", "This is not sound at all, it is only words.");
    session.refused({"import", session.path() / "text.wav"}, "media.");
    CHECK(at(session.must({"media", "list"}), "/media") == "[]");
}

TEST_CASE("a file that is not there is refused by its path")
{
    SoundSession session;
    const Outcome outcome = session.refused({"import", session.path() / "nowhere.wav"}, "media.fileNotFound");
    CHECK(at(outcome, "/error/details/path") == session.path() / "nowhere.wav");
}

TEST_CASE("a file that vanishes is told missing, its clip stays, and it is online again when it is back")
{
    SoundSession session;
    const fs::path file = session.write_tone("guest.wav", 2);
    session.must({"track", "create", "Guest"});
    session.must({"import", file, "--reference", "--track", "Guest"});
    const auto availability = [&](const char* wanted) {
        return session.becomes({"media", "list"}, "/media/0/availability",
                               [&](const std::string& found) { return found == wanted; });
    };
    CHECK(availability("online"));
    fs::rename(file, session.path() / "away.wav");
    CHECK(availability("missing"));
    CHECK(at(session.must({"clip", "list", "Guest"}), "/clips/0/name").find("guest") == 0);
    CHECK(session.is_well());
    fs::rename(session.path() / "away.wav", file);
    CHECK(availability("online"));
}

TEST_CASE("a render on a full disk fails, leaves no file, and works once there is room")
{
    SoundSession session;
    session.tone_track("Tone", 4);
    const fs::path file = session.path() / "mix.wav";
    {
        const FullDisk full(session.pid_of("loophole-signal"), 100'000);
        const Outcome outcome = session.refused({"render", file}, "");
        CHECK(at(outcome, "/error/code").find("iskFull") != std::string::npos);
        CHECK_FALSE(fs::exists(file));
    }
    CHECK(session.run({"render", file}).exit == 0);
    CHECK(fs::exists(file));
}

TEST_CASE("a save on a full disk fails, keeps the old file whole, and works once there is room")
{
    SoundSession session;
    for (const char* name : {"A", "B", "C", "D", "E", "F"})
        session.must({"track", "create", name});
    const std::string before = read_text(session.project() / "project.json");
    {
        const FullDisk full(session.pid_of("loophole-pulse"), 512);
        session.refused({"save"}, "project.diskFull");
        CHECK(read_text(session.project() / "project.json") == before);
    }
    session.must({"save"});
    CHECK(read_text(session.project() / "project.json") != before);
    CHECK(session.is_well());
}

TEST_CASE("a render without a folder to write to is refused")
{
    SoundSession session;
    session.tone_track("Tone", 1);
    session.refused({"render", "/nowhere/mix.wav"}, "rendering.noFolder");
    session.refused({"render", session.path() / "mix.mp3"}, "rendering.badFormat");
}
