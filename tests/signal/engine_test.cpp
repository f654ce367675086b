#include "generated/signal/operations.hpp"
#include "generated/signal/transport.client.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <csignal>

using namespace chorus;
using namespace chorus::signal::test;
using signal_api::engine::Client;

TEST_CASE("an engine says who it is and that it holds nothing yet")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    CHECK(controller.greeting.api_hash == signal_api::shape_hash);
    CHECK_FALSE(controller.greeting.plan_hash);
    CHECK_FALSE(controller.greeting.rolling);
    const auto status = Client(controller.peer).status({});
    REQUIRE(status);
    CHECK(status->state == signal_api::engine::EngineState::running);
    REQUIRE(status->config);
    CHECK(status->config->device == "virtual");
}

TEST_CASE("a controller that was built from other specs is refused with both hashes")
{
    const EngineProcess process;
    rpc::Loop loop;
    rpc::PeerSettings settings;
    settings.self = wire::Party::pulse;
    settings.server = wire::Party::signal;
    rpc::Peer peer(loop, settings);
    peer.connect(process.endpoint());
    REQUIRE(peer.wait_until_up({std::chrono::seconds(20)}));
    const auto reply = Client(peer).hello({.instance_id = "pulse-1", .api_hash = "0ld", .spec_version = "0.1.0"});
    REQUIRE_FALSE(reply);
    CHECK(reply.error().code == "engine.specMismatch");
    REQUIRE(reply.error().details.size() == 2);
    CHECK(std::get<std::string>(reply.error().details[1].value) == "0ld");
}

TEST_CASE("a second controller is refused and the first goes on undisturbed")
{
    const EngineProcess process;
    TestController first(process);
    REQUIRE(first.meet());
    TestController second(process, "pulse-2");
    const auto refused = second.meet();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "engine.controllerPresent");
    CHECK(Client(first.peer).status({}));
}

TEST_CASE("a command before hello is refused")
{
    const EngineProcess process;
    rpc::Loop loop;
    rpc::PeerSettings settings;
    settings.self = wire::Party::pulse;
    settings.server = wire::Party::signal;
    rpc::Peer peer(loop, settings);
    peer.connect(process.endpoint());
    REQUIRE(peer.wait_until_up({std::chrono::seconds(20)}));
    const auto reply = Client(peer).status({});
    REQUIRE_FALSE(reply);
    CHECK(reply.error().code == "rpc.helloFirst");
}

TEST_CASE("another device takes over, and an unknown one leaves what was open")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client engine(controller.peer);
    const auto free =
        engine.configure({.config = {.device = "virtual-free", .sample_rate = 44100, .block_size = 512, .threads = 2}});
    REQUIRE(free);
    CHECK(free->config.device == "virtual-free");
    CHECK(free->config.sample_rate == 44100);

    const auto unknown = engine.configure(
        {.config = {.device = "no such device", .sample_rate = 48000, .block_size = 256, .threads = 1}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == "engine.deviceNotFound");
    const auto status = engine.status({});
    REQUIRE(status);
    REQUIRE(status->config);
    CHECK(status->config->device == "virtual-free");
}

TEST_CASE("the virtual clocks can always be listed first")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    const auto listed = Client(controller.peer).list_devices({});
    REQUIRE(listed);
    REQUIRE(listed->devices.size() >= 2);
    CHECK(listed->devices[0].name == "virtual");
    CHECK(listed->devices[1].name == "virtual-free");
}

TEST_CASE("a device that cannot be had at the start is replaced by the virtual clock, with a note")
{
    const EngineProcess process({"--device", "no such device"});
    TestController controller(process);
    REQUIRE(controller.meet());
    const auto status = Client(controller.peer).status({});
    REQUIRE(status);
    REQUIRE(status->config);
    CHECK(status->config->device == "virtual");
    REQUIRE(status->note);
    CHECK(status->note->find("virtual clock") != std::string::npos);
    const auto slower =
        Client(controller.peer).configure({.config = {.device = "virtual", .sample_rate = 44100, .block_size = 256}});
    REQUIRE(slower);
    CHECK(slower->note == status->note);
}

TEST_CASE("the engine ends with code 0 when it is asked to or gets SIGTERM")
{
    EngineProcess process;
    {
        TestController controller(process);
        REQUIRE(controller.meet());
        CHECK(Client(controller.peer).shutdown({}));
        CHECK(process.wait() == 0);
    }
    process.start();
    TestController controller(process);
    REQUIRE(controller.meet());
    process.kill(SIGTERM);
    CHECK(process.wait() == 0);
}

TEST_CASE("a mistake on the command line ends the engine with code 2")
{
    EngineProcess process({"--block", "3"});
    CHECK(process.wait() == 2);
}
