#include "signal/dsp/envelope.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstdint>
#include <limits>
#include <vector>

using namespace chorus::signal::dsp;

namespace {

std::vector<double> filled(const Envelope& envelope, std::int64_t first, std::size_t frames, std::size_t block)
{
    std::vector<double> values(frames);
    for (std::size_t at = 0; at < frames; at += block)
        envelope.fill(first + static_cast<std::int64_t>(at), values.data() + at, std::min(block, frames - at));
    return values;
}

Envelope random_envelope()
{
    std::vector<Envelope::Point> points;
    std::int64_t frame = *rc::gen::inRange(-200, 200);
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i) {
        points.push_back(
            {frame, static_cast<double>(*rc::gen::inRange(-1000, 1000)) / 7.0, *rc::gen::arbitrary<bool>()});
        frame += *rc::gen::inRange(0, 120);
    }
    return Envelope(points);
}

} // namespace

TEST_CASE("a curve goes through its points in straight lines, holds at steps and at both ends")
{
    const Envelope envelope(
        {{100, 0.0, false}, {200, 1.0, true}, {300, 0.25, false}, {300, 0.5, false}, {400, 0.0, false}});
    CHECK(envelope.value(-50) == 0.0);
    CHECK(envelope.value(100) == 0.0);
    CHECK(envelope.value(150) == 0.5);
    CHECK(envelope.value(199) == 0.99);
    CHECK(envelope.value(200) == 1.0);
    CHECK(envelope.value(299) == 1.0);
    CHECK(envelope.value(300) == 0.5); // the later of two points at one frame
    CHECK(envelope.value(350) == 0.25);
    CHECK(envelope.value(400) == 0.0);
    CHECK(envelope.value(100000) == 0.0);
}

TEST_CASE("a curve has the same bits in one block and in many")
{
    CHECK(rc::check([] {
        const Envelope envelope = random_envelope();
        const auto whole = filled(envelope, -250, 1500, 1500);
        RC_ASSERT(filled(envelope, -250, 1500, static_cast<std::size_t>(*rc::gen::inRange(1, 400))) == whole);
        for (std::size_t i = 0; i < whole.size(); ++i)
            RC_ASSERT(envelope.value(static_cast<std::int64_t>(i) - 250) == whole[i]);
    }));
}

TEST_CASE("whoever asks again only when told to misses no step and no grid point of a slope")
{
    CHECK(rc::check([] {
        const Envelope envelope = random_envelope();
        double held = envelope.value(-250);
        std::int64_t ask = envelope.next_change(-250, 32);
        for (std::int64_t frame = -249; frame < 1200; ++frame) {
            if (frame == ask) {
                held = envelope.value(frame);
                ask = envelope.next_change(frame, 32);
                RC_ASSERT(ask > frame);
            }
            if (frame % 32 == 0 || envelope.constant_over(frame, 1)) RC_ASSERT(held == envelope.value(frame));
        }
    }));
}

TEST_CASE("a flat stretch is known to be one")
{
    const Envelope envelope({{0, 1.0, true}, {100, 2.0, false}, {200, 3.0, false}});
    CHECK(envelope.constant_over(0, 100));
    CHECK_FALSE(envelope.constant_over(0, 101));
    CHECK_FALSE(envelope.constant_over(120, 10));
    CHECK(envelope.constant_over(200, 1000000));
    CHECK(envelope.next_change(5000, 32) == std::numeric_limits<std::int64_t>::max());
}
