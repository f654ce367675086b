#include "codegen/runtime/net/socket.hpp"
#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <thread>
#include <vector>

using namespace chorus;
using namespace chorus::test;

namespace {

/// Waits for the answer to `id`.
wire::Envelope answer(rpc::Loop& loop, RawClient& client, const std::string& id)
{
    REQUIRE(wait_for(loop, [&] { return client.answer_to(id).has_value(); }));
    return *client.answer_to(id);
}

wire::Error refusal(rpc::Loop& loop, RawClient& client, const std::string& id)
{
    const auto envelope = answer(loop, client, id);
    REQUIRE(envelope.kind == wire::Kind::error);
    return *envelope.error;
}

bool works(rpc::Loop& loop, RawClient& client)
{
    client.send_frame(envelope_text("a-living-one", "toy", "echo"));
    return answer(loop, client, "a-living-one").kind == wire::Kind::event;
}

} // namespace

TEST_CASE("a reply carries the name, the priority and the id of its command")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    const auto reply = answer(loop, client, client.send_command("toy", "echo", R"({"to":5})"));
    CHECK(reply.kind == wire::Kind::event);
    CHECK(reply.domain == "toy");
    CHECK(reply.name == "echo");
    CHECK(reply.priority == wire::Priority::high);
    CHECK(reply.origin == wire::Party::pulse);
    CHECK(reply.target == wire::Party::aura);
    CHECK_FALSE(reply.error);
    CHECK(client.frames.front().find(R"("payload":{"to":5})") != std::string::npos);
    CHECK(answer(loop, client, client.send_command("toy", "show")).kind == wire::Kind::snapshot);
}

TEST_CASE("the error of a handler comes as it is")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    const auto error = refusal(loop, client, client.send_command("toy", "refuse"));
    CHECK(error.code == "toy.refused");
    CHECK(error.hint == "Ask for something else.");
    CHECK(error.details == std::vector<wire::Detail>{{"limit", std::int64_t{3}}});
}

TEST_CASE("an operation that nobody serves is refused with what may have been meant")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    const auto error = refusal(loop, client, client.send_command("toy", "ehco"));
    CHECK(error.code == "rpc.unknownOperation");
    CHECK(error.message == "There is no command `toy.ehco`.");
    CHECK(error.hint == "Did you mean `toy.echo`?");
    CHECK(refusal(loop, client, client.send_command("weather", "forecast")).hint.empty());
    CHECK(works(loop, client));
}

TEST_CASE("a message with the wrong origin, target or kind is refused and the connection stays")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    const auto [text, why] = GENERATE(table<std::string, std::string>(
        {{envelope_text("x", "toy", "echo", "{}", "aura", "signal"), "The message is for signal, this is pulse."},
         {envelope_text("x", "toy", "report"), "aura may not send `toy.report` on this connection."},
         {envelope_text("x", "toy", "echo", "{}", "signal"), "signal may not send `toy.echo` on this connection."},
         {envelope_text("x", "toy", "state", "{}", "aura", "pulse", "event"),
          "Only a server sends events that nobody asked for."},
         {envelope_text("x", "toy", "state", "{}", "aura", "pulse", "snapshot"), "Only a server sends snapshots."}}));
    client.send_frame(text);
    const auto error = refusal(loop, client, "x");
    CHECK(error.code == "rpc.badRouting");
    CHECK(error.message == why);
    CHECK(works(loop, client));
}

TEST_CASE("a connection cannot change who it is")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    REQUIRE(works(loop, client));
    client.send_frame(envelope_text("x", "toy", "report", "{}", "signal"));
    CHECK(refusal(loop, client, "x").code == "rpc.badRouting");
}

TEST_CASE("a command that answers something is refused")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    std::string text = envelope_text("x", "toy", "echo");
    text.replace(text.find("null"), 4, "\"1\"");
    client.send_frame(text);
    CHECK(refusal(loop, client, "x").code == "rpc.badRouting");
}

