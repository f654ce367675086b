#include "generated/signal/graph.client.hpp"
#include "generated/signal/media.client.hpp"
#include "generated/signal/metering.client.hpp"
#include "generated/signal/metering.frames.hpp"
#include "generated/signal/transport.client.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace chorus;
using namespace chorus::signal::test;
using Levels = signal_api::metering::streams::Levels;

TEST_CASE("meters show the levels of what plays, each at its place")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    const std::string file = process.folder().file("tone.wav");
    const std::string copy = process.folder().file("tone.audio");
    write_tone(file, 480000);
    REQUIRE(
        signal_api::media::Client(controller.peer).conform({.path = file, .sample_rate = 48000, .destination = copy}));
    REQUIRE(signal_api::graph::Client(controller.peer).apply({.plan = tone_plan(copy, 480000)}));

    std::map<int, Levels::Record> loudest;
    controller.peer.on_stream([&](std::string_view bytes) {
        const auto frame = wire::decode_frame<Levels>(bytes);
        if (!frame || !*frame) return;
        for (std::size_t index = 0; index < (*frame)->size(); ++index) {
            const Levels::Record record = (**frame)[index];
            Levels::Record& most = loudest[record.slot];
            most.peak_left = std::max(most.peak_left, record.peak_left);
            most.peak_right = std::max(most.peak_right, record.peak_right);
            most.rms_left = std::max(most.rms_left, record.rms_left);
        }
    });
    REQUIRE(signal_api::metering::Client(controller.peer).open({}));
    REQUIRE(signal_api::transport::Client(controller.peer).play({}));
    REQUIRE(controller.wait_for([&] { return loudest[1].rms_left > 0.17f; }));
    CHECK(loudest[0].peak_left == Approx(0.5).margin(0.002));
    CHECK(loudest[0].peak_right == Approx(0.25).margin(0.002));
    CHECK(loudest[1].peak_left == Approx(0.25).margin(0.001));
    CHECK(loudest[0].rms_left == Approx(0.5 / std::sqrt(2.0)).margin(0.02));
}
