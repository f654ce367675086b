#include "signal/devices/device.hpp"
#include "tests/signal/devices/counting_client.hpp"
#include "tests/signal/devices/jack_server.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace chorus::signal;

TEST_CASE("a real JACK server is found, asks for its blocks in real time, and its end is noticed")
{
    JackServer jack;
    REQUIRE(jack.ready());

    const auto devices = list_devices();
    const auto listed = std::find_if(devices.begin(), devices.end(), [](const DeviceInfo& device) {
        return device.kind == DeviceKind::port_audio && device.name.ends_with("/system");
    });
    REQUIRE(listed != devices.end());
    CHECK(listed->sample_rate == 48000);

    auto driver = make_driver({"jack", 48000, 256});
    REQUIRE(driver);
    CountingClient client;
    const auto begin = std::chrono::steady_clock::now();
    const auto format = (*driver)->start(client);
    REQUIRE(format);
    CHECK(format->sample_rate == 48000);
    CHECK_FALSE(format->waits);
    REQUIRE(client.wait_for_frames(12000));
    CHECK(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(230));

    SECTION("it can be stopped and started again")
    {
        (*driver)->stop();
        REQUIRE((*driver)->start(client));
        CHECK(client.wait_for_frames(client.frames() + 1024));
    }
    SECTION("the death of the server is told")
    {
        jack.kill();
        CHECK(client.wait_until_lost());
    }
}

TEST_CASE("a rate that the device does not have is refused with the reason")
{
    JackServer jack;
    REQUIRE(jack.ready());
    auto driver = make_driver({"jack", 44100, 256});
    REQUIRE(driver);
    CountingClient client;
    const auto format = (*driver)->start(client);
    REQUIRE_FALSE(format);
    CHECK(format.error().code == "engine.deviceFailed");
}