TEST_CASE("a message that cannot be read is answered with the id it shows")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    std::string text = envelope_text("x", "toy", "echo");
    SECTION("an envelope with a bad field")
    {
        text.replace(text.find("normal"), 6, "urgent");
        client.send_frame(text);
        const auto envelope = answer(loop, client, "x");
        CHECK(envelope.error->code == "wire.badEnvelope");
        CHECK(envelope.domain == "toy");
        CHECK(envelope.name == "echo");
    }
    SECTION("a text that breaks off")
    {
        client.send_frame(text.substr(0, text.size() - 20));
        CHECK(refusal(loop, client, "x").code == "wire.badSyntax");
    }
    SECTION("no JSON at all")
    {
        client.send_frame("hello?");
        REQUIRE(wait_for(loop, [&] { return client.complaint().has_value(); }));
        CHECK(client.complaint()->error->code.starts_with("wire."));
        CHECK(client.complaint()->domain == "rpc");
    }
    CHECK(works(loop, client));
    CHECK(toys.server.connections().front().refused == 1);
}

TEST_CASE("a message whose id came before is refused and not carried out again")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    for (const char* id : {"7", "0b8f9a52-8a0e-4c57-9f0e-4d3f3f6c9a11"}) {
        client.frames.clear();
        client.send_frame(envelope_text(id, "toy", "echo"));
        client.send_frame(envelope_text(id, "toy", "echo"));
        CHECK(wait_for(loop, [&] {
            client.pump();
            return client.frames.size() == 2;
        }));
        CHECK(wire::decode_envelope(client.frames.back())->error->code == "rpc.duplicateId");
    }
    CHECK(toys.echoed.size() == 2);
}

TEST_CASE("a command may be answered later, and others in the meantime")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    const auto first = client.send_command("toy", "later");
    CHECK(answer(loop, client, client.send_command("toy", "echo")).kind == wire::Kind::event);
    CHECK_FALSE(client.answer_to(first));
    toys.kept.front().reply(R"({"done":true})");
    CHECK(answer(loop, client, first).kind == wire::Kind::event);
}

TEST_CASE("a command that its handler forgets is answered with an error")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    CHECK(refusal(loop, client, client.send_command("toy", "forget")).code == "rpc.noAnswer");
    const auto later = client.send_command("toy", "later");
    REQUIRE(wait_for(loop, [&] { return toys.kept.size() == 1; }));
    toys.kept.clear();
    CHECK(refusal(loop, client, later).code == "rpc.noAnswer");
}

TEST_CASE("answers may come from other threads")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    std::vector<std::string> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(client.send_command("toy", "later"));
    REQUIRE(wait_for(loop, [&] { return toys.kept.size() == 20; }));
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < toys.kept.size(); ++i) {
        threads.emplace_back([sink = std::move(toys.kept[i]), i]() mutable {
            if (i % 2 == 0) sink.reply("{}"); // the others are dropped unanswered
        });
    }
    for (auto& thread : threads)
        thread.join();
    threads.clear();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        CHECK(answer(loop, client, ids[i]).kind == (i % 2 == 0 ? wire::Kind::event : wire::Kind::error));
    }
}

TEST_CASE("an answer to a client that has gone is discarded")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    {
        RawClient client(toys.endpoint());
        client.send_command("toy", "later");
        REQUIRE(wait_for(loop, [&] { return toys.kept.size() == 1; }));
    }
    REQUIRE(wait_for(loop, [&] { return toys.server.connections().empty(); }));
    toys.kept.front().reply("{}");
    RawClient other(toys.endpoint());
    CHECK(works(loop, other));
}

TEST_CASE("an answer that is larger than a frame becomes an error")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    const auto id = client.send_command("toy", "later");
    REQUIRE(wait_for(loop, [&] { return toys.kept.size() == 1; }));
    toys.kept.front().reply("{\"x\":\"" + std::string(17u << 20, 'x') + "\"}");
    CHECK(refusal(loop, client, id).code == "rpc.replyTooLarge");
    CHECK(works(loop, client));
}

TEST_CASE("until it has said hello a client may say nothing else")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.hello = toy::hello});
    RawClient client(toys.endpoint());
    const auto error = refusal(loop, client, client.send_command("toy", "echo"));
    CHECK(error.code == "rpc.helloFirst");
    CHECK(error.hint == "Send `client.hello` first.");
    CHECK(refusal(loop, client, client.send_command("client", "hello", R"({"from":"stranger"})")).code ==
          "client.mismatch");
    CHECK(refusal(loop, client, client.send_command("toy", "echo")).code == "rpc.helloFirst");
    CHECK(answer(loop, client, client.send_command("client", "hello")).kind == wire::Kind::event);
    CHECK(answer(loop, client, client.send_command("toy", "echo")).kind == wire::Kind::event);
    const auto status = toys.server.connections().front();
    CHECK(status.identified);
    CHECK(status.caller.client_id == "toy-client");
    CHECK(status.caller.instance_id == "toy-1");
}

