#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "generated/pulse/transport.hpp"
#include "tests/support/allocations.hpp"

#include <catch2/catch.hpp>

using namespace chorus;

namespace {

using SetLoop = pulse_api::transport::SetLoop;

std::string frame_of(std::string_view id)
{
    SetLoop::Command command;
    command.start = Ticks{15728640};
    command.end = Ticks{47185920};
    command.enabled = true;
    const std::string payload = wire::encode(command);
    wire::Envelope envelope;
    envelope.id = id;
    envelope.ts = wire::timestamp_now();
    envelope.domain = "transport";
    envelope.name = "setLoop";
    envelope.payload = payload;
    std::string frame;
    wire::encode_envelope(frame, envelope);
    return frame;
}

/// Allocations of decoding a frame and its payload.
std::size_t allocations_of(const std::string& frame)
{
    bool decoded = false;
    const std::size_t allocations = test::allocations_of([&] {
        const auto envelope = wire::decode_envelope(frame);
        decoded = envelope && wire::decode<SetLoop::Command>(envelope->payload);
    });
    REQUIRE(decoded);
    return allocations;
}

} // namespace

TEST_CASE("a command of numbers and short texts is decoded without taking memory")
{
    CHECK(allocations_of(frame_of("aura-4711-000000000042")) == 0);
    CHECK(allocations_of(frame_of(std::string(wire::ShortText::inline_size, 'x'))) == 0);
}

TEST_CASE("an id that is longer than an envelope holds in place takes memory, so this test can see it")
{
    CHECK(allocations_of(frame_of(std::string(wire::ShortText::inline_size + 1, 'x'))) > 0);
}

TEST_CASE("an id comes out as it went in, whatever its length")
{
    for (const std::size_t length : {1U, 46U, 47U, 48U, 128U}) {
        const std::string id(length, 'x');
        const std::string frame = frame_of(id);
        const auto envelope = wire::decode_envelope(frame);
        REQUIRE(envelope);
        CHECK(envelope->id == id);
        wire::ShortText other = envelope->id;
        other.assign("short again");
        CHECK(other == "short again");
        CHECK(envelope->id == id);
    }
}
