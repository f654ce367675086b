#include "tests/signal/engine/support/busy_plan.hpp"
#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

#include <stop_token>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

RenderSpec spec(const Plan& plan, std::int64_t start, std::int64_t end, std::vector<PlanKey> outputs = {"master"})
{
    return {plan, {Frames{start}, Frames{end}}, 1, std::move(outputs)};
}

Result<void> ignore(std::size_t, const float*, const float*, std::size_t)
{
    return {};
}

} // namespace

TEST_CASE("a range without length and an output that the plan does not have are refused")
{
    Session session;
    const Plan plan = busy_plan(session);
    const auto empty = OfflineRenderer::prepare(spec(plan, 100, 100), 48000, session.parts());
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == "rendering.invalidRange");
    const auto unknown = OfflineRenderer::prepare(spec(plan, 0, 100, {"master", "nobody"}), 48000, session.parts());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == "rendering.unknownOutput");
    const auto rate = OfflineRenderer::prepare(spec(plan, 0, 100), 44100, session.parts());
    REQUIRE_FALSE(rate);
    CHECK(rate.error().code == "graph.invalidPlan");
}

TEST_CASE("a render gives every frame of every output exactly once and tells how far it is")
{
    Session session;
    const Plan plan = busy_plan(session);
    auto renderer = OfflineRenderer::prepare(spec(plan, 1001, 23456, {"keys", "master"}), 48000, session.parts());
    REQUIRE(renderer);
    std::size_t frames[2] = {0, 0};
    std::int64_t last = 0;
    std::int64_t whole = 0;
    REQUIRE(renderer->run(
        [&](std::size_t output, const float*, const float*, std::size_t count) {
            frames[output] += count;
            return Result<void>();
        },
        [&](std::int64_t done, std::int64_t all) {
            CHECK(done > last);
            last = done;
            whole = all;
        }));
    CHECK(frames[0] == 22455);
    CHECK(frames[1] == 22455);
    CHECK(last == whole);
}

TEST_CASE("a render can be cancelled")
{
    Session session;
    auto renderer = OfflineRenderer::prepare(spec(busy_plan(session), 0, 96000), 48000, session.parts());
    REQUIRE(renderer);
    std::stop_source stop;
    const auto done = renderer->run(
        ignore,
        [&](std::int64_t frames, std::int64_t) {
            if (frames > 10000) stop.request_stop();
        },
        stop.get_token());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == "rendering.cancelled");
}

TEST_CASE("an error of whoever takes the samples ends the render")
{
    Session session;
    auto renderer = OfflineRenderer::prepare(spec(busy_plan(session), 0, 96000), 48000, session.parts());
    REQUIRE(renderer);
    const auto done = renderer->run([](std::size_t, const float*, const float*, std::size_t) -> Result<void> {
        return wire::fail("rendering.diskFull", "The disk is full.");
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == "rendering.diskFull");
}

TEST_CASE("a render waits for media instead of leaving holes")
{
    Session session;
    const Plan plan = busy_plan(session);
    const Sound expected = render(session, plan, 0, 50000);
    for (auto& [path, file] : session.media.files)
        file->forget();
    CHECK(same_bytes(render(session, plan, 0, 50000), expected));
}

TEST_CASE("parts that are missing are named, and the rest is rendered")
{
    Session session;
    Plan plan = busy_plan(session);
    std::get<PluginOp>(plan.strips[0].ops[1].value).uri = "gone:pole";
    plan.sources[1].path = "/gone";
    const auto renderer = OfflineRenderer::prepare(spec(plan, 0, 1000), 48000, session.parts());
    REQUIRE(renderer);
    REQUIRE(renderer->missing().size() == 2);
    CHECK(renderer->missing()[0].key == "stereo");
    CHECK(renderer->missing()[1].key == "bass.pole");
}
