#include "generated/pulse/project.hpp"

#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::project;
namespace fs = std::filesystem;

TEST_CASE("a new project has a folder, a master and nothing to save")
{
    PulseFixture pulse;
    const auto made = pulse.ask<api::New>({.path = pulse.folder() + "/", .tempo = Tempo{96}});
    REQUIRE(made);
    CHECK(made->project.name == "project");
    CHECK(made->project.state == LoadState::loaded);
    CHECK_FALSE(made->project.dirty);
    const ProjectContent content = pulse.content();
    CHECK(content.settings.tempo == Tempo{96});
    CHECK(content.channels.size() == 1);
    CHECK(fs::exists(fs::path(pulse.folder()) / "project.json"));
    CHECK(pulse.refusal<api::New>({.path = (pulse.scratch / "b").string()}) == "project.alreadyOpen");
    REQUIRE(pulse.ask<api::Close>());
    CHECK(pulse.refusal<api::New>({.path = pulse.folder()}) == "project.exists");
    CHECK(pulse.ask<api::Status>()->state == LoadState::unloaded);
}

TEST_CASE("saving, opening and saving again gives the same bytes")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("Bass");
    pulse.bus("Reverb");
    pulse.import("loop.wav");
    REQUIRE(pulse.ask<api::Save>());
    const fs::path file = fs::path(pulse.folder()) / "project.json";
    const auto first = pulse::read_whole_file(file);
    REQUIRE(pulse.ask<api::Close>());
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder()}));
    CHECK(pulse.text() == first);
    REQUIRE(pulse.ask<api::Save>());
    CHECK(pulse::read_whole_file(file) == first);
}

TEST_CASE("edits leave the saved file alone until it is saved")
{
    PulseFixture pulse;
    pulse.make_project();
    const fs::path file = fs::path(pulse.folder()) / "project.json";
    const auto saved = pulse::read_whole_file(file);
    pulse.track("Bass");
    CHECK(pulse::read_whole_file(file) == saved);
    CHECK(pulse.ask<api::Status>()->project->dirty);
    CHECK_FALSE(pulse.ask<api::Save>()->project.dirty);
    CHECK(pulse::read_whole_file(file) != saved);
}

TEST_CASE("a project saved elsewhere goes on there with its media, and the old folder stays")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.import("loop.wav", "sound");
    const fs::path target = pulse.scratch / "copy";
    const auto saved = pulse.ask<api::SaveAs>({.path = target.string()});
    REQUIRE(saved);
    CHECK(saved->project.path == target.string());
    CHECK_FALSE(saved->project.dirty);
    CHECK(pulse::read_whole_file(target / "media/loop.wav") == "sound");
    pulse.track("Bass");
    REQUIRE(pulse.ask<api::Save>());
    REQUIRE(pulse.ask<api::Close>());
    REQUIRE(pulse.ask<api::Open>({.path = target.string()}));
    CHECK(pulse.content().tracks.size() == 1);
    REQUIRE(pulse.ask<api::Close>());
    CHECK(pulse.refusal<api::SaveAs>({.path = target.string()}) == "project.notOpen");
    CHECK(pulse.refusal<api::Open>({.path = pulse.folder()}) == "project.draftFound");
}

TEST_CASE("deltas on top of a snapshot give what a new snapshot gives")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"project"});
    const auto states = pulse.client().gather<api::State>();
    const auto start = pulse.ask<api::Snapshot>();
    const TrackId track = pulse.track("Bass").id;
    REQUIRE(pulse.ask<api::Rename>({.name = "Other"}));
    REQUIRE(pulse.ask<pulse_api::track::Delete>({.track = track}));
    REQUIRE(pulse.wait([&] { return states->size() == 3; }));
    std::uint64_t revision = start->revision;
    for (const api::State::Event& state : *states)
        CHECK(state.revision == ++revision);
    CHECK(states->at(0).changed.size() == 3); // Track, channel and the order of tracks.
    CHECK(states->at(2).removed.size() == 2);
    CHECK(pulse.ask<api::Snapshot>()->revision == revision);
    const auto part = pulse.ask<api::Snapshot>({.tables = std::vector{Table::track}});
    CHECK(part->content.channels.empty());
}

TEST_CASE("an acknowledged edit is durable soon")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"project"});
    const auto marks = pulse.client().gather<api::Durable>();
    pulse.track("Bass");
    CHECK(pulse.wait([&] { return !marks->empty() && marks->back().revision == 1; }));
    CHECK(pulse.ask<api::Status>()->project->durable == 1);
}

TEST_CASE("opening and closing are seen by clients in order")
{
    PulseFixture pulse;
    pulse.client().subscribe({"project"});
    const auto statuses = pulse.client().gather<api::Status>();
    pulse.make_project();
    REQUIRE(pulse.ask<api::Close>());
    REQUIRE(pulse.wait([&] { return statuses->size() == 4; }));
    CHECK(statuses->at(0).state == LoadState::loading);
    CHECK(statuses->at(1).state == LoadState::loaded);
    CHECK(statuses->at(2).state == LoadState::closing);
    CHECK(statuses->at(3).state == LoadState::unloaded);
    CHECK(pulse.refusal<api::Save>() == "project.notOpen");
    CHECK(pulse.refusal<api::Snapshot>() == "project.notOpen");
}

TEST_CASE("projects of the same content have the same hash, wherever they lie")
{
    PulseFixture pulse;
    CHECK(pulse.refusal<api::Hash>() == "project.notOpen");
    const auto make = [&](const std::string& folder) {
        REQUIRE(pulse.ask<api::New>({.path = (pulse.scratch / folder).string(), .name = "Mix"}));
        const std::string empty = pulse.ask<api::Hash>()->hash;
        pulse.track("Bass");
        const auto hash = pulse.ask<api::Hash>();
        REQUIRE(hash);
        CHECK(hash->revision == 1);
        CHECK(hash->hash != empty);
        REQUIRE(pulse.ask<api::Close>());
        return hash->hash;
    };
    CHECK(make("one") == make("two"));
}
