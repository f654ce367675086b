#include "codegen/runtime/net/frame.hpp"
#include "tests/runtime/raw_client.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

using namespace chorus;
using net::FrameReader;
using net::Lane;
using test::framed;

namespace {

using Frames = std::vector<std::pair<Lane, std::string>>;

/// Gives the reader these bytes, at most `piece` at a time, and collects the frames.
Result<Frames> read_in_pieces(FrameReader& reader, std::string_view bytes, std::size_t piece)
{
    Frames frames;
    while (!bytes.empty()) {
        const auto room = reader.prepare();
        const std::size_t count = std::min({room.size(), piece, bytes.size()});
        std::memcpy(room.data(), bytes.data(), count);
        reader.commit(count);
        bytes.remove_prefix(count);
        for (;;) {
            auto frame = reader.next();
            if (!frame) return wire::Failure(std::move(frame.error()));
            if (!*frame) break;
            frames.emplace_back((*frame)->lane, std::string((*frame)->body));
        }
    }
    return frames;
}

} // namespace

TEST_CASE("frames come out whole however the bytes are split and merged")
{
    rc::prop("any frames, any pieces", [] {
        const auto bodies =
            *rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
        const auto large = *rc::gen::inRange<std::size_t>(0, 300'000);
        const auto piece = *rc::gen::inRange<std::size_t>(1, 70'000);
        Frames sent;
        std::string bytes;
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            const Lane lane = i % 2 == 0 ? Lane::control : Lane::stream;
            sent.emplace_back(lane, bodies[i]);
            bytes += framed(bodies[i], lane);
        }
        sent.emplace_back(Lane::stream, std::string(large, 'x'));
        bytes += framed(sent.back().second, Lane::stream);
        FrameReader reader;
        const auto frames = read_in_pieces(reader, bytes, piece);
        RC_ASSERT(frames.has_value());
        RC_ASSERT(*frames == sent);
        RC_ASSERT(reader.pending_bytes() == 0u);
    });
}

TEST_CASE("random bytes give frames or an error and never more memory than they have")
{
    rc::prop("any bytes", [](const std::string& bytes) {
        FrameReader reader;
        (void)read_in_pieces(reader, bytes, 7);
        RC_ASSERT(reader.capacity() <= (64u << 10) + 2 * bytes.size());
    });
}

TEST_CASE("a length of 4 GB is refused before anything is allocated for it")
{
    FrameReader reader;
    const auto frames = read_in_pieces(reader, "\xff\xff\xff\xff", 4);
    REQUIRE_FALSE(frames);
    CHECK(frames.error().code == "net.frameTooLarge");
    CHECK(reader.capacity() == 64u << 10);
    CHECK_FALSE(reader.next()); // and it stays refused
}

TEST_CASE("a length that is allowed costs nothing until its bytes come")
{
    FrameReader reader;
    const auto header = net::frame_header(Lane::control, net::body_limit);
    REQUIRE(read_in_pieces(reader, {header.data(), header.size()}, 5));
    CHECK(reader.capacity() == 64u << 10);
}

TEST_CASE("the largest frame passes and one byte more does not")
{
    FrameReader reader;
    const std::string body(net::body_limit, 'x');
    const auto frames = read_in_pieces(reader, framed(body), 1u << 20);
    REQUIRE(frames);
    REQUIRE(frames->size() == 1);
    CHECK(frames->front().second == body);
    CHECK(reader.capacity() <= 32u << 20);

    SECTION("and its memory is given back")
    {
        REQUIRE(read_in_pieces(reader, framed("small"), 100));
        CHECK(reader.capacity() == 64u << 10);
    }
    SECTION("one byte more")
    {
        const char length[] = {0x01, 0x00, 0x00, 0x01};
        const auto more = read_in_pieces(reader, {length, sizeof(length)}, 4);
        REQUIRE_FALSE(more);
        CHECK(more.error().code == "net.frameTooLarge");
    }
}

TEST_CASE("a frame without a lane and a lane that does not exist are refused")
{
    FrameReader empty;
    CHECK(read_in_pieces(empty, std::string(4, '\0'), 4).error().code == "net.badFrame");
    FrameReader unknown;
    const auto refused = read_in_pieces(unknown, std::string("\x02\0\0\0\x02x", 6), 6);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "net.badFrame");
    CHECK(refused.error().details.front() == wire::Detail{"lane", std::int64_t{2}});
}
