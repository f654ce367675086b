#include "generated/signal/graph.client.hpp"
#include "generated/signal/transport.client.hpp"
#include "generated/signal/transport.frames.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace chorus;
using namespace chorus::signal::test;
using namespace std::chrono_literals;
using signal_api::transport::Client;
using signal_api::transport::RollState;

namespace {

Plan silent_plan()
{
    Plan plan = tone_plan("/nowhere", 48000);
    plan.sources.clear();
    std::get<RegionsOp>(plan.strips[0].ops[0].value).regions.clear();
    return plan;
}

void apply(TestController& controller)
{
    REQUIRE(signal_api::graph::Client(controller.peer).apply({.plan = silent_plan()}));
}

} // namespace

TEST_CASE("without a plan there is nothing to play")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    const auto refused = Client(controller.peer).play({});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "transport.noPlan");
}

TEST_CASE("playback starts, moves, jumps and stops, and says so each time")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    apply(controller);
    Client transport(controller.peer);
    std::vector<signal_api::transport::RollMark> told;
    const auto subscription = transport.on_state([&](const auto& event) { told.push_back(event.mark); });

    const auto played = transport.play({.from = Frames{4800}});
    REQUIRE(played);
    CHECK(played->mark.state == RollState::rolling);
    CHECK(played->mark.position == Frames{4800});
    CHECK(played->mark.roll == 1);
    REQUIRE(controller.wait_for([&] { return transport.status({})->mark.position.value > 9600; }));

    const auto located = transport.locate({.to = {480000}});
    REQUIRE(located);
    CHECK(located->mark.position == Frames{480000});
    CHECK(located->mark.roll == 1);
    CHECK(transport.status({})->mark.position.value >= 480000);

    const auto stopped = transport.stop({});
    REQUIRE(stopped);
    CHECK(stopped->mark.state == RollState::stopped);
    CHECK(stopped->mark.position.value >= 480000);
    CHECK(transport.status({})->mark.position == stopped->mark.position);
    REQUIRE(controller.wait_for([&] { return told.size() == 3; }));
    CHECK(told[0].state == RollState::rolling);
    CHECK(told[1].position == Frames{480000});
    CHECK(told[2].state == RollState::stopped);

    REQUIRE(transport.locate({.to = {96000}}));
    const auto again = transport.play({});
    REQUIRE(again);
    CHECK(again->mark.position == Frames{96000});
    CHECK(again->mark.roll == 2);
}

TEST_CASE("the playhead is sent while it moves")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    apply(controller);
    using Position = signal_api::transport::streams::Position;
    std::vector<Position::Record> positions;
    controller.peer.on_stream([&](std::string_view bytes) {
        const auto frame = wire::decode_frame<Position>(bytes);
        if (frame && *frame) positions.push_back((**frame)[0]);
    });
    REQUIRE(Client(controller.peer).play({}));
    REQUIRE(controller.wait_for([&] { return positions.size() >= 5; }));
    for (std::size_t index = 1; index < positions.size(); ++index) {
        CHECK(positions[index].frame >= positions[index - 1].frame);
        CHECK(positions[index].roll == 1);
    }
}

TEST_CASE("an engine whose controller died plays on, and a new one finds plan and position")
{
    const EngineProcess process;
    {
        TestController first(process);
        REQUIRE(first.meet());
        apply(first);
        REQUIRE(Client(first.peer).play({.from = Frames{48000}}));
    }
    TestController second(process, "pulse-2");
    REQUIRE(second.meet_in_the_end());
    CHECK(second.greeting.rolling);
    CHECK(second.greeting.plan_hash == "tone");
    CHECK(second.greeting.position.value > 48000);
}

TEST_CASE("an engine whose controller does not come back stops after the grace time")
{
    const EngineProcess process({"--grace", "0.2"});
    {
        TestController first(process);
        REQUIRE(first.meet());
        apply(first);
        REQUIRE(Client(first.peer).play({}));
    }
    // Whoever asks at once still finds it rolling or already stopped; whoever keeps away long enough finds it stopped.
    bool rolling = true;
    for (int attempt = 0; rolling && attempt < 100; ++attempt) {
        rpc::Loop pause;
        pause.run_until([] { return false; }, {300ms});
        TestController next(process, "pulse-" + std::to_string(attempt + 2));
        REQUIRE(next.meet_in_the_end());
        rolling = next.greeting.rolling;
    }
    CHECK_FALSE(rolling);
}
