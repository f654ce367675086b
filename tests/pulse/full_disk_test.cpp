#include "generated/pulse/media.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/trace.hpp"
#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <csignal>

#include <sys/resource.h>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::project;
namespace fs = std::filesystem;

namespace {

/// Lets no file grow beyond a size, as a full disk does.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
};

} // namespace

TEST_CASE("an edit that the full disk cannot take is refused and has not happened, and later edits work")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Bass");
    const std::string before = pulse.text();
    const std::uint64_t revision = pulse.revision();
    {
        const FullDisk full(1);
        const auto refused = pulse.ask<pulse_api::track::Rename>({.track = track.id, .name = "Sub"});
        REQUIRE_FALSE(refused);
        INFO(in_words(refused.error()));
        CHECK(refused.error().code == "project.diskFull");
        CHECK(pulse.refusal<pulse_api::track::Create>() == "project.diskFull");
        CHECK(pulse.text() == before);
        CHECK(pulse.revision() == revision);
    }
    CHECK(pulse.track("Next").id == TrackId{"track-2"});
    const std::string after = pulse.text();
    pulse.restart();
    REQUIRE(pulse.ask<api::Open>({.path = pulse.folder(), .recover = api::Recovery::recover}));
    CHECK(pulse.text() == after);
}

TEST_CASE("a save on a full disk keeps the old file whole and can be done again")
{
    PulseFixture pulse;
    pulse.make_project();
    const fs::path main = fs::path(pulse.folder()) / "project.json";
    const auto saved = pulse::read_whole_file(main);
    for (int track = 0; track < 20; ++track)
        pulse.track("Track");
    {
        const FullDisk full(1000);
        CHECK(pulse.refusal<api::Save>() == "project.diskFull");
    }
    CHECK(pulse::read_whole_file(main) == saved);
    CHECK(pulse.ask<api::Status>()->state == LoadState::loaded);
    CHECK(pulse.ask<api::Status>()->project->dirty);
    REQUIRE(pulse.ask<api::Save>());
    CHECK(pulse::read_whole_file(main) == pulse.text());
}

TEST_CASE("a project that a full disk cannot take leaves no folder behind")
{
    PulseFixture pulse;
    {
        const FullDisk full(1);
        CHECK(pulse.refusal<api::New>({.path = pulse.folder()}) == "project.diskFull");
    }
    CHECK_FALSE(fs::exists(pulse.folder()));
    pulse.make_project();
    {
        const FullDisk full(1);
        CHECK(pulse.refusal<api::SaveAs>({.path = (pulse.scratch / "copy").string()}) == "project.diskFull");
    }
    if (fs::exists(pulse.scratch / "copy"))
        for (const auto& left : fs::recursive_directory_iterator(pulse.scratch / "copy"))
            UNSCOPED_INFO("left behind: " << left.path());
    CHECK_FALSE(fs::exists(pulse.scratch / "copy"));
    pulse.track("Still works");
}

TEST_CASE("an import onto a full disk leaves nothing behind")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string path = pulse.scratch.file("long.wav", std::string(3 << 20, 's'));
    {
        const FullDisk full(1 << 20);
        CHECK(pulse.refusal<pulse_api::media::Import>({.path = path}) == "project.diskFull");
    }
    CHECK(fs::is_empty(fs::path(pulse.folder()) / "media"));
    CHECK(pulse.content().media.empty());
    CHECK(pulse.ask<pulse_api::media::Import>({.path = path}));
}

TEST_CASE("a recording that the full disk cannot take ends, says so and keeps whole lines")
{
    PulseFixture pulse;
    pulse.client().subscribe({"trace"});
    const auto ends = pulse.client().gather<pulse_api::trace::End>();
    const std::string path = (pulse.scratch / "session.trace").string();
    {
        const FullDisk full(4096);
        REQUIRE(pulse.ask<pulse_api::trace::Start>({.path = path}));
        while (ends->empty())
            REQUIRE(pulse.ask<api::Status>());
        REQUIRE(ends->front().failure);
        CHECK(ends->front().failure->code == "trace.diskFull");
        CHECK(pulse.refusal<pulse_api::trace::Stop>() == "trace.notRecording");
    }
    const auto text = pulse::read_whole_file(path);
    REQUIRE(text);
    CHECK(text->size() > 1000);
    CHECK(text->ends_with("}\n"));
    CHECK(pulse.refusal<pulse_api::trace::Start>({.path = path + ".2"}) == "");
}
