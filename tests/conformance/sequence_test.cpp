#include "conformance/runner/judge/sequence.hpp"

#include <catch2/catch.hpp>

using namespace chorus::conform;

namespace {

/// What the specs of the project say: edits are numbered, and a render begins before it comes on.
class Court {
public:
    std::string edit(int revision)
    {
        return sequence.event(project, *project.event("state"), {{"revision", revision}});
    }
    std::string progress(const char* job)
    {
        return sequence.event(rendering, *rendering.event("progress"), {{"job", job}});
    }
    std::string started(const char* job)
    {
        return sequence.answer(rendering, *rendering.command("start"), {{"job", job}});
    }
    bool begins_anew(const char* command) { return sequence.begins_anew(project, *project.command(command)); }

    Ir ir = Ir::load(PROJECT_ROOT "/generated/chorus.ir.json");
    const Spec& project = *ir.find("pulse/project");
    const Spec& rendering = *ir.find("signal/rendering");
    Sequence sequence;
};

} // namespace

TEST_CASE("an edit that is not told shows as a gap in the numbers of those that are")
{
    Court court;
    CHECK(court.edit(7).empty());
    CHECK(court.edit(8).empty());
    CHECK(court.edit(10) == "its revision 10 follows 8, and they rise by one.");
    CHECK(court.edit(10) == "its revision 10 follows 10, and they rise by one.");
    CHECK(court.begins_anew("open"));
    CHECK_FALSE(court.begins_anew("rename"));
    court.sequence.restart();
    CHECK(court.edit(3).empty());
}

TEST_CASE("an event that comes before the answer to what causes it is found")
{
    Court court;
    CHECK(court.started("job-1").empty());
    CHECK(court.progress("job-1").empty());
    // Another client's, as far as this one knows.
    CHECK(court.progress("job-2").empty());
    CHECK(court.started("job-2") == "the event progress, which it causes, named `job-2` before it.");
}
