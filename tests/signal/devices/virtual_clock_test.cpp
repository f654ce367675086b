#include "signal/devices/virtual_clock.hpp"
#include "tests/signal/devices/counting_client.hpp"

#include <catch2/catch.hpp>

using namespace chorus::signal;

namespace {

using Clock = std::chrono::steady_clock;

/// Seconds that `frames` frames take on a clock.
double seconds_for(VirtualClock& clock, CountingClient& client, std::size_t frames)
{
    const auto begin = Clock::now();
    REQUIRE(clock.start(client));
    REQUIRE(client.wait_for_frames(frames));
    const std::chrono::duration<double> taken = Clock::now() - begin;
    clock.stop();
    return taken.count();
}

} // namespace

TEST_CASE("half a second of sound takes at least half a second on the paced clock")
{
    CountingClient client;
    VirtualClock clock({"virtual", 48000, 256}, VirtualClock::Pace::real_time);
    CHECK(seconds_for(clock, client, 24000) >= 0.5);
}

TEST_CASE("the free clock is faster than time while the timeline moves")
{
    CountingClient client;
    VirtualClock clock({"virtual-free", 48000, 256}, VirtualClock::Pace::free);
    CHECK(seconds_for(clock, client, 48000 * 60) < 20.0);
}

TEST_CASE("the free clock keeps real time while nothing moves, and takes off at once when something does")
{
    CountingClient client;
    client.rests = true;
    VirtualClock clock({"virtual-free", 48000, 256}, VirtualClock::Pace::free);
    const auto begin = Clock::now();
    REQUIRE(clock.start(client));
    REQUIRE(client.wait_for_frames(9600));
    CHECK(Clock::now() - begin >= std::chrono::milliseconds(200));
    client.rests = false;
    CHECK(client.wait_for_frames(48000 * 60));
}

TEST_CASE("no block is asked for after the clock has stopped, and it can be started again")
{
    CountingClient client;
    VirtualClock clock({"virtual", 48000, 64}, VirtualClock::Pace::real_time);
    REQUIRE(clock.start(client));
    REQUIRE(client.wait_for_frames(640));
    clock.stop();
    const std::size_t frames = client.frames();
    CHECK(client.frames() == frames);
    REQUIRE(clock.start(client));
    CHECK(client.wait_for_frames(frames + 640));
}

TEST_CASE("the virtual clocks are listed first on every machine")
{
    const auto devices = list_devices();
    REQUIRE(devices.size() >= 2);
    CHECK(devices[0].name == "virtual");
    CHECK(devices[1].name == "virtual-free");
}

TEST_CASE("a device that is not there is refused by name")
{
    const auto driver = make_driver({"no such card", 48000, 256});
    REQUIRE_FALSE(driver);
    CHECK(driver.error().code == "engine.deviceNotFound");
    CHECK(std::get<std::string>(driver.error().details.at(0).value) == "no such card");
}
