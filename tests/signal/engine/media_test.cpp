#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

/// Two regions of a long file, far apart, and the end of another.
Plan scattered(Session& session)
{
    std::vector<PlanSource> sources{session.media.add("long", noise(900000, 4), noise(900000, 5)),
                                    session.media.add("short", noise(1000, 6))};
    return plan(std::move(sources),
                {strip("master", {regions("r", {region(0, 0, 150000, 300000), region(1, 120000, 5000),
                                                region(0, 240000, 100000, 700000)})})});
}

} // namespace

TEST_CASE("all that will be played is announced in time, from the start, over a jump and through a loop")
{
    Session session(256);
    const Plan plan = looped(scattered(session), 100000, 330000);
    session.apply(plan);
    for (auto& [path, file] : session.media.files)
        file->forget();
    REQUIRE(session.engine.play(20000));
    session.pull(600000);
    CHECK(session.engine.health().media_underruns == 0);
    session.engine.locate(245000);
    session.pull(200000);
    CHECK(session.engine.health().media_underruns == 0);
}

TEST_CASE("media that is not there in time plays as silence and is counted")
{
    Session session(256);
    session.apply(scattered(session));
    REQUIRE(session.engine.play(0));
    session.pull(2560);
    session.media.files.at("/long")->forget();
    session.apply(plan(scattered(session).sources,
                       {strip("master", {regions("r", {region(0, 0, 150000, 500000)})})})); // this one is preloaded
    session.pull(2560);
    CHECK(session.engine.health().media_underruns == 0);
}

TEST_CASE("a file that is missing is reported and its regions are silent")
{
    Session session;
    Plan plan = scattered(session);
    plan.sources[0].path = "/gone";
    const Applied applied = session.apply(plan);
    REQUIRE(applied.missing.size() == 1);
    CHECK(applied.missing[0].key == "long");
    CHECK(applied.missing[0].error.code == "media.notFound");
    REQUIRE(session.engine.play(119000));
    const Sound sound = session.pull(3000);
    CHECK(loudest(sound.cut(0, 1000)) == 0.0f);
    CHECK(loudest(sound.cut(1000, 1000)) > 0.5f);
    CHECK(loudest(sound.cut(2000, 1000)) == 0.0f); // the region is longer than the file
}

TEST_CASE("an edit opens only the files that are new")
{
    Session session;
    Plan plan = scattered(session);
    session.apply(plan);
    const int opened = session.media.opened;
    plan.sources.push_back(session.media.add("new", noise(100, 1)));
    session.apply(plan);
    CHECK(session.media.opened == opened + 1);
}
