#include "codegen/runtime/wire/stream_frame.hpp"

#include "generated/signal/metering.frames.hpp"

#include <array>

#include <catch2/catch.hpp>

namespace chorus::wire {

namespace {

using signal_api::metering::streams::Levels;

std::string levels_frame()
{
    const std::array<Levels::Record, 2> records{Levels::Record{1, 0.5F, 0.25F, 0.1F, 0.0F},
                                                Levels::Record{65535, 1.0F, -1.0F, 2.0F, 3.5F}};
    return encode_frame<Levels>(7, 123456789, records);
}

} // namespace

TEST_CASE("records of a stream come back as they were")
{
    const std::string bytes = levels_frame();
    CHECK(bytes.size() == StreamHeader::bytes + 2 * Levels::record_bytes);
    const auto frame = decode_frame<Levels>(bytes);
    REQUIRE(frame.has_value());
    REQUIRE(frame->has_value());
    CHECK((*frame)->header().sequence == 7);
    CHECK((*frame)->header().time == 123456789);
    REQUIRE((*frame)->size() == 2);
    CHECK((**frame)[0] == Levels::Record{1, 0.5F, 0.25F, 0.1F, 0.0F});
    CHECK((**frame)[1] == Levels::Record{65535, 1.0F, -1.0F, 2.0F, 3.5F});
}

TEST_CASE("a frame that is cut or does not add up is refused")
{
    const std::string bytes = levels_frame();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(decode_frame<Levels>(bytes.substr(0, size)).has_value());
    CHECK_FALSE(decode_frame<Levels>(bytes + "x").has_value());
    std::string other_version = bytes;
    other_version[0] = 9;
    CHECK_FALSE(decode_frame<Levels>(other_version).has_value());
    std::string huge = bytes;
    for (std::size_t at = 4; at < 8; ++at)
        huge[at] = static_cast<char>(0xFF);
    CHECK_FALSE(decode_frame<Levels>(huge).has_value());
}

TEST_CASE("a frame of another stream is left to others")
{
    std::string bytes = levels_frame();
    bytes[1] = static_cast<char>(Levels::id + 1);
    const auto frame = decode_frame<Levels>(bytes);
    REQUIRE(frame.has_value());
    CHECK_FALSE(frame->has_value());
}

} // namespace chorus::wire
