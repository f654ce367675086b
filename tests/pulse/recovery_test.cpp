#include "generated/pulse/history.hpp"
#include "generated/pulse/project.hpp"
#include "pulse/storage/project_store.hpp"
#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::project;
namespace fs = std::filesystem;

TEST_CASE("edits that were not saved are offered, and taken with the whole line of undo")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("Saved");
    REQUIRE(pulse.ask<api::Save>());
    const std::string saved = pulse.text();
    pulse.track("Lost?");
    pulse.track("Undone");
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    const std::string last = pulse.text();
    pulse.restart();

    const auto asked = pulse.ask<api::Open>({.path = pulse.folder()});
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == "project.draftFound");
    CHECK(detail_of(asked.error(), "edits") == "3");
    const auto opened = pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::recover});
    REQUIRE(opened);
    CHECK(opened->project.dirty);
    CHECK(opened->project.revision == 4);
    CHECK(pulse.text() == last);
    const auto history = pulse.ask<pulse_api::history::List>();
    CHECK(history->undo == 2);
    CHECK(history->redo == 1);
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.text() == saved);
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.content().tracks.empty());
}

TEST_CASE("edits that are discarded are kept aside and the project is as it was saved")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string saved = pulse.text();
    pulse.track("Lost");
    pulse.restart();
    const auto opened = pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::discard});
    REQUIRE(opened);
    CHECK_FALSE(opened->project.dirty);
    CHECK(pulse.text() == saved);
    CHECK(fs::exists(fs::path(pulse.folder()) / "drafts/journal-1.sqlite"));
    pulse.restart();
    CHECK(pulse.ask<api::Open>({.path = pulse.folder()}));
}

TEST_CASE("the line of undo survives saving and closing")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string empty = pulse.text();
    pulse.track("Bass");
    REQUIRE(pulse.ask<api::Save>());
    REQUIRE(pulse.ask<api::Close>());
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder()}));
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.text() == empty);
}

TEST_CASE("ids go on after a recovery, so that no two things ever have one")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("A");
    pulse.track("B");
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    pulse.restart();
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::recover}));
    CHECK(pulse.track("C").id == TrackId{"track-3"});
}

TEST_CASE("a save that was cut off before the file was replaced leaves the old project and all edits")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("Bass");
    const std::string edited = pulse.text();
    REQUIRE(pulse.ask<api::Close>());
    {
        auto stored = pulse::open_stored_project(pulse.folder(), api::Recovery::recover);
        REQUIRE(stored);
        REQUIRE(stored->journal->begin_save({std::string(64, '0'), stored->revision}));
    }
    pulse.scratch.file("project/.project.json.new", "{\"schema\": 1, \"conte");
    CHECK(pulse.refusal<api::Open>({.path = pulse.folder()}) == "project.draftFound");
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::recover}));
    CHECK(pulse.text() == edited);
}

TEST_CASE("a save that was cut off after the file was replaced counts as done")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("Bass");
    REQUIRE(pulse.ask<api::Close>());
    {
        auto stored = pulse::open_stored_project(pulse.folder(), api::Recovery::recover);
        REQUIRE(stored);
        const fs::path main = fs::path(pulse.folder()) / "project.json";
        REQUIRE(pulse::save_stored_project(*stored));
        // As if only the journal's last note of it were missing.
        const auto mark = stored->journal->saved();
        REQUIRE(stored->journal->begin_save(mark));
        CHECK(pulse::read_whole_file(main));
    }
    const auto opened = pulse.ask<api::Open>({.path = pulse.folder()});
    REQUIRE(opened);
    CHECK_FALSE(opened->project.dirty);
}

TEST_CASE("a line of steps that grew long is cut at a save, and its rest can still be taken back")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId channel = pulse.track("Bass").channel;
    for (int step = 0; step < 2100; ++step)
        REQUIRE(pulse.ask<pulse_api::channel::SetFader>({.channel = channel, .gain = Decibels{-0.01 * (step + 1)}}));
    REQUIRE(pulse.ask<api::Save>());
    const std::string saved = pulse.text();
    REQUIRE(pulse.ask<api::Close>());
    {
        const auto stored = pulse::open_stored_project(pulse.folder(), api::Recovery::ask);
        REQUIRE(stored);
        CHECK(stored->journal->row_count() == 1000);
    }
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder()}));
    CHECK(pulse.text() == saved);
    REQUIRE(pulse.ask<pulse_api::history::Undo>({.count = 1000}));
    CHECK(pulse.content().channels[1].gain == Decibels{-0.01 * 1100});
    CHECK(pulse.refusal<pulse_api::history::Undo>() == "history.nothingToUndo");
}
