#include "signal/plugins/worker.hpp"

#include "signal/plugins/byte_ring.hpp"
#include "tests/signal/plugins/support.hpp"

#include <chrono>
#include <cmath>
#include <thread>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::plugins;
using namespace chorus::signal::plugins::test;

TEST_CASE("messages come out of the ring whole and in order, round its end many times")
{
    ByteRing ring(64);
    std::vector<char> out(ring.capacity());
    for (std::uint32_t round = 0; round < 1000; ++round) {
        const std::string message(round % 23, static_cast<char>('a' + round % 26));
        REQUIRE(ring.write(static_cast<std::uint32_t>(message.size()), message.data()));
        REQUIRE(ring.write(3, "end"));
        std::uint32_t size = 0;
        REQUIRE(ring.read(size, out.data()));
        REQUIRE(std::string(out.data(), size) == message);
        REQUIRE(ring.read(size, out.data()));
        REQUIRE(std::string(out.data(), size) == "end");
        REQUIRE_FALSE(ring.read(size, out.data()));
    }
    CHECK_FALSE(ring.write(61, out.data()));
    CHECK(ring.write(60, out.data()));
    CHECK_FALSE(ring.write(0, out.data()));
}

TEST_CASE("without a deadline the worker answers with the block, the same in every run")
{
    const auto working = make(own + "working", std::nullopt, WorkMode::in_process);
    const Stereo result = play(*working, silence(128 * 4), {128});
    for (std::size_t frame = 0; frame < 128 * 4; ++frame)
        // The half says that the work was done on this thread, from the first answer on.
        REQUIRE(result.left[frame] == static_cast<float>(frame / 128) + (frame < 128 ? 0.0F : 0.5F));
}

TEST_CASE("while playing the worker answers from its own thread and the audio thread never waits for it")
{
    const auto working = make(own + "working", std::nullopt, WorkMode::threaded);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    float level = 0.0F;
    while (level < 3.0F) {
        REQUIRE(std::chrono::steady_clock::now() < deadline);
        const Stereo result = play(*working, silence(128), {128});
        CHECK(result.left.front() >= level);
        level = result.left.front();
        REQUIRE(level == std::floor(level));
        std::this_thread::yield();
    }
}
