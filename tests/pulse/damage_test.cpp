#include "generated/pulse/project.hpp"
#include "pulse/storage/project_store.hpp"
#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::project;
namespace fs = std::filesystem;

namespace {

/// A project that was saved with a track in it, closed.
struct ClosedProject : PulseFixture {
    ClosedProject()
    {
        make_project();
        track("Bass");
        REQUIRE(ask<api::Save>());
        saved = text();
        REQUIRE(ask<api::Close>());
    }
    fs::path main() const { return fs::path(folder()) / "project.json"; }
    void write(const std::string& content) { std::ofstream(main(), std::ios::binary) << content; }
    std::string replaced(const std::string& from, const std::string& to) const
    {
        std::string changed = saved;
        return changed.replace(changed.find(from), from.size(), to);
    }

    std::string saved;
};

} // namespace

TEST_CASE("a project of a newer version is refused and not touched")
{
    ClosedProject pulse;
    const std::string newer = "{\n  \"schema\": 2,\n  \"something\": {}\n}\n";
    pulse.write(newer);
    for (const auto recovery : {api::Recovery::ask, api::Recovery::recover, api::Recovery::discard}) {
        const auto opened = pulse.ask<api::Open>({.path = pulse.folder(), .recover = recovery});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == "project.newerVersion");
        CHECK(detail_of(opened.error(), "schema") == "2");
    }
    CHECK(pulse::read_whole_file(pulse.main()) == newer);
    CHECK(pulse.ask<api::Status>()->state == LoadState::unloaded);
}

TEST_CASE("a damaged project is refused with the line and what is wrong there")
{
    ClosedProject pulse;
    const auto line_of = [&](const std::string& content) {
        pulse.write(content);
        const auto opened = pulse.ask<api::Open>({.path = pulse.folder()});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == "project.damaged");
        return std::stoi(detail_of(opened.error(), "line"));
    };
    CHECK(line_of(pulse.saved.substr(0, pulse.saved.size() / 2)) > 1);
    CHECK(line_of("") == 1);
    CHECK(line_of("nonsense") == 1);
    CHECK(line_of(std::string(1000, '\0')) == 1);
    const std::string no_tempo = pulse.replaced("\"tempo\": 120", "\"tempo\": \"fast\"");
    const std::string before = no_tempo.substr(0, no_tempo.find("\"fast\""));
    CHECK(line_of(no_tempo) == std::count(before.begin(), before.end(), '\n') + 1);
    CHECK(line_of(pulse.replaced("\"channel\": \"channel-2\"", "\"channel\": \"channel-7\"")) > 1);
}

TEST_CASE("a damaged project comes back from the copy in its journal, and the damaged file is kept")
{
    ClosedProject pulse;
    pulse.write("{ \"schema\": 1, torn");
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::recover}));
    CHECK(pulse.text() == pulse.saved);
    CHECK(pulse.ask<api::Status>()->project->dirty);
    CHECK(fs::exists(fs::path(pulse.folder()) / "drafts/project-1.json"));
}

TEST_CASE("a damaged journal is refused, and set aside on demand")
{
    ClosedProject pulse;
    std::ofstream(fs::path(pulse.folder()) / "journal.sqlite", std::ios::binary) << std::string(5000, 'x');
    CHECK(pulse.refusal<api::Open>({.path = pulse.folder()}) == "project.damaged");
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::discard}));
    CHECK(pulse.text() == pulse.saved);
    CHECK(fs::exists(fs::path(pulse.folder()) / "drafts/journal-1.sqlite"));
}

TEST_CASE("a folder without a project, or without anything, is not found")
{
    PulseFixture pulse;
    CHECK(pulse.refusal<api::Open>({.path = pulse.scratch.path().string()}) == "project.notFound");
    CHECK(pulse.refusal<api::Open>({.path = (pulse.scratch / "none").string()}) == "project.notFound");
}

TEST_CASE("a project without its journal opens as it was saved")
{
    ClosedProject pulse;
    fs::remove(fs::path(pulse.folder()) / "journal.sqlite");
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder()}));
    CHECK(pulse.text() == pulse.saved);
}

TEST_CASE("a project that is open is refused to others")
{
    PulseFixture pulse;
    pulse.make_project();
    const auto second = pulse::open_stored_project(pulse.folder(), api::Recovery::ask);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == "project.locked");
    REQUIRE(pulse.ask<api::Close>());
    CHECK(pulse::open_stored_project(pulse.folder(), api::Recovery::ask));
}