TEST_CASE("a client that connects and says nothing is sent away")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.hello = toy::hello, .hello_within = std::chrono::milliseconds(20)});
    std::vector<rpc::Ending> endings;
    toys.server.on_disconnect(
        [&](const rpc::Caller&, rpc::Ending ending, const wire::Error&) { endings.push_back(ending); });
    RawClient client(toys.endpoint());
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.closed();
    }));
    REQUIRE(client.complaint());
    CHECK(client.complaint()->error->code == "rpc.helloFirst");
    CHECK(wait_for(loop, [&] { return !endings.empty(); }));
    CHECK(endings == std::vector{rpc::Ending::timed_out});
}

TEST_CASE("one client more than allowed is told so, and the others stay")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.max_connections = 1});
    RawClient first(toys.endpoint());
    REQUIRE(works(loop, first));
    RawClient second(toys.endpoint());
    CHECK(wait_for(loop, [&] {
        second.pump();
        return second.closed();
    }));
    REQUIRE(second.complaint());
    CHECK(second.complaint()->error->code == "rpc.tooManyConnections");
    CHECK(toys.server.connections().size() == 1);
}

TEST_CASE("coming and going is told, once each and in order")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    std::vector<std::string> told;
    toys.server.on_connect([&](const rpc::Caller& caller) { told.push_back("+" + std::to_string(caller.connection)); });
    toys.server.on_disconnect([&](const rpc::Caller& caller, rpc::Ending ending, const wire::Error&) {
        CHECK(ending == rpc::Ending::closed_by_client);
        told.push_back("-" + std::to_string(caller.connection));
    });
    for (int i = 0; i < 2; ++i) {
        RawClient client(toys.endpoint());
        REQUIRE(works(loop, client));
        client.end_sending();
        REQUIRE(wait_for(loop, [&] { return told.size() == static_cast<std::size_t>(2 * i + 2); }));
    }
    CHECK(told == std::vector<std::string>{"+1", "-1", "+2", "-2"});
}

TEST_CASE("at shutdown what was sent arrives, then connections end and nobody new is let in")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    REQUIRE(works(loop, client));
    for (int i = 0; i < 50; ++i)
        toys.server.emit(toy::state, "{\"x\":\"" + std::string(10'000, 'x') + "\"}");
    bool down = false;
    toys.server.shutdown([&] { down = true; });
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.closed();
    }));
    CHECK(client.frames.size() == 51);
    CHECK(wait_for(loop, [&] { return down; }));
    CHECK_THROWS(RawClient(toys.endpoint()));
}

TEST_CASE("every envelope can be observed on its way in and out")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    std::vector<std::string> in;
    std::vector<std::string> out;
    toys.server.set_trace([&](const rpc::TraceRecord& record) {
        (record.direction == rpc::TraceRecord::Direction::in ? in : out).emplace_back(record.envelope);
        CHECK(record.connection == 1);
    });
    RawClient client(toys.endpoint());
    answer(loop, client, client.send_command("toy", "echo"));
    toys.server.emit(toy::state, "{}");
    client.send_frame("nonsense");
    CHECK(wait_for(loop, [&] { return in.size() == 2 && out.size() == 3; }));
    client.pump();
    CHECK(out == client.frames);
    CHECK(in.back() == "nonsense");
}

TEST_CASE("binary frames reach the server with their sender, and go to one client")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    std::vector<std::string> got;
    rpc::ConnectionId sender = 0;
    toys.server.on_stream([&](const rpc::Caller& caller, std::string_view bytes) {
        sender = caller.connection;
        got.emplace_back(bytes);
    });
    RawClient client(toys.endpoint());
    client.send_frame(std::string("\0\1\2", 3), net::Lane::stream);
    REQUIRE(wait_for(loop, [&] { return got.size() == 1; }));
    CHECK(got.front() == std::string("\0\1\2", 3));
    toys.server.send_stream(sender, "back");
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.streams == std::vector<std::string>{"back"};
    }));
}

TEST_CASE("a server and its client live in one process without a socket")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    auto [mine, theirs] = net::make_memory_pair(loop.context(), loop.context());
    toys.server.adopt(theirs);
    rpc::Peer peer(loop, {});
    peer.adopt(mine);
    const auto reply = peer.call_and_wait(toy::echo_call, R"({"to":1})", {std::chrono::seconds(5)});
    REQUIRE(reply);
    CHECK(*reply == R"({"to":1})");
}
