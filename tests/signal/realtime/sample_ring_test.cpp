#include "signal/realtime/sample_ring.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

using namespace chorus::signal;

TEST_CASE("a full ring takes what fits and says how much")
{
    SampleRing ring(8);
    const std::vector<float> samples(10, 1.0f);
    CHECK(ring.write(samples.data(), samples.data(), 6) == 6);
    CHECK(ring.write(samples.data(), samples.data(), 6) == 2);
    CHECK(ring.size() == 8);
    std::vector<float> left(10);
    std::vector<float> right(10);
    CHECK(ring.read(left.data(), right.data(), 10) == 8);
    CHECK(ring.read(left.data(), right.data(), 10) == 0);
}

TEST_CASE("samples come out of the ring as they went in, whatever the pieces")
{
    constexpr std::size_t frames = 300000;
    SampleRing ring(1000);
    std::thread producer([&] {
        std::vector<float> left(700);
        std::vector<float> right(700);
        for (std::size_t sent = 0; sent < frames;) {
            const std::size_t count = std::min<std::size_t>(1 + sent % 700, frames - sent);
            for (std::size_t i = 0; i < count; ++i) {
                left[i] = static_cast<float>(sent + i);
                right[i] = -left[i];
            }
            const std::size_t taken = ring.write(left.data(), right.data(), count);
            if (taken == 0) std::this_thread::yield();
            sent += taken;
        }
    });
    std::vector<float> left(333);
    std::vector<float> right(333);
    bool right_order = true;
    for (std::size_t got = 0; got < frames;) {
        const std::size_t count = ring.read(left.data(), right.data(), 333);
        if (count == 0) std::this_thread::yield();
        for (std::size_t i = 0; i < count; ++i)
            right_order =
                right_order && left[i] == static_cast<float>(got + i) && right[i] == -static_cast<float>(got + i);
        got += count;
    }
    producer.join();
    CHECK(right_order);
}
