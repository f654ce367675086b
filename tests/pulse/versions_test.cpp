#include "generated/pulse/history.hpp"
#include "generated/pulse/project.hpp"
#include "generated/types/storage.documents.hpp"
#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::project;
namespace fs = std::filesystem;

namespace {

/// Files that Pulse wrote before its edits and session files had versions.
const fs::path versions = VERSIONS_FOLDER;

fs::path copy_of_mix(const PulseFixture& pulse)
{
    fs::create_directories(pulse.folder());
    for (const char* file : {"project.json", "journal.sqlite"})
        fs::copy_file(versions / "mix-1" / file, fs::path(pulse.folder()) / file);
    return pulse.folder();
}

void run_sql(const fs::path& database, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(database.c_str(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("a project whose edits have no version opens with what was saved, what was not, and its undo")
{
    PulseFixture pulse;
    const std::string folder = copy_of_mix(pulse).string();
    REQUIRE(pulse.ask<api::Open>({.path = folder, .recover = api::Recovery::recover}));
    REQUIRE(pulse.content().tracks.size() == 2);
    CHECK(pulse.content().tracks[0].name == "Bass");
    CHECK(pulse.content().tracks[1].name == "Lead");
    pulse.track("New");
    // Old and new edits lie in one journal now.
    pulse.restart();
    REQUIRE(pulse.ask<api::Open>({.path = folder, .recover = api::Recovery::recover}));
    CHECK(pulse.content().tracks.size() == 3);
    for (int step = 0; step < 3; ++step)
        REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.content().tracks.empty());
}

TEST_CASE("an edit of a newer version is refused, and the journal stays as it is")
{
    PulseFixture pulse;
    const fs::path folder = copy_of_mix(pulse);
    run_sql(folder / "journal.sqlite", "UPDATE rows SET changes='{\"version\":9,\"leaps\":[]}' WHERE revision=2");
    const auto opened = pulse.ask<api::Open>({.path = folder.string(), .recover = api::Recovery::recover});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == "project.newerVersion");
    CHECK(detail_of(opened.error(), "schema") == "9");
    CHECK_FALSE(fs::exists(folder / "drafts"));
}

TEST_CASE("a session file without a version still names its project")
{
    const auto text = pulse::read_whole_file(versions / "session-1.json");
    REQUIRE(text);
    const auto session = documents::Session::read(*text);
    REQUIRE(session);
    CHECK(session->project == "/home/ada/mix");
    CHECK(documents::Session::read(documents::Session::write(*session)).value().project == session->project);
}
