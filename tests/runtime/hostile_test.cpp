#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::test;

namespace {

bool closes(rpc::Loop& loop, RawClient& client)
{
    return wait_for(loop, [&] {
        client.pump();
        return client.closed();
    });
}

/// Whether a well-behaved client is served as if nothing had happened.
bool undisturbed(rpc::Loop& loop, RawClient& client)
{
    const auto id = client.send_command("toy", "echo");
    return wait_for(loop, [&] { return client.answer_to(id).has_value(); });
}

} // namespace

TEST_CASE("a frame that claims 4 GB ends its connection with an error, and others are served on")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient good(toys.endpoint());
    REQUIRE(undisturbed(loop, good));
    RawClient bad(toys.endpoint());
    bad.send_bytes("\xff\xff\xff\xff and more");
    CHECK(closes(loop, bad));
    REQUIRE(bad.complaint());
    CHECK(bad.complaint()->error->code == "net.frameTooLarge");
    CHECK(undisturbed(loop, good));
    CHECK(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
}

TEST_CASE("an unknown lane ends its connection with an error")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient bad(toys.endpoint());
    bad.send_bytes(std::string("\x02\0\0\0\x07x", 6));
    CHECK(closes(loop, bad));
    REQUIRE(bad.complaint());
    CHECK(bad.complaint()->error->code == "net.badFrame");
}

TEST_CASE("random bytes on the socket disturb nobody")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient good(toys.endpoint());
    rc::prop("any bytes", [&](const std::string& bytes) {
        RawClient bad(toys.endpoint());
        bad.send_bytes(bytes);
        bad.end_sending();
        RC_ASSERT(closes(loop, bad));
        RC_ASSERT(undisturbed(loop, good));
    });
    CHECK(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
}

TEST_CASE("random text in proper frames is answered with an error each")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient bad(toys.endpoint());
    rc::prop("any text", [&](const std::string& text) {
        bad.frames.clear();
        bad.send_frame(text);
        RC_ASSERT(wait_for(loop, [&] {
            bad.pump();
            return bad.frames.size() == 1;
        }));
        const auto envelope = wire::decode_envelope(bad.frames.front());
        RC_ASSERT(envelope.has_value());
        RC_ASSERT(envelope->kind == wire::Kind::error);
    });
}

TEST_CASE("a valid message with a few bytes changed is refused or carried out, and the connection stays")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    int number = 0;
    rc::prop("any change", [&] {
        std::string text = envelope_text("m" + std::to_string(++number), "toy", "echo", R"({"to":[1,2,{"x":"y"}]})");
        const auto changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            text[at] = *rc::gen::arbitrary<char>();
        }
        client.frames.clear();
        client.send_frame(text);
        const std::string fence = "fence" + std::to_string(number);
        client.send_frame(envelope_text(fence, "toy", "show"));
        RC_ASSERT(wait_for(loop, [&] { return client.answer_to(fence).has_value(); }));
        RC_ASSERT(client.frames.size() == 2u);
    });
}

TEST_CASE("messages split and merged in any way are all answered, in order")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rc::prop("any pieces", [&] {
        RawClient client(toys.endpoint());
        const auto count = *rc::gen::inRange(1, 20);
        std::string bytes;
        for (int i = 1; i <= count; ++i)
            bytes += framed(envelope_text(std::to_string(i), "toy", "echo"));
        while (!bytes.empty()) {
            const auto piece = *rc::gen::inRange<std::size_t>(1, 400);
            bytes.erase(0, client.send_bytes(std::string_view(bytes).substr(0, piece)));
            loop.run_until([] { return false; }, {std::chrono::milliseconds(0)});
        }
        RC_ASSERT(wait_for(loop, [&] {
            client.pump();
            return client.frames.size() == static_cast<std::size_t>(count);
        }));
        for (int i = 1; i <= count; ++i) {
            const auto envelope = wire::decode_envelope(client.frames[static_cast<std::size_t>(i - 1)]);
            RC_ASSERT(envelope->cid == std::to_string(i));
        }
    });
}

TEST_CASE("a client that sends half a frame and then nothing costs nothing and disturbs nobody")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    std::vector<std::unique_ptr<RawClient>> half_open;
    for (int i = 0; i < 30; ++i) {
        half_open.push_back(std::make_unique<RawClient>(toys.endpoint()));
        half_open.back()->send_bytes(std::string("\xff\xff\xff\0\0{\"v\":1", 11));
    }
    RawClient good(toys.endpoint());
    CHECK(undisturbed(loop, good));
    half_open.clear();
    CHECK(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
}

TEST_CASE("a client that hangs up while answers are on their way disturbs nobody")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient good(toys.endpoint());
    for (int round = 0; round < 20; ++round) {
        RawClient bad(toys.endpoint());
        for (int i = 0; i < 50; ++i)
            bad.send_command("toy", "echo", "{\"x\":\"" + std::string(1000, 'x') + "\"}");
    }
    CHECK(undisturbed(loop, good));
    CHECK(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
}
