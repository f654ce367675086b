#include "generated/pulse/media.hpp"

#include "generated/pulse/clip.hpp"
#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::media;
namespace fs = std::filesystem;

TEST_CASE("an imported file is copied into the project, whole, and known by its content")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string path = pulse.scratch.file("loop.wav", "sound");
    const auto imported = pulse.ask<api::Import>({.path = path});
    REQUIRE(imported);
    CHECK(imported->media.name == "loop.wav");
    CHECK(imported->media.availability == api::Availability::online);
    CHECK(imported->media.seconds == 1.0);
    CHECK(imported->media.media.path == "media/loop.wav");
    CHECK(pulse::read_whole_file(fs::path(pulse.folder()) / "media/loop.wav") == "sound");
    const auto again = pulse.ask<api::Import>({.path = pulse.scratch.file("same.wav", "sound")});
    REQUIRE(again);
    CHECK(again->media.id == imported->media.id);
    const auto other = pulse.ask<api::Import>({.path = pulse.scratch.file("loop.wav", "other sound")});
    REQUIRE(other);
    CHECK(other->media.media.path == "media/loop-2.wav");
}

TEST_CASE("a referenced file stays where it is")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string path = pulse.scratch.file("loop.wav", "sound");
    const auto imported = pulse.ask<api::Import>({.path = path, .mode = MediaMode::reference});
    REQUIRE(imported);
    CHECK(imported->media.media.path == path);
    CHECK(fs::is_empty(fs::path(pulse.folder()) / "media"));
}

TEST_CASE("a file that is not there, is empty or cannot be read is refused and leaves nothing behind")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string before = pulse.text();
    CHECK(pulse.refusal<api::Import>({.path = (pulse.scratch / "none.wav").string()}) == "media.fileNotFound");
    CHECK(pulse.refusal<api::Import>({.path = pulse.scratch.path().string()}) == "media.fileNotFound");
    CHECK(pulse.refusal<api::Import>({.path = pulse.scratch.file("empty.wav", "")}) == "media.emptyFile");
    CHECK(pulse.refusal<api::Import>({.path = pulse.scratch.file("bad.wav", "bad")}) == "media.unreadable");
    pulse.engine.down = true;
    CHECK(pulse.refusal<api::Import>({.path = pulse.scratch.file("fine.wav", "fine")}) == "session.engineDown");
    CHECK(pulse.text() == before);
    CHECK(fs::is_empty(fs::path(pulse.folder()) / "media"));
}

TEST_CASE("media that clips play cannot be removed from the pool")
{
    PulseFixture pulse;
    pulse.make_project();
    const MediaId media = pulse.import("loop.wav");
    const TrackId track = pulse.track("Loops").id;
    const auto clip = pulse.ask<pulse_api::clip::Create>({.track = track, .start = beats(0), .media = media});
    REQUIRE(clip);
    CHECK(pulse.refusal<api::Remove>({.media = media}) == "media.inUse");
    REQUIRE(pulse.ask<pulse_api::clip::Delete>({.clip = clip->clip.id}));
    REQUIRE(pulse.ask<api::Remove>({.media = media}));
    CHECK(pulse.ask<api::List>()->media.empty());
    CHECK(pulse.refusal<api::Remove>({.media = media}) == "media.notFound");
}

TEST_CASE("a file that vanishes is reported missing, kept, and online again when it is back")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"media"});
    const auto states = pulse.client().gather<api::State>();
    const MediaId media = pulse.import("loop.wav");
    const fs::path path = fs::path(pulse.folder()) / "media/loop.wav";
    fs::rename(path, pulse.scratch / "away");
    pulse.check_files();
    REQUIRE(pulse.wait([&] { return states->size() == 1; }));
    CHECK(states->back().media.front().availability == api::Availability::missing);
    CHECK(pulse.engine.shown_missing == std::set<MediaId>{media});
    CHECK(pulse.content().media.size() == 1);
    fs::rename(pulse.scratch / "away", path);
    pulse.check_files();
    REQUIRE(pulse.wait([&] { return states->size() == 2; }));
    CHECK(states->back().media.front().availability == api::Availability::online);
    CHECK(pulse.engine.shown_missing.empty());
}

TEST_CASE("a missing file is relinked to the same content, and to other content only on demand")
{
    PulseFixture pulse;
    pulse.make_project();
    const auto imported =
        pulse.ask<api::Import>({.path = pulse.scratch.file("loop.wav", "sound"), .mode = MediaMode::reference});
    const MediaId media = imported->media.id;
    fs::rename(pulse.scratch / "loop.wav", pulse.scratch / "moved.wav");
    const std::string other = pulse.scratch.file("other.wav", "other");
    CHECK(pulse.refusal<api::Relink>({.media = media, .path = other}) == "media.differentContent");
    const auto relinked = pulse.ask<api::Relink>({.media = media, .path = (pulse.scratch / "moved.wav").string()});
    REQUIRE(relinked);
    CHECK(relinked->media.media.path == (pulse.scratch / "moved.wav").string());
    CHECK(pulse.ask<api::Relink>({.media = media, .path = other, .accept_other = true}));
    CHECK(pulse.refusal<api::CancelImport>({.job = JobId{"job-99"}}) == "media.noImport");
}
